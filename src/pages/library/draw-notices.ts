import { backupState, onBackupChange, type BackupState } from '../../browser/auto-backup.ts';
import { longDate } from '../../reader/long-date.ts';
import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import { openDialog } from '../../ui/open-dialog.ts';
import { plural, type MessageKey, type Translate } from '../../ui/translate.ts';
import { drawCheck } from '../draw-check.ts';
import type { ShelfState } from './shelf-page.ts';

/** Milliseconds after the time of a back-up at which it is late: before, it may just be waiting for this page to be idle. */
const lateMs = 24 * 60 * 60 * 1000;

/** Records that are named. */
const mostNamed = 3;

/** What the reader has to know of the library before using it: that it can only be read, is damaged, or has no fresh back-up. */
export class Notices {
  readonly element = h('div', { class: 'notices', role: 'status', 'data-part': 'notices' });
  readonly #t: Translate;
  readonly #changed: () => void;
  #shelf: ShelfState = { isNewer: false, damaged: [], missing: 0 };
  #backup: BackupState | null = null;

  /** `changed` hears that the library was checked. */
  constructor(t: Translate, changed: () => void) {
    this.#t = t;
    this.#changed = changed;
    // A record that cannot be read is told of in the settings.
    const look = (): void => void backupState().then((state) => { this.#backup = state; this.#draw(); }, () => undefined);
    look();
    onBackupChange(look);
  }

  update(shelf: ShelfState): void {
    this.#shelf = shelf;
    this.#draw();
  }

  #draw(): void {
    const t = this.#t;
    const { isNewer, damaged, missing } = this.#shelf;
    const count = Math.max(damaged.length, missing);
    const names = damaged.slice(0, mostNamed).join(', ');
    const late = this.#backup ? backupWords(this.#backup, t) : null;
    const lines = [
      isNewer && h('p', { class: 'warning', 'data-notice': 'newer' }, t('libraryNewer')),
      !isNewer && count > 0 && h('p', { class: 'warning', 'data-notice': 'damaged' }, plural(t, 'libraryDamaged', count), ' ', names && h('bdi', {}, names), ' ',
        drawButton({ action: 'open-check', label: t('check'), press: () => this.#openCheck() })),
      late !== null && h('p', { class: 'warning', 'data-notice': 'backup' }, late, ' ', h('a', { href: 'options.html', 'data-action': 'open-backups' }, t('settings'))),
    ];
    this.element.replaceChildren(...lines.filter((line) => line instanceof HTMLElement));
  }

  #openCheck(): void {
    openDialog({ title: this.#t('check'), close: this.#t('close'), part: 'check-dialog', content: [drawCheck(this.#t, this.#changed)] });
  }
}

/** What is wrong with the automatic back-ups, or null. */
function backupWords({ plan, trouble, nextAt }: BackupState, t: Translate): string | null {
  if (plan.every === 'never') return null;
  if (trouble) return t(`trouble_${trouble.kind.replaceAll('-', '_')}` as MessageKey);
  // Before the first one there is no time: it was to be written at once.
  if (nextAt === null || Date.parse(nextAt) === 0 || Date.now() - Date.parse(nextAt) < lateMs) return null;
  return t('backupLate', longDate(nextAt, document.documentElement.lang || 'en') ?? nextAt);
}
