import type { SavedSummary } from '../article/index.ts';

/** The best first: `saved`, `opened`, `published` the newest, `title` and `site` by the alphabet, `length` the shortest. */
export type Sort = 'saved' | 'opened' | 'published' | 'title' | 'site' | 'length';

/** `inbox` is what is not archived, `reading` what was begun and not finished. */
export type Selection = 'all' | 'inbox' | 'unread' | 'reading' | 'read' | 'archived' | 'favourite' | 'partial';

/** Which articles of a list are shown, and in which order. What is absent admits everything. */
export interface Arrangement {
  sort?: Sort;
  isReversed?: boolean;
  selection?: Selection;
  /** Has it, whatever its case. */
  tag?: string;
  /** As `siteOfSummary` names it. */
  site?: string;
  /** The reader's language, for the alphabet. */
  language?: string;
}

/** What there is to choose from, with how many articles each has, the most first. */
export interface Tally {
  selections: Record<Selection, number>;
  tags: { name: string; count: number }[];
  sites: { name: string; count: number }[];
}

const selections: Readonly<Record<Selection, (summary: SavedSummary) => boolean>> = {
  all: () => true,
  inbox: ({ archived }) => !archived,
  unread: ({ state, archived }) => state === 'unread' && !archived,
  reading: ({ state, archived }) => state === 'reading' && !archived,
  read: ({ state }) => state === 'read',
  archived: ({ archived }) => archived,
  favourite: ({ favourite }) => favourite,
  partial: ({ completeness }) => completeness !== 'full',
};

/** A new list, arranged. Among equals the order of the given list stays: the newest saved first. */
export function arrange(summaries: readonly SavedSummary[], { sort = 'saved', isReversed = false, selection = 'all', tag, site, language = 'en' }: Arrangement): SavedSummary[] {
  const wantedTag = tag?.toLowerCase();
  const chosen = summaries.filter((summary) => selections[selection](summary)
    && (wantedTag === undefined || summary.tags.some((one) => one.toLowerCase() === wantedTag))
    && (site === undefined || siteOfSummary(summary) === site));
  const compare = comparisonFor(sort, language);
  if (compare) chosen.sort(isReversed ? (one, other) => compare(other, one) : compare);
  else if (isReversed) chosen.reverse();
  return chosen;
}

export function tally(summaries: readonly SavedSummary[]): Tally {
  const tags = new Counter();
  const sites = new Counter();
  const counts = Object.fromEntries(Object.keys(selections).map((name) => [name, 0])) as Tally['selections'];
  for (const summary of summaries) {
    for (const tag of summary.tags) tags.add(tag);
    sites.add(siteOfSummary(summary));
    for (const [name, isIn] of Object.entries(selections)) if (isIn(summary)) counts[name as Selection]++;
  }
  return { selections: counts, tags: tags.sorted(), sites: sites.sorted() };
}

/** The site's name, or its host where it has none. */
export function siteOfSummary({ siteName, url }: SavedSummary): string {
  return siteName ?? (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url);
}

function comparisonFor(sort: Sort, language: string): ((one: SavedSummary, other: SavedSummary) => number) | null {
  const byText = (textOf: (summary: SavedSummary) => string): ((one: SavedSummary, other: SavedSummary) => number) => {
    const { compare } = new Intl.Collator(language, { numeric: true });
    return (one, other) => compare(textOf(one), textOf(other));
  };
  // Times of one form sort as text; the newest first, and what has none last.
  const byTime = (timeOf: (summary: SavedSummary) => string) => (one: SavedSummary, other: SavedSummary) => {
    const [first, second] = [timeOf(one), timeOf(other)];
    return first === second ? 0 : first < second ? 1 : -1;
  };
  switch (sort) {
    case 'saved':
      return null;
    case 'opened':
      return byTime(({ openedAt }) => openedAt ?? '');
    case 'published':
      return byTime(({ published, savedAt }) => dayAndTime(published) ?? savedAt);
    case 'title':
      return byText(({ title }) => title);
    case 'site':
      return byText(siteOfSummary);
    case 'length':
      return (one, other) => one.readingMinutes - other.readingMinutes;
  }
}

/** In UTC, whatever zone the publisher wrote. */
function dayAndTime(published: string | null): string | null {
  const time = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** Counts names that are the same but for case under the first spelling that came. */
class Counter {
  readonly #counts = new Map<string, { name: string; count: number }>();

  add(name: string): void {
    const key = name.toLowerCase();
    const counted = this.#counts.get(key) ?? { name, count: 0 };
    counted.count++;
    this.#counts.set(key, counted);
  }

  sorted(): { name: string; count: number }[] {
    return [...this.#counts.values()].sort((one, other) => other.count - one.count || one.name.localeCompare(other.name));
  }
}
