import type { Completeness, ReadState, SavedSummary } from '../article/index.ts';
import { tidyTags } from './tags.ts';

const states: readonly ReadState[] = ['unread', 'reading', 'read'];
const completenesses: readonly Completeness[] = ['full', 'partial', 'blocked'];

/**
 * A fresh summary from a stored row or a file, or null when it cannot stand in a list: no id, address, title or time.
 * What is only missing or out of bounds is as in a new one.
 */
export function summaryFrom(value: unknown): SavedSummary | null {
  if (typeof value !== 'object' || value === null) return null;
  const row = value as Record<string, unknown>;
  const { id, identity, url, title, savedAt } = row;
  if (typeof id !== 'string' || !/^[0-9a-z]{10,60}$/.test(id)) return null;
  if (typeof identity !== 'string' || identity === '' || typeof url !== 'string' || !/^(https?|file):/.test(url)) return null;
  if (typeof title !== 'string' || title === '' || !isTime(savedAt)) return null;
  return {
    id, identity, url, title,
    siteName: textOrNull(row['siteName']),
    authors: Array.isArray(row['authors']) ? row['authors'].filter((name) => typeof name === 'string') : [],
    published: textOrNull(row['published']),
    savedAt,
    updatedAt: isTime(row['updatedAt']) ? row['updatedAt'] : savedAt,
    lang: textOrNull(row['lang']),
    dir: row['dir'] === 'rtl' ? 'rtl' : 'ltr',
    readingMinutes: number(row['readingMinutes'], 1, 1_000_000),
    excerpt: textOrNull(row['excerpt']) ?? '',
    picture: textOrNull(row['picture']),
    completeness: completenesses.find((one) => one === row['completeness']) ?? 'full',
    state: states.find((one) => one === row['state']) ?? 'unread',
    progress: number(row['progress'], 0, 1),
    openedAt: isTime(row['openedAt']) ? row['openedAt'] : null,
    archived: row['archived'] === true,
    favourite: row['favourite'] === true,
    tags: tidyTags(row['tags']),
    trashedAt: isTime(row['trashedAt']) ? row['trashedAt'] : null,
  };
}

/** ISO 8601 in UTC as `Date.toISOString` writes it: only such sort as text. */
export function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function number(value: unknown, least: number, most: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : least;
}
