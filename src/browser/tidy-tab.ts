import browser from 'webextension-polyfill';
import { choicesFor, siteOf } from '../settings/index.ts';
import type { HiddenThing, TidyChoices, TidyState } from '../tidy/hidden-thing.ts';
import { expectPick } from './expect-pick.ts';
import { siteChoices } from './site-choices.ts';

/** A hidden thing and the frame it is in: 0 is the page itself. */
export type TabThing = HiddenThing & { frameId: number };

export interface TabTidy {
  isTidy: boolean;
  things: TabThing[];
  /** The host whose choices hold, without `www.`; empty where there is none. */
  site: string;
}

type TidyAsk = { act: 'state' } | { act: 'start'; choices: TidyChoices } | { act: 'stop' } | { act: 'show' | 'hide'; id: number };

const colour = '#3c4043'; // 10:1 with white
const sheet = { files: ['tidy.css'], origin: 'USER' as const };

/** How a tab stands, or null where no script of ours may run. */
export async function tidyOf(tabId: number): Promise<TabTidy | null> {
  return await ask(tabId, { act: 'state' }).catch(() => null);
}

/** Hides what the rules and the reader's choices point at, in the page and its same-origin frames. */
export async function tidyTab(tabId: number): Promise<TabTidy> {
  const target = { tabId, allFrames: true };
  // A user's sheet reaches into shadow roots, stands above the page's own, and no policy of the page forbids it.
  await browser.scripting.insertCSS({ target, ...sheet });
  await browser.scripting.executeScript({ target, files: ['page.js', 'tidy.js'] });
  const choices = choicesFor((await ask(tabId, { act: 'state' })).site, await siteChoices());
  return await counted(tabId, ask(tabId, { act: 'start', choices }));
}

/** Shows everything as it was. */
export async function untidyTab(tabId: number): Promise<TabTidy> {
  const left = await counted(tabId, ask(tabId, { act: 'stop' }));
  await browser.scripting.removeCSS({ target: { tabId, allFrames: true }, ...sheet }).catch(() => undefined);
  return left;
}

export async function toggleTidy(tabId: number): Promise<TabTidy> {
  return (await tidyOf(tabId))?.isTidy ? await untidyTab(tabId) : await tidyTab(tabId);
}

/** Shows one thing again, or hides it again. */
export async function turnThing(tabId: number, { frameId, id }: TabThing, act: 'show' | 'hide'): Promise<TabTidy> {
  await run(tabId, { act, id }, [frameId]);
  return await counted(tabId, ask(tabId, { act: 'state' }));
}

/** Counts again what is hidden in a tab, for its badge. */
export async function countAgain(tabId: number): Promise<void> {
  await counted(tabId, ask(tabId, { act: 'state' })).catch(() => undefined);
}

/** Brings the sheet to a page that is tidied from its start. Answers what the reader chose for its site. */
export async function followTidied({ tabId, frameId, host }: { tabId: number; frameId: number; host: string }): Promise<TidyChoices> {
  void browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, ...sheet }).catch(() => undefined);
  return choicesFor(host, await siteChoices());
}

/** Lets the reader pick a thing on the page. What was picked comes as a note; the popup may close meanwhile. */
export async function startPicking(tabId: number): Promise<void> {
  await expectPick(tabId);
  await browser.scripting.insertCSS({ target: { tabId }, files: ['pick.css'], origin: 'USER' });
  await browser.scripting.executeScript({ target: { tabId }, files: ['pick.js'] });
}

async function ask(tabId: number, what: TidyAsk): Promise<TabTidy> {
  const answers = await run(tabId, what);
  const top = answers.find(({ frameId }) => frameId === 0);
  if (!top) throw new Error('the page does not answer');
  const things = answers.flatMap(({ frameId, state }) => (state?.things ?? []).map((thing) => ({ ...thing, frameId })));
  return { isTidy: top.state?.isTidy ?? false, things, site: siteOf(top.host) };
}

async function run(tabId: number, what: TidyAsk, frameIds?: number[]): Promise<{ frameId: number; host: string; state: TidyState | null }[]> {
  const target = frameIds ? { tabId, frameIds } : { tabId, allFrames: true };
  const injections = await browser.scripting.executeScript({ target, func: inPage, args: [what] });
  return injections.flatMap(({ frameId, result }) => (isAnswer(result) ? [{ frameId, ...result }] : []));
}

/** Runs in the page, in our own world: it sees its argument and globals only. */
function inPage(what: TidyAsk): { host: string; state: TidyState | null } {
  const tidying = globalThis.cleanCopyTidying;
  const act = (): TidyState | null => {
    if (!tidying) return null;
    if (what.act === 'start') return tidying.start(what.choices);
    if (what.act === 'show' || what.act === 'hide') return tidying[what.act](what.id);
    return tidying[what.act]();
  };
  return { host: location.hostname, state: act() };
}

function isAnswer(value: unknown): value is { host: string; state: TidyState | null } {
  return typeof value === 'object' && value !== null && 'host' in value && typeof value.host === 'string' && 'state' in value;
}

async function counted(tabId: number, asked: Promise<TabTidy>): Promise<TabTidy> {
  const tidy = await asked;
  const count = tidy.isTidy ? tidy.things.filter((thing) => !thing.isShown).length : 0;
  const { action } = browser;
  await Promise.all([
    action.setBadgeBackgroundColor({ tabId, color: colour }),
    action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }),
  ]).catch(() => undefined); // the tab has gone meanwhile
  return tidy;
}
