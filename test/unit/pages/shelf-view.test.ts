import { describe, expect, it } from 'vitest';
import { inView, sorted, toContinue } from '../../../src/pages/library/shelf-view.ts';
import { makeSummary } from './make-summary.ts';

const idsOf = (summaries: readonly { id: string }[]): string[] => summaries.map(({ id }) => id);

describe('views', () => {
  const all = [makeSummary(1), makeSummary(2, { archived: true, favourite: true }), makeSummary(3, { state: 'read', favourite: true }), makeSummary(4, { archived: true })];

  it('hold what their name says; the archive is out of the way until it is searched', () => {
    expect(idsOf(inView('saved', all))).toEqual(['id1', 'id3']);
    expect(idsOf(inView('unread', all))).toEqual(['id1']);
    expect(idsOf(inView('favourites', all))).toEqual(['id2', 'id3']);
    expect(idsOf(inView('archive', all))).toEqual(['id2', 'id4']);
    expect(idsOf(inView('saved', all, true))).toEqual(['id1', 'id2', 'id3', 'id4']);
    expect(idsOf(inView('unread', all, true))).toEqual(['id1', 'id2', 'id4']);
  });
});

describe('the order', () => {
  const all = [
    makeSummary(1, { title: 'Story 10', readingMinutes: 3, published: '2026-01-01' }),
    makeSummary(2, { title: 'Story 9', readingMinutes: 9, published: '2026-03-01', openedAt: '2026-11-01T00:00:00.000Z' }),
    makeSummary(3, { title: 'árbol', readingMinutes: 1, published: null, openedAt: '2026-11-02T00:00:00.000Z' }),
  ];

  it.each([
    ['newest', [1, 2, 3]], ['oldest', [3, 2, 1]], ['published', [3, 2, 1]], ['title', [3, 2, 1]], ['shortest', [3, 1, 2]], ['longest', [2, 1, 3]], ['opened', [3, 2, 1]],
  ] as const)('%s', (name, numbers) => {
    expect(idsOf(sorted(all, name, 'en'))).toEqual(numbers.map((number) => `id${number}`));
    expect(idsOf(all)).toEqual(['id1', 'id2', 'id3']);
  });
});

it('continues what was begun and not finished, the last opened first', () => {
  const begun = { state: 'reading', progress: 0.5 } as const;
  const all = [
    makeSummary(1, { ...begun, openedAt: '2026-11-01T00:00:00.000Z' }), makeSummary(2, { ...begun, openedAt: '2026-11-02T00:00:00.000Z' }),
    makeSummary(3, { ...begun, openedAt: '2026-11-03T00:00:00.000Z', progress: 0.99 }), makeSummary(4, { ...begun, openedAt: '2026-11-03T00:00:00.000Z', archived: true }),
    makeSummary(5, { openedAt: '2026-11-03T00:00:00.000Z', progress: 0.5, state: 'read' }),
  ];
  expect(idsOf(toContinue(all, 4))).toEqual(['id2', 'id1']);
  expect(idsOf(toContinue(all, 1))).toEqual(['id2']);
});
