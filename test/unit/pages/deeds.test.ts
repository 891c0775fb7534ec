// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { fail, failure, ok } from '../../../src/article/index.ts';
import { heardPlace, keepHeardPlace } from '../../../src/listen/heard-places.ts';
import { send } from '../../../src/messages/send.ts';
import { Deeds } from '../../../src/pages/library/deeds.ts';
import { UndoBar } from '../../../src/pages/library/undo-bar.ts';
import { makeSummary } from './make-summary.ts';

vi.mock('../../../src/messages/send.ts', () => ({ send: vi.fn() }));

const t = (key: string): string => key;
const rows = [makeSummary(1), makeSummary(2)];
const deeds = new Deeds({ t, take: () => undefined, undo: new UndoBar(t), failed: () => undefined });
const places = (): (string | null)[] => rows.map(({ url }) => heardPlace(url));

beforeEach(() => {
  localStorage.clear();
  document.documentElement.lang = 'en';
  for (const { url } of rows) keepHeardPlace(url, 'The river');
});

it('forgets where listening to an article stopped when it is destroyed', async () => {
  vi.mocked(send).mockResolvedValue(ok([rows[0]!.id]));
  expect(await deeds.destroy(rows)).toBe(true);
  expect(places()).toEqual([null, 'The river']);
});

it('keeps it while the article can come back', async () => {
  vi.mocked(send).mockResolvedValue(ok(rows));
  expect(await deeds.forget(rows)).toBe(true);
  vi.mocked(send).mockResolvedValue(fail(failure('no-space')));
  expect(await deeds.destroy(rows)).toBe(false);
  expect(places()).toEqual(['The river', 'The river']);
});
