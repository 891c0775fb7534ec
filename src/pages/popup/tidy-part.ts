import { activeTab } from '../../browser/active-tab.ts';
import { releaseSite, requestSite, tidiedSiteOf } from '../../browser/site-access.ts';
import { addSiteChoices, removeSiteChoice } from '../../browser/site-choices.ts';
import { startPicking, tidyOf, tidyTab, toggleTidy, turnThing, type TabThing, type TabTidy } from '../../browser/tidy-tab.ts';
import { announce } from '../../ui/announce.ts';
import { drawButton, relabel } from '../../ui/button.ts';
import { h } from '../../ui/h.ts';
import { showRefusal } from '../../ui/show-refusal.ts';
import { lookUp, plural, type MessageKey, type Translate } from '../../ui/translate.ts';

export interface TidyPart {
  button: HTMLButtonElement;
  /** What is hidden on the page, each with its reason and its ways back. Without content while nothing is. */
  list: HTMLElement;
}

interface Shown {
  t: Translate;
  tabId: number;
  part: TidyPart;
}

/** The button that tidies the live page, and the list of what that hid. Both stay unseen where no script of ours may run. */
export function drawTidyPart(t: Translate): TidyPart {
  const list = h('section', { 'data-part': 'tidied', 'aria-label': t('tidied'), hidden: true });
  const button = drawButton({ action: 'tidy', label: t('tidy'), icon: 'tidy', class: 'quiet', press: () => undefined }, { hidden: true, 'aria-pressed': 'false', title: t('tidyHint') });
  connect({ button, list }, t).catch(() => undefined);
  return { button, list };
}

async function connect(part: TidyPart, t: Translate): Promise<void> {
  const tabId = (await activeTab())?.id;
  const tidy = tabId === undefined ? null : await tidyOf(tabId);
  if (tabId === undefined || !tidy) return;
  const shown: Shown = { t, tabId, part };
  part.button.hidden = false;
  part.button.addEventListener('click', () => void press(shown));
  update(shown, { tidy, isOpen: false });
}

async function press(shown: Shown): Promise<void> {
  const { t, tabId, part } = shown;
  part.button.disabled = true;
  await isDone(shown, async () => {
    const tidy = await toggleTidy(tabId);
    update(shown, { tidy, isOpen: true });
    announce(tidy.isTidy ? countText(tidy, t) : t('announceUntidied'));
  });
  part.button.disabled = false;
  part.button.focus();
}

/** Whether that was done. Where the page has gone or its tab refuses, the list says so; it stays, since nothing on the page has changed. */
async function isDone({ t, part: { list } }: Shown, work: () => Promise<unknown>, refusal: MessageKey = 'tidyFailed'): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    list.hidden = false;
    showRefusal(list, t(refusal));
    return false;
  }
}

function update(shown: Shown, { tidy, isOpen }: { tidy: TabTidy; isOpen: boolean }): void {
  const { t, part: { button, list } } = shown;
  relabel(button, t(tidy.isTidy ? 'tidied' : 'tidy'), tidy.isTidy);
  button.title = t(tidy.isTidy ? 'tidiedHint' : 'tidyHint');
  list.hidden = !tidy.isTidy;
  list.dataset['count'] = String(hiddenOf(tidy).length);
  if (!tidy.isTidy) return list.replaceChildren();
  list.replaceChildren(
    h('details', { class: 'receipt', open: isOpen },
      h('summary', {}, h('span', { class: 'total' }, countText(tidy, t))),
      h('ul', { class: 'items' }, ...tidy.things.map((thing) => drawThing(thing, tidy, shown)))),
    drawFoot(tidy.site, shown));
}

