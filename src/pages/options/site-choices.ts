import { keptKinds, onKeptKindsChange, turnKeptKind } from '../../browser/kept-kinds.ts';
import { onSiteAccessChange, releaseSite, tidiedSites } from '../../browser/site-access.ts';
import { onSiteChoicesChange, replaceSiteChoices, siteChoices } from '../../browser/site-choices.ts';
import { kindName } from '../../reader/kind-name.ts';
import { choiceToLine, linesToChoices, mergeChoices, type SiteChoice } from '../../settings/index.ts';
import { drawButton } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import type { Translate } from '../../ui/translate.ts';

const fileName = 'clean-copy-choices.txt';
/** The largest file that is read: as many lines as are kept, each at its longest. */
const mostBytes = 3_000_000;

/** The sites that are always tidied, and the reader's own lines: shown, edited, exported, imported, removed. */
export function drawSiteChoices(t: Translate): HTMLElement[] {
  const sites = h('div', { 'data-part': 'tidied-sites' });
  const lines = h('textarea', { id: 'site-choices', rows: 8, spellcheck: 'false', autocapitalize: 'off', dir: 'ltr', 'data-part': 'site-choices' });
  const outcome = h('p', { role: 'status', 'data-part': 'choices-outcome' });
  const file = h('input', { type: 'file', accept: '.txt,text/plain', class: 'unseen', tabindex: -1, 'aria-hidden': 'true', 'data-part': 'choices-file' });

  let shown: string[] = [];
  const showChoices = async (): Promise<void> => {
    shown = (await siteChoices()).map(choiceToLine);
    lines.value = shown.join('\n');
  };
  const keep = async (choices: readonly SiteChoice[], refused: readonly string[]): Promise<void> => {
    const good = choices.filter(({ selector }) => isSelector(selector));
    await replaceSiteChoices(good);
    await showChoices();
    const left = refused.length + choices.length - good.length;
    outcome.textContent = [t('choicesSaved', String(mergeChoices([], good).length)), left > 0 ? t('choicesRefused', String(left)) : ''].filter(Boolean).join(' · ');
  };
  const save = async (): Promise<void> => {
    const { choices, refused } = linesToChoices(lines.value);
    // What was chosen on a page while these lines were being edited.
    const since = (await siteChoices()).filter((choice) => !shown.includes(choiceToLine(choice)));
    await keep(mergeChoices(since, choices), refused);
  };
  const importFile = async (): Promise<void> => {
    const [given] = file.files ?? [];
    if (!given) return;
    if (given.size > mostBytes) {
      outcome.textContent = t('choicesTooLarge');
      file.value = '';
      return;
    }
    const { choices, refused } = linesToChoices(await given.text());
    await keep(mergeChoices(await siteChoices(), choices), refused);
    file.value = '';
  };
  file.addEventListener('change', () => void importFile());
  onSiteChoicesChange(() => { if (lines.value === shown.join('\n')) void showChoices(); });
  const kept = h('div', { 'data-part': 'kept-kinds' });
  onKeptKindsChange(() => void showKept(kept, t));
  void showKept(kept, t);
  onSiteAccessChange(() => void showSites(sites, t));
  void showChoices();
  void showSites(sites, t);
  return [
    sites, kept,
    h('p', {}, t('choicesText')),
    h('label', { for: 'site-choices' }, t('choicesLabel')), lines,
    h('div', { class: 'tools' },
      drawButton({ action: 'save-choices', label: t('choicesSave'), press: () => void save() }),
      drawButton({ action: 'export-choices', label: t('choicesExport'), class: 'quiet', press: () => void exportLines() }),
      drawButton({ action: 'import-choices', label: t('choicesImport'), class: 'quiet', press: () => file.click() }), file),
    outcome,
  ];
}

async function showSites(place: HTMLElement, t: Translate): Promise<void> {
  const sites = await tidiedSites();
  if (sites.length === 0) return place.replaceChildren(h('p', {}, t('sitesNone')));
  place.replaceChildren(h('p', {}, t('sitesText')), h('ul', { class: 'items' }, ...sites.map((site) => h('li', { 'data-site': site },
    h('span', {}, site), ' ', drawButton({ action: 'stop-tidying', label: t('siteStop'), class: 'quiet', press: () => void releaseSite(site).then(() => showSites(place, t)) }, { 'aria-label': t('siteStopNamed', site) })))));
}

/** What is never removed in the articles of a site; nothing when nothing was chosen. */
async function showKept(place: HTMLElement, t: Translate): Promise<void> {
  const all = await keptKinds();
  place.hidden = all.length === 0;
  place.replaceChildren(h('p', {}, t('keptText')), h('ul', { class: 'items' }, ...all.map(({ site, kind }) => h('li', { 'data-site': site, 'data-kind': kind },
    h('span', {}, `${site}: ${kindName(kind, t)}`), ' ',
    drawButton({ action: 'forget-kept', label: t('removeAgain'), class: 'quiet', press: () => void turnKeptKind({ site, kind }, false) }, { 'aria-label': t('keptForgetNamed', site, kindName(kind, t)) })))));
}

async function exportLines(): Promise<void> {
  const text = `! Clean Copy\n${(await siteChoices()).map(choiceToLine).join('\n')}\n`;
  const link = h('a', { href: URL.createObjectURL(new Blob([text], { type: 'text/plain' })), download: fileName });
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function isSelector(selector: string): boolean {
  try { document.createDocumentFragment().querySelector(selector); return true; } catch { return false; }
}
