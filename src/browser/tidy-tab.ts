import browser from 'webextension-polyfill';
import { choicesFor, siteOf } from '../settings/index.ts';
import type { HiddenThing, TidyBrief, TidyChoices, TidyOrder, TidyState } from '../tidy/hidden-thing.ts';
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

type TidyAsk = { act: 'state' | 'brief' | 'stop' } | { act: 'start'; order: TidyOrder } | { act: 'show' | 'hide'; id: number };

/** What a frame answers; no brief where nothing runs, and a state only when that was asked for. */
interface FrameTidy {
  host: string;
  /** Of its document: a PDF, a picture or a text has nothing to tidy. */
  type: string;
  brief: TidyBrief | null;
  state: TidyState | null;
}

type Framed = FrameTidy & { frameId: number };

const pageTypes = new Set(['text/html', 'application/xhtml+xml']);
const colour = '#3c4043'; // 10:1 with white
const sheet = { files: ['tidy.css'], origin: 'USER' as const };

/** How a tab stands, or null where no script of ours may run or no web page is shown. */
export async function tidyOf(tabId: number): Promise<TabTidy | null> {
  const frames = await run(tabId, { act: 'state' }).catch(() => []);
  const page = frames.find(({ frameId }) => frameId === 0);
  return page && pageTypes.has(page.type) ? together(frames) : null;
}

/** Hides what the rules and the reader's choices point at, in the page and its same-origin frames. */
export async function tidyTab(tabId: number): Promise<TabTidy> {
  const target = { tabId, allFrames: true };
  // A user's sheet reaches into shadow roots, stands above the page's own, and no policy of the page forbids it.
  await browser.scripting.insertCSS({ target, ...sheet });
  await browser.scripting.executeScript({ target, files: ['page.js', 'tidy.js'] });
  const [top] = await run(tabId, { act: 'brief' }, [0]);
  if (!top) throw new Error('the page does not answer');
  const choices = choicesFor(siteOf(top.host), await siteChoices());
  const [page] = await run(tabId, { act: 'start', order: { ...choices, mayBeStory: true } }, [0]);
  await tidyFrames(tabId, { choices, mayBeStory: page?.brief?.isStoryPage ?? false });
  return await counted(tabId);
}

/** Shows everything as it was. */
export async function untidyTab(tabId: number): Promise<TabTidy> {
  await run(tabId, { act: 'stop' });
  const left = await counted(tabId);
  await browser.scripting.removeCSS({ target: { tabId, allFrames: true }, ...sheet }).catch(() => undefined);
  return left;
}

export async function toggleTidy(tabId: number): Promise<TabTidy> {
  return (await isTidy(tabId)) ? await untidyTab(tabId) : await tidyTab(tabId);
}

/** Shows one thing again, or hides it again. */
export async function turnThing(tabId: number, { frameId, id }: TabThing, act: 'show' | 'hide'): Promise<TabTidy> {
  await run(tabId, { act, id }, [frameId]);
  return await counted(tabId);
}

/** Counts again what is hidden in a tab, for its badge. A page may have become a story since, and its frames with it. */
export async function countAgain(tabId: number): Promise<void> {
  const frames = await run(tabId, { act: 'brief' }).catch(() => []);
  const page = frames.find(({ frameId }) => frameId === 0);
  if (!page) return;
  await showCount(tabId, page.brief ? frames : []);
  const isOther = frames.some(({ frameId, brief }) => frameId !== 0 && brief && brief.mayBeStory !== page.brief?.isStoryPage);
  if (page.brief && isOther) await tidyFrames(tabId, { choices: choicesFor(siteOf(page.host), await siteChoices()), mayBeStory: page.brief.isStoryPage });
}

