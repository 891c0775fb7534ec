import type { SavedSummary } from '../../article/index.ts';
import { arrange } from '../../browser/arrange.ts';
import type { Arrangement } from '../../library/arrange.ts';

export const viewNames = ['saved', 'unread', 'favourites', 'archive', 'trash'] as const;
export type ViewName = (typeof viewNames)[number];

export const sortNames = ['newest', 'oldest', 'published', 'title', 'site', 'shortest', 'longest', 'opened'] as const;
export type SortName = (typeof sortNames)[number];

const orders: Record<SortName, Pick<Arrangement, 'sort' | 'isReversed'>> = {
  newest: {}, oldest: { isReversed: true }, published: { sort: 'published' }, title: { sort: 'title' }, site: { sort: 'site' }, shortest: { sort: 'length' }, longest: { sort: 'length', isReversed: true }, opened: { sort: 'opened' },
};

/** Shares of a story. Before the first nobody has begun it; after the second only its foot is left. */
export const begun = 0.04;
export const finished = 0.95;

/** What a view holds. What was put in the archive is out of the way of the first views until it is searched for. */
const holds: Record<ViewName, (summary: SavedSummary, isSearching: boolean) => boolean> = {
  saved: ({ archived }, isSearching) => isSearching || !archived,
  unread: ({ archived, state }, isSearching) => (isSearching || !archived) && state === 'unread',
  favourites: ({ favourite }) => favourite,
  archive: ({ archived }) => archived,
  trash: () => true,
};

/** Those of the summaries that stand in the view, in their order. */
export function inView(name: ViewName, summaries: readonly SavedSummary[], isSearching = false): SavedSummary[] {
  return summaries.filter((summary) => holds[name](summary, isSearching));
}

/** The same in another order. */
export function sorted(summaries: readonly SavedSummary[], name: SortName, language: string): SavedSummary[] {
  return arrange(summaries, { ...orders[name], language });
}

/** The two lists with these summaries as they stand now, without those that are gone, each in its order. */
export function taken({ all, trash }: { all: readonly SavedSummary[]; trash: readonly SavedSummary[] }, changed: readonly SavedSummary[], gone: readonly string[]): { all: SavedSummary[]; trash: SavedSummary[] } {
  const out = new Set([...gone, ...changed.map(({ id }) => id)]);
  const together = [...[...all, ...trash].filter(({ id }) => !out.has(id)), ...changed];
  return {
    all: together.filter(({ trashedAt }) => trashedAt === null).sort((one, other) => latestFirst(one.savedAt, other.savedAt)),
    trash: together.filter(({ trashedAt }) => trashedAt !== null).sort((one, other) => latestFirst(one.trashedAt ?? '', other.trashedAt ?? '')),
  };
}

/** What was begun and not finished, the last opened first. */
export function toContinue(summaries: readonly SavedSummary[], most: number): SavedSummary[] {
  return summaries.filter(({ state, progress, archived, openedAt }) => state === 'reading' && !archived && openedAt !== null && progress >= begun && progress < finished)
    .sort((one, other) => latestFirst(one.openedAt ?? '', other.openedAt ?? '')).slice(0, most);
}

function latestFirst(one: string, other: string): number {
  return one < other ? 1 : one > other ? -1 : 0;
}
