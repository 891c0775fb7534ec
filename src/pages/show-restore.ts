import { restoreFile } from '../browser/backup.ts';
import type { RestoreReport } from '../library/transfer/index.ts';
import { drawButton } from '../ui/button.ts';
import { h } from '../ui/h.ts';
import { openDialog } from '../ui/open-dialog.ts';
import { plural, type MessageKey, type Translate } from '../ui/translate.ts';

/** Damaged lines that are named; more would hide the rest of the report. */
const mostNamed = 20;

/** Merges the file into the library and says in a dialog what came of it. Closing the dialog stops; what was merged stays. */
export async function showRestore(file: File, t: Translate, changed: () => void): Promise<void> {
  const stop = new AbortController();
  const status = h('p', { role: 'status', 'data-part': 'restore-status' }, t('restoreReading', file.name));
  const foot = h('div', { class: 'dialog-foot' });
  const dialog = openDialog({ title: t('restoreBackup'), close: t('close'), part: 'restore-dialog', content: [status, foot], closed: () => stop.abort() });
  foot.append(drawButton({ action: 'stop', label: t('stop'), press: () => stop.abort() }));
  const tell = (report: RestoreReport): void => { status.textContent = sumOf(report, t); };
  const restored = await restoreFile(file, { tell, signal: stop.signal });
  changed();
  if (!dialog.isConnected) return;
  foot.replaceChildren(drawButton({ action: 'restore-done', label: t('done'), class: 'primary', press: () => dialog.close() }));
  if (restored.ok) status.after(...drawReport(restored.value, stop.signal.aborted, t));
  else status.replaceChildren(h('strong', {}, t(`failure_${restored.failure.kind.replaceAll('-', '_')}` as MessageKey)), ' ', t(`failure_${restored.failure.kind.replaceAll('-', '_')}_todo` as MessageKey));
  foot.querySelector('button')?.focus();
}

function sumOf({ added, merged, same }: RestoreReport, t: Translate): string {
  return [plural(t, 'restoreAdded', added), plural(t, 'restoreMerged', merged), plural(t, 'restoreSame', same)].join(' ');
}

function drawReport({ damaged, isWhole }: RestoreReport, isStopped: boolean, t: Translate): HTMLElement[] {
  const report: HTMLElement[] = [];
  if (isStopped) report.push(h('p', { class: 'warning' }, t('restoreStopped')));
  else if (!isWhole) report.push(h('p', { class: 'warning' }, t('restoreCut')));
  if (damaged.length > 0) {
    report.push(h('p', { class: 'warning' }, plural(t, 'restoreDamaged', damaged.length)),
      h('ul', { class: 'findings' }, ...damaged.slice(0, mostNamed).map(({ line, name }) => h('li', {}, t('restoreLine', String(line), name || '…')))));
  }
  return report;
}