/** Brings the sheet to a page that is tidied from its start, tidies its frames, and counts what is hidden there. */
export async function followTidied(tabId: number): Promise<void> {
  const [page] = await run(tabId, { act: 'brief' }, [0]).catch(() => []);
  if (!page?.brief) return;
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, ...sheet }).catch(() => undefined);
  const waiting = (await run(tabId, { act: 'brief' })).filter(({ frameId, brief }) => frameId !== 0 && !brief).map(({ frameId }) => frameId);
  if (waiting.length > 0) {
    await browser.scripting.executeScript({ target: { tabId, frameIds: waiting }, files: ['page.js', 'tidy.js'] }).catch(() => undefined);
    await tidyFrames(tabId, { choices: choicesFor(siteOf(page.host), await siteChoices()), mayBeStory: page.brief.isStoryPage });
  }
  await countAgain(tabId);
}

/** Lets the reader pick a thing on the page. What was picked comes as a note; the popup may close meanwhile. */
export async function startPicking(tabId: number): Promise<void> {
  await expectPick(tabId);
  await browser.scripting.insertCSS({ target: { tabId }, files: ['pick.css'], origin: 'USER' });
  await browser.scripting.executeScript({ target: { tabId }, files: ['pick.js'] });
}

async function isTidy(tabId: number): Promise<boolean> {
  const [page] = await run(tabId, { act: 'brief' }, [0]).catch(() => []);
  return Boolean(page?.brief);
}

/** A frame's own text does not say what it is: a letter in a mailbox reads like a story. So the page's verdict holds in its frames. */
async function tidyFrames(tabId: number, { choices, mayBeStory }: { choices: TidyChoices; mayBeStory: boolean }): Promise<void> {
  const frameIds = (await run(tabId, { act: 'brief' })).map(({ frameId }) => frameId).filter((frameId) => frameId !== 0);
  if (frameIds.length > 0) await run(tabId, { act: 'start', order: { ...choices, mayBeStory } }, frameIds);
}

async function run(tabId: number, what: TidyAsk, frameIds?: number[]): Promise<Framed[]> {
  const target = frameIds ? { tabId, frameIds } : { tabId, allFrames: true };
  const injections = await browser.scripting.executeScript({ target, func: inPage, args: [what] });
  return injections.flatMap(({ frameId, result }) => (isAnswer(result) ? [{ frameId, ...result }] : []));
}

/** Runs in the page, in our own world: it sees its argument and globals only. */
function inPage(what: TidyAsk): FrameTidy {
  const tidying = globalThis.cleanCopyTidying;
  if (what.act === 'start') tidying?.start(what.order);
  else if (what.act === 'show' || what.act === 'hide') tidying?.[what.act](what.id);
  else if (what.act === 'stop') tidying?.stop();
  return { host: location.hostname, type: document.contentType, brief: tidying?.brief() ?? null, state: what.act === 'state' ? tidying?.state() ?? null : null };
}

function isAnswer(value: unknown): value is FrameTidy {
  return typeof value === 'object' && value !== null && 'host' in value && typeof value.host === 'string' && 'state' in value;
}

function together(frames: readonly Framed[]): TabTidy {
  const top = frames.find(({ frameId }) => frameId === 0);
  if (!top) throw new Error('the page does not answer');
  const things = frames.flatMap(({ frameId, state }) => (state?.things ?? []).map((thing) => ({ ...thing, frameId })));
  return { isTidy: top.brief !== null, things, site: siteOf(top.host) };
}

/** The list and the badge, of one asking. */
async function counted(tabId: number): Promise<TabTidy> {
  const frames = await run(tabId, { act: 'state' });
  const tidy = together(frames);
  await showCount(tabId, tidy.isTidy ? frames : []);
  return tidy;
}

async function showCount(tabId: number, frames: readonly Framed[]): Promise<void> {
  const count = frames.reduce((sum, { brief }) => sum + (brief?.count ?? 0), 0);
  const { action } = browser;
  await Promise.all([
    action.setBadgeBackgroundColor({ tabId, color: colour }),
    action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }),
  ]).catch(() => undefined); // the tab has gone meanwhile
}
