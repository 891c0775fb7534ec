import browser, { type Tabs } from 'webextension-polyfill';
import { articleFrom, fail, failure, failureKinds, ok, withoutFragment, type Article, type Failure, type FailureKind, type Result } from '../article/index.ts';
import { closedPageKind, refusedPageKind } from './page-kind.ts';

/**
 * Milliseconds until a page that answers nothing is given up, for each try. With what follows the popup stays within the
 * second in which every page that cannot be read gets its sentence; a save by menu or key promises no time, so it waits for
 * a page that is busy, and knocks twice: a page that went on meanwhile never answers what was asked of the one before.
 */
const patience = { popup: [600], background: [5_000, 5_000] } as const;

/** Milliseconds an article may take. Longer than any story needs (a 400,000-character one takes half a second), short enough to wait for. */
const readMs = 5_000;

/** The article of the tab the reader is at, or why there is none. Needs the click, key or menu that gave us `activeTab`. */
export async function readActiveTab(): Promise<Result<Article>> {
  const tab = await activeTab();
  return tab ? readTab(tab, 'popup') : fail(failure('not-allowed', 'no active tab'));
}

/** The tab the reader is at, or null when the window has none. */
export async function activeTab(): Promise<Tabs.Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab ?? null;
}

/** The same for a tab that is known, as to the menu or a command. */
export async function readTab(tab: Tabs.Tab, asker: keyof typeof patience): Promise<Result<Article>> {
  const { id, url = '' } = tab;
  if (id === undefined || id < 0) return fail(failure('not-allowed', 'the tab has no id'));
  const closed = url === '' ? null : closedPageKind(url);
  if (closed) return fail(failure(closed, url));
  try {
    if (!(await answers(id, patience[asker]))) return fail(failure((await isLoading(id)) ? 'still-loading' : 'busy-page', 'the page does not answer'));
    const answer = await within(readMs, runIn(id, { files: ['page.js', 'content.js'] }));
    if (answer === timedOut) return fail(failure('too-complex', `no article after ${readMs} ms`));
    return await checkedAnswer(id, answer);
  } catch (error) {
    return fail(await refused(error, tab));
  }
}

/** Whether the page runs anything of ours within one of these times. */
async function answers(id: number, times: readonly number[]): Promise<boolean> {
  for (const ms of times) if ((await within(ms, runIn(id, { func: () => document.readyState }))) !== timedOut) return true;
  return false;
}

const timedOut = Symbol('timed out');

async function within<T>(ms: number, work: Promise<T>): Promise<T | typeof timedOut> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<typeof timedOut>((resolve) => { timer = setTimeout(() => resolve(timedOut), ms); });
  // What fails after the limit has nobody to tell.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

async function runIn(tabId: number, script: { files: string[] } | { func: () => unknown }): Promise<unknown> {
  const [injection] = await browser.scripting.executeScript({ target: { tabId }, injectImmediately: true, ...script });
  if (injection?.error) throw new Error(errorText(injection.error));
  return injection?.result;
}

async function isLoading(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.status === 'loading';
}

/** The page's answer is the page's word: its shape, its lengths and its address are checked. */
async function checkedAnswer(tabId: number, answer: unknown): Promise<Result<Article>> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return fail(failure('unexpected', 'the page gave no answer'));
  if (answer.ok !== true) return fail('failure' in answer ? failureFrom(answer.failure) : failure('unexpected'));
  const article = articleFrom('value' in answer ? answer.value : null);
  if (!article) return fail(failure('too-complex', 'the article has no address, title or body, or is too large'));
  const tab = await browser.tabs.get(tabId).catch(() => null);
  // Without activeTab the address is hidden: the tab has gone to another site since.
  if (!tab?.url || !isSamePage(tab.url, article.url)) return fail(failure('page-changed', tab?.url));
  return ok(article);
}

function isSamePage(one: string, other: string): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return false;
  const [a, b] = [new URL(one), new URL(other)];
  const route = (address: string): string => new URL(withoutFragment(address)).hash;
  return a.protocol === b.protocol && a.host === b.host && a.pathname === b.pathname && route(one) === route(other);
}

function failureFrom(value: unknown): Failure {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return failure('unexpected');
  const kind = failureKinds.find((known): known is FailureKind => known === value.kind) ?? 'unexpected';
  return failure(kind, 'detail' in value && typeof value.detail === 'string' ? value.detail : undefined);
}

async function refused(error: unknown, { id, url = '', favIconUrl = '' }: Tabs.Tab): Promise<Failure> {
  const message = errorText(error);
  const kind = refusedPageKind({ message, address: url, icon: favIconUrl });
  // A page of which nothing has come yet is still the browser's own blank one.
  return failure(kind === 'not-allowed' && id !== undefined && (await isLoading(id)) ? 'still-loading' : kind, message);
}

function errorText(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