/** What the rules did not point at, and the site's other pages. */
function drawFoot(site: string, shown: Shown): HTMLElement {
  const { t, tabId } = shown;
  const pick = async (): Promise<void> => { if (await isDone(shown, () => startPicking(tabId))) window.close(); };
  return h('div', { class: 'tools', role: 'group', 'aria-label': t('tidied') },
    // What is picked is kept for a site; a file has none.
    site !== '' && drawButton({ action: 'pick', label: t('pick'), icon: 'plus', class: 'quiet', press: () => void pick() }, { title: t('pickTitle') }),
    site !== '' && drawAlways(site, shown));
}

/** Pressed when this site is tidied always, or one that it stands below: that is the one which is then given back. */
function drawAlways(site: string, shown: Shown): HTMLElement {
  const { t } = shown;
  let tidied: string | null = null;
  const show = (now: string | null): void => { tidied = now; relabel(button, t(now ? 'alwaysTidied' : 'alwaysTidy', now ?? site), now !== null); };
  const read = async (): Promise<void> => show(await tidiedSiteOf(site));
  // The browser asks only while the press lasts: nothing may be awaited before.
  const turn = (): void => void isDone(shown, () => (tidied !== null ? releaseSite(tidied) : requestSite(site)).then(read), 'notDone');
  const button = drawButton({ action: 'always-tidy', label: t('alwaysTidy', site), class: 'quiet', press: turn }, { 'aria-pressed': 'false', title: t('alwaysTidyHint') });
  read().catch(() => undefined);
  return button;
}

function drawThing(thing: TabThing, { site }: TabTidy, shown: Shown): HTMLElement {
  const { t, tabId } = shown;
  const key = thing.kind.replaceAll('-', '_');
  const name = (lookUp(t, `kind_${key}_one`, '') ?? t('kind_other_one', '')).trim();
  const words = thing.excerpt || t('noWords');
  const show = (ask: () => Promise<TabTidy>): Promise<boolean> => isDone(shown, async () => update(shown, { tidy: await ask(), isOpen: true }));
  const turn = (act: 'show' | 'hide'): Promise<boolean> => show(() => turnThing(tabId, thing, act));
  // By the choices as they are now: also what came later, and in frames.
  const choose = async (store: () => Promise<void>): Promise<boolean> => await isDone(shown, store, 'notDone') && await show(() => tidyTab(tabId));
  const never = async (): Promise<void> => {
    if (await choose(() => addSiteChoices([{ site, selector: thing.selector, isKept: true }]))) announce(t('announceNeverHide', site));
  };
  const forget = (): Promise<boolean> => choose(() => removeSiteChoice({ site, selector: thing.selector }));
  return h('li', { 'data-kind': thing.kind, 'data-shown': String(thing.isShown) },
    h('span', { class: 'kind' }, name),
    h('span', { class: 'reason' }, lookUp(t, `reason_${key}`) ?? thing.reason),
    h('q', { class: 'excerpt', dir: 'auto' }, words),
    drawButton({ action: thing.isShown ? 'hide-again' : 'show-again', label: t(thing.isShown ? 'hideAgain' : 'showAgain'), class: 'quiet', press: () => void turn(thing.isShown ? 'hide' : 'show') }, { 'aria-label': t(thing.isShown ? 'hideAgainNamed' : 'showAgainNamed', words) }),
    thing.kind === 'own-choice' ? drawButton({ action: 'forget-choice', label: t('forgetChoice'), class: 'quiet', press: () => void forget() }, { title: thing.selector })
    : site !== '' && !thing.isShown && drawButton({ action: 'never-hide', label: t('neverHide'), class: 'quiet', press: () => void never() }, { title: thing.selector, 'aria-label': t('neverHideNamed', words) }));
}

function hiddenOf({ isTidy, things }: TabTidy): TabThing[] {
  return isTidy ? things.filter((thing) => !thing.isShown) : [];
}

function countText(tidy: TabTidy, t: Translate): string {
  const count = hiddenOf(tidy).length;
  return count === 0 ? t('tidiedNone') : plural(t, 'hiddenCount', count);
}
