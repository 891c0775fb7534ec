// @vitest-environment jsdom
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import messages from '../../../src/_locales/en/messages.json' with { type: 'json' };
import { fail, failure, ok, type SavedSummary } from '../../../src/article/index.ts';
import type { Page, PageWanted } from '../../../src/library/list-articles.ts';
import type { MessageKey } from '../../../src/ui/translate.ts';
import { makeSummary } from './make-summary.ts';

const list = vi.fn<(wanted: PageWanted) => Promise<unknown>>();
const t = (key: MessageKey, ...words: string[]): string => ((messages as Record<string, { message: string }>)[key]?.message ?? '').replace('$1', words[0] ?? '');

const mocked = {
  '../../../src/browser/library.ts': { ownLibrary: () => ({ list }) },
  '../../../src/browser/on-change.ts': { onLibraryChange: () => () => undefined },
  '../../../src/browser/open.ts': { openReader: () => Promise.resolve() },
  '../../../src/pages/saved-list/forget.ts': { forget: () => Promise.resolve(true), restore: () => Promise.resolve(true) },
};
for (const [file, given] of Object.entries(mocked)) vi.doMock(file, () => given);
vi.resetModules();
const { drawRecent } = await import('../../../src/pages/popup/recent.ts');
afterAll(() => {
  for (const file of Object.keys(mocked)) vi.doUnmock(file);
  vi.resetModules();
});

beforeEach(() => { document.documentElement.lang = 'en'; });

/** A library that answers in pages, as the real one does. */
function hold(summaries: SavedSummary[]): void {
  list.mockImplementation(({ limit = 50, before = null }) => {
    const from = Number(before ?? 0);
    const end = from + limit;
    return Promise.resolve(ok({ summaries: summaries.slice(from, end), before: end < summaries.length ? String(end) : null, damaged: [], missing: 0, isNewer: false } satisfies Page));
  });
}

async function drawn(): Promise<HTMLElement> {
  const section = drawRecent(t, 'h1');
  await vi.waitFor(() => expect(section.childElementCount).toBeGreaterThan(0));
  return section;
}

describe('the popup’s list', () => {
  it('shows what is not in the archive, however many newer ones are', async () => {
    hold(Array.from({ length: 130 }, (_, number) => makeSummary(number, { archived: number < 100 })));
    const rows = [...(await drawn()).querySelectorAll<HTMLElement>('[data-part="row"]')];
    expect(rows).toHaveLength(30);
    expect(rows[0]?.dataset['id']).toBe('id100');
  });

  it('says that everything is in the archive, and how to fill an empty library', async () => {
    hold([makeSummary(1, { archived: true })]);
    expect((await drawn()).querySelector('.empty')?.textContent).toBe(messages.empty_saved.message);
    hold([]);
    expect((await drawn()).querySelector('.empty')?.textContent).toBe(messages.emptyText.message);
  });

  it('says why there is none when the storage refuses', async () => {
    list.mockResolvedValue(fail(failure('damaged')));
    expect((await drawn()).querySelector<HTMLElement>('[data-part="failure"]')?.dataset['kind']).toBe('damaged');
    list.mockRejectedValue(new Error('The storage is gone'));
    const failed = (await drawn()).querySelector<HTMLElement>('[data-part="failure"]');
    expect(failed?.dataset['kind']).toBe('unexpected');
    expect(failed?.textContent).toContain('The storage is gone');
  });
});
