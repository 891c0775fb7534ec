import browser from 'webextension-polyfill';
import { articleFrom, fail, failure, ok, type Article, type Result } from '../article/index.ts';
import { namedLock } from './lock.ts';

interface DraftList {
  ids: string[];
}

const listKey = 'drafts';

/** Tabs of unsaved articles that can be reloaded before the oldest answers that it is gone. */
const mostDrafts = 8;

/** Characters of JSON. storage.session holds 10 MB in both browsers; eight of these and their marks stay under it. */
const largestDraft = 1_200_000;

/**
 * Keeps an article that is not saved until the browser is closed, so that `reader.html?id=…` can show it.
 * Answers its id, which begins with `draft-`. Fails with `too-large` when it is.
 */
export async function keepDraft(article: Article): Promise<Result<string>> {
  if (JSON.stringify(article).length > largestDraft) return fail(failure('too-large'));
  const id = `draft-${crypto.randomUUID()}`;
  try {
    await namedLock('drafts')(() => addDraft(id, article));
    return ok(id);
  } catch (error) {
    return fail(failure('no-space', String(error)));
  }
}

/** The article kept under this id, or `not-found` when the browser was closed or too many came after it. */
export async function readDraft(id: string): Promise<Result<Article>> {
  if (!isDraftId(id)) return fail(failure('not-found'));
  const stored = (await browser.storage.session.get(id))[id];
  const article = articleFrom(stored);
  return article ? ok(article) : fail(failure('not-found'));
}

export function isDraftId(id: string): boolean {
  return id.startsWith('draft-');
}

async function addDraft(id: string, article: Article): Promise<void> {
  const area = browser.storage.session;
  const stored = (await area.get(listKey))[listKey] as DraftList | undefined;
  const ids = [...(stored?.ids ?? []), id];
  const dropped = ids.splice(0, Math.max(0, ids.length - mostDrafts));
  if (dropped.length > 0) await area.remove(dropped);
  await area.set({ [id]: article, [listKey]: { ids } satisfies DraftList });
}
