import { ownLibrary } from '../browser/library.ts';
import type { CheckReport, Finding } from '../library/check-library.ts';
import { drawButton } from '../ui/button.ts';
import { giveFile } from '../ui/give-file.ts';
import { h } from '../ui/h.ts';
import { plural, type MessageKey, type Translate } from '../ui/translate.ts';

/** Findings that are named one by one; the rest is only counted. */
const mostNamed = 100;

/** Check and repair: reads every record, says what was wrong and what was done about it, and gives out what was put aside. `checked` hears when it is done. */
export function drawCheck(t: Translate, checked?: () => void): HTMLElement {
  const report = h('div', { role: 'status', 'data-part': 'check-report' });
  const aside = h('div', { 'data-part': 'quarantine' });
  const button = drawButton({ action: 'check', label: t('check'), press: () => void check() });
  const check = async (): Promise<void> => {
    button.disabled = true;
    report.replaceChildren(h('p', {}, t('checking')));
    const answer = await ownLibrary().check();
    report.replaceChildren(...(answer.ok ? drawReport(answer.value, t) : [h('p', { class: 'warning' }, t(`failure_${answer.failure.kind.replaceAll('-', '_')}` as MessageKey))]));
    button.disabled = false;
    button.focus();
    await showAside(aside, t);
    checked?.();
  };
  void showAside(aside, t);
  return h('div', {}, h('p', {}, t('checkText')), h('div', { class: 'tools' }, button), report, aside);
}

function drawReport({ articles, findings }: CheckReport, t: Translate): HTMLElement[] {
  const looked = h('p', { 'data-part': 'check-sum' }, plural(t, 'checkedArticles', articles), ' ', findings.length === 0 ? t('checkClean') : plural(t, 'checkFindings', findings.length));
  if (findings.length === 0) return [looked];
  const rest = findings.length - mostNamed;
  return [looked, h('ul', { class: 'findings' }, ...findings.slice(0, mostNamed).map((finding) => drawFinding(finding, t)), rest > 0 && h('li', {}, plural(t, 'checkMore', rest)))];
}

function drawFinding({ name, what, done }: Finding, t: Translate): HTMLElement {
  return h('li', { 'data-what': what, 'data-done': done }, h('strong', {}, h('bdi', {}, name)), ' ', t(`found_${what.replace('-', '_')}` as MessageKey), ' ', t(`found_done_${done}`));
}

/** What checks put aside, to be kept as a file, and to be deleted once it is one. Empty when there is nothing. */
async function showAside(place: HTMLElement, t: Translate): Promise<void> {
  const records = await ownLibrary().quarantine().catch(() => []);
  if (records.length === 0) return place.replaceChildren();
  const drop = drawButton({ action: 'drop-aside', label: t('putAsideDrop'), icon: 'delete', class: 'quiet', press: () => void ownLibrary().dropQuarantined(records.map(({ key }) => key)).then(() => showAside(place, t)) }, { hidden: true });
  const give = (): void => {
    giveFile(new File([JSON.stringify(records, null, 2)], 'clean-copy-put-aside.json', { type: 'application/json' }));
    drop.hidden = false;
  };
  place.replaceChildren(h('p', {}, plural(t, 'putAside', records.length)), h('div', { class: 'tools' }, drawButton({ action: 'export-aside', label: t('putAsideExport'), icon: 'download', press: give }), drop));
}
