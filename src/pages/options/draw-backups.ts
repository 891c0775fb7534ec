import { backUpNow, backupState, changeBackups, onBackupChange, startBackups, stopBackups, type BackupState } from '../../browser/auto-backup.ts';
import { longDate } from '../../reader/long-date.ts';
import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import { showBytes } from '../../ui/show-bytes.ts';
import { plural, type Translate } from '../../ui/translate.ts';
import { giveBackup, takeBackup } from '../backup-file.ts';

const periods = ['day', 'week', 'month'] as const;

/** How many files there may be to choose from. */
const keeps = [1, 3, 5, 10] as const;

/** The automatic back-ups: whether there are any, the last and the next one, what went wrong; and one by hand, both ways. */
export async function drawBackups(t: Translate): Promise<HTMLElement> {
  const box = h('div', { 'data-part': 'backups' });
  const outcome = h('p', { role: 'status', 'data-part': 'backup-outcome' });
  const say = (words: string): void => { outcome.textContent = words; };
  const show = (state: BackupState | null): void => {
    if (state) box.replaceChildren(...drawState(state, { t, show, say }));
    else say(t('backupRefused'));
  };
  show(await backupState());
  onBackupChange(() => void backupState().then((state) => { if (!box.contains(document.activeElement)) show(state); }));
  return h('div', {}, box,
    h('div', { class: 'tools' },
      drawButton({ action: 'backup', label: t('backup'), icon: 'download', press: () => void giveBackup(t, say) }),
      drawButton({ action: 'restore-backup', label: t('restoreBackup'), icon: 'upload', press: () => void takeBackup(t, () => undefined) })),
    outcome);
}

interface Tools {
  t: Translate;
  show: (state: BackupState | null) => void;
  say: (words: string) => void;
}

function drawState(state: BackupState, tools: Tools): (HTMLElement | string)[] {
  return state.plan.every === 'never' ? drawOffer(state, tools) : drawPlan(state, tools);
}

function drawOffer({ places }: BackupState, { t, show, say }: Tools): HTMLElement[] {
  const every = drawPeriods('week', t);
  // The browser asks for the folder or the permission only in the turn of the click.
  const start = (place: BackupState['places'][number]): void => {
    say('');
    startBackups({ every: chosenPeriod(every), place, keep: 3 }).then(show, (error: unknown) => say(String(error)));
  };
  return [
    h('p', { 'data-part': 'backup-state' }, t('backupNone')),
    h('div', { class: 'tools' }, h('label', {}, t('backupEvery'), ' ', every),
      ...places.map((place) => drawButton({ action: `backup-to-${place}`, label: t(`backupTo_${place}`), press: () => start(place) }))),
  ];
}

function drawPlan(state: BackupState, { t, show }: Tools): HTMLElement[] {
  const { plan, last, nextAt, isDue, trouble, folder } = state;
  const every = drawPeriods(plan.every === 'never' ? 'week' : plan.every, t);
  every.addEventListener('change', () => void changeBackups({ every: chosenPeriod(every) }).then(show));
  const keep = h('select', { 'data-action': 'backup-keep' }, ...[...new Set([...keeps, plan.keep])].sort((one, other) => one - other).map((count) => h('option', { value: count, selected: count === plan.keep }, plural(t, 'backupFiles', count))));
  keep.addEventListener('change', () => void changeBackups({ keep: Number(keep.value) }).then(show));
  const place = plan.place === 'folder' ? (folder ?? t('backupFolder')) : t('backupDownloads');
  return [
    h('p', { 'data-part': 'backup-state' }, t('backupOn', place)),
    h('p', { 'data-part': 'backup-last' }, last ? t('backupLast', dateOf(last.at), plural(t, 'articles', last.articles), showBytes(last.bytes), last.name) : t('backupNotYet')),
    h('p', { 'data-part': 'backup-next' }, isDue ? t('backupDue') : nextAt ? t('backupNext', dateOf(nextAt)) : ''),
    ...(trouble ? [h('p', { class: 'warning', 'data-part': 'backup-trouble' }, t(`trouble_${underscored(trouble.kind)}`))] : []),
    h('div', { class: 'tools' },
      h('label', {}, t('backupEvery'), ' ', every), h('label', {}, t('backupKeep'), ' ', keep),
      drawButton({ action: 'backup-now', label: t('backupNow'), press: () => void backUpNow().then(show) }),
      drawButton({ action: 'backup-stop', label: t('backupStop'), class: 'quiet', press: () => void stopBackups().then(show) })),
  ];
}

function drawPeriods(chosen: (typeof periods)[number], t: Translate): HTMLSelectElement {
  return h('select', { 'data-action': 'backup-every' }, ...periods.map((period) => h('option', { value: period, selected: period === chosen }, t(`backupEvery_${period}`))));
}

function chosenPeriod({ value }: HTMLSelectElement): (typeof periods)[number] {
  return periods.find((period) => period === value) ?? 'week';
}

function dateOf(iso: string): string {
  return longDate(iso, document.documentElement.lang || 'en') ?? iso;
}

type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S;

function underscored<S extends string>(kind: S): Underscored<S> {
  return kind.replaceAll('-', '_') as Underscored<S>;
}
