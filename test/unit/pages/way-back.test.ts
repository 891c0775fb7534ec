import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SavedSummary } from '../../../src/article/index.ts';
import { changedSummary } from '../../../src/library/change-articles.ts';
import { wayBack } from '../../../src/pages/library/way-back.ts';
import { makeSummary } from './make-summary.ts';

const applied = (summaries: readonly SavedSummary[], ways: ReturnType<typeof wayBack>): SavedSummary[] => summaries.map((summary) => ways.filter(({ ids }) => ids.includes(summary.id)).reduce((now, { change }) => changedSummary(now, change), summary));

it('is one change for many articles that became tagged, whatever tags they had', () => {
  const before = [makeSummary(1), makeSummary(2, { tags: ['sea'] }), makeSummary(3, { tags: ['new'] })];
  const after = before.map((summary) => changedSummary(summary, { addTags: ['new'] }));
  const ways = wayBack(before, after);
  expect(ways).toEqual([{ ids: ['id1', 'id2'], change: { removeTags: ['new'] } }]);
  expect(applied(after, ways)).toEqual(before);
});

it('leads from any change to what was, through what the library makes of it', () => {
  const tag = fc.constantFrom('sea', 'work', 'bread', 'Sea', 'two words');
  const tags = fc.uniqueArray(tag, { selector: (one) => one.toLowerCase() });
  const change = fc.record({
    state: fc.constantFrom('unread' as const, 'reading' as const, 'read' as const), progress: fc.constantFrom(0, 0.5, 1), archived: fc.boolean(), favourite: fc.boolean(), addTags: tags, removeTags: tags,
  }, { requiredKeys: [] });
  const summaries = fc.array(fc.record({ tags, archived: fc.boolean(), favourite: fc.boolean(), progress: fc.constantFrom(0, 0.5) }), { maxLength: 6 }).map((given) => given.map((one, index) => makeSummary(index, one)));
  fc.assert(fc.property(summaries, change, (before, made) => {
    const after = before.map((summary) => changedSummary(summary, made));
    expect(applied(after, wayBack(before, after))).toEqual(before);
  }));
});
