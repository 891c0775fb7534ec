import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeArticle } from '../library/make-article.ts';

type Script = { files: string[] } | { func: () => unknown };
const url = 'https://news.example/story/1';
const page = { knock: vi.fn<() => Promise<unknown>>(), read: vi.fn<() => Promise<unknown>>() };
const status = vi.fn<() => string>();
const result = (value: unknown): Promise<unknown> => Promise.resolve([{ frameId: 0, result: value }]);
const never = (): Promise<unknown> => new Promise(() => undefined);

vi.doMock('webextension-polyfill', () => ({
  default: {
    scripting: { executeScript: (script: Script) => ('files' in script ? page.read() : page.knock()) },
    tabs: { get: () => Promise.resolve({ id: 7, url, status: status() }) },
  },
}));
vi.resetModules();
const { readTab } = await import('../../../src/browser/active-tab.ts');
afterAll(() => {
  vi.doUnmock('webextension-polyfill');
  vi.resetModules();
});

beforeEach(() => {
  vi.useFakeTimers();
  page.knock.mockImplementation(() => result('complete'));
  status.mockReturnValue('complete');
});
afterEach(() => { vi.useRealTimers(); });

/** What the reading came to, and after how many milliseconds. */
async function readIn(asker: 'popup' | 'background', longestMs = 30_000): Promise<{ kind: string; ms: number } | null> {
  const started = Date.now();
  let came: { kind: string; ms: number } | null = null;
  void readTab({ id: 7, url, index: 0, highlighted: false, active: true, pinned: false, incognito: false }, asker).then((read) => {
    came = { kind: read.ok ? 'article' : read.failure.kind, ms: Date.now() - started };
  });
  await vi.advanceTimersByTimeAsync(longestMs);
  return came;
}

it.each(['popup', 'background'] as const)('a page that answers but gives no article in five seconds is too complex, for the %s', async (asker) => {
  page.read.mockImplementation(never);
  expect(await readIn(asker, 4_999)).toBeNull();
  expect(await readIn(asker)).toEqual({ kind: 'too-complex', ms: 5_000 });
});

it('an article that takes almost as long is read, and what fails after the wall is nobody’s', async () => {
  page.read.mockImplementation(() => new Promise((resolve) => { setTimeout(() => resolve([{ frameId: 0, result: { ok: true, value: makeArticle(1) } }]), 4_900); }));
  expect(await readIn('popup')).toEqual({ kind: 'article', ms: 4_900 });
  page.read.mockImplementation(() => new Promise((_, reject) => { setTimeout(() => reject(new Error('the tab was closed')), 9_000); }));
  expect(await readIn('popup')).toEqual({ kind: 'too-complex', ms: 5_000 });
});

it('a page that answers nothing is busy, or still loading: after 600 ms for the popup, after two tries for a save', async () => {
  page.knock.mockImplementation(never);
  expect(await readIn('popup')).toEqual({ kind: 'busy-page', ms: 600 });
  expect(await readIn('background')).toEqual({ kind: 'busy-page', ms: 10_000 });
  status.mockReturnValue('loading');
  expect(await readIn('popup')).toEqual({ kind: 'still-loading', ms: 600 });
});
