import type { SavedSummary } from '../../article/index.ts';

export const viewNames = ['saved', 'unread', 'favourites', 'archive', 'trash'] as const;
export type ViewName = (typeof viewNames)[number];

export const sortNames = ['newest', 'oldest', 'published', 'title', 'shortest', 'longest', 'opened'] as const;
export type SortName = (typeof sortNames)[number];

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

/** The same in another order; `newest` is the order they come in. */
export function sorted(summaries: readonly SavedSummary[], name: SortName, language: string): SavedSummary[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  switch (name) {
    case 'newest': return [...summaries];
    case 'oldest': return summaries.toReversed();
    case 'published': return summaries.toSorted((one, other) => latestFirst(one.published ?? one.savedAt, other.published ?? other.savedAt));
    case 'title': return summaries.toSorted((one, other) => compare(one.title, other.title));
    case 'shortest': return summaries.toSorted((one, other) => one.readingMinutes - other.readingMinutes);
    case 'longest': return summaries.toSorted((one, other) => other.readingMinutes - one.readingMinutes);
    case 'opened': return summaries.toSorted((one, other) => latestFirst(one.openedAt ?? '', other.openedAt ?? ''));
  }
}

/** What was begun and not finished, the last opened first. */
export function toContinue(summaries: readonly SavedSummary[], most: number): SavedSummary[] {
  return summaries.filter(({ state, progress, archived, openedAt }) => state === 'reading' && !archived && openedAt !== null && progress >= begun && progress < finished)
    .sort((one, other) => latestFirst(one.openedAt ?? '', other.openedAt ?? '')).slice(0, most);
}

export interface TagCount {
  tag: string;
  count: number;
}

/** Every tag with how many articles have it, the most used first; spellings that differ in case are one, as the library has it. */
export function countTags(summaries: readonly SavedSummary[], language: string): TagCount[] {
  const counts = new Map<string, TagCount>();
  for (const tag of summaries.flatMap(({ tags }) => tags)) {
    const known = counts.get(tag.toLowerCase());
    if (known) known.count++;
    else counts.set(tag.toLowerCase(), { tag, count: 1 });
  }
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...counts.values()].sort((one, other) => other.count - one.count || compare(one.tag, other.tag));
}

/** How often each value stands in the summaries, the most frequent first. */
export function countValues(summaries: readonly SavedSummary[], valueOf: (summary: SavedSummary) => string | null): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const summary of summaries) {
    const value = valueOf(summary);
    if (value !== null && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

function latestFirst(one: string, other: string): number {
  return one < other ? 1 : one > other ? -1 : 0;
}
