import type { Failure } from '../article/index.ts';
import { showBadge } from '../browser/badge.ts';
import { lookUp, t } from '../browser/i18n.ts';

/** Tells of a save that was asked for without a popup: a mark on the button, the sentence in its title. */
export async function showOutcome(tabId: number, wrong: Failure | null): Promise<void> {
  const sentence = wrong ? (lookUp(`failure_${wrong.kind.replaceAll('-', '_')}`) ?? wrong.kind) : t('announceSaved');
  // Here nothing can be asked; the popup can.
  const title = wrong?.kind === 'fuller-copy' ? `${sentence} ${t('fullerCopyWay')}` : sentence;
  // The tab may have been closed meanwhile: then nobody is there to be told.
  await showBadge({ tabId, text: wrong ? '!' : '✓', title: `${t('productName')}: ${title}`, isGood: !wrong }).catch(() => undefined);
}
