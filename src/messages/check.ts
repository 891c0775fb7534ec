import { articleFrom, type Article, type Change, type ChangeOfSome } from '../article/index.ts';
import { settingsChangeFrom } from '../settings/index.ts';
import type { Ask, MessageName } from './protocol.ts';

/** Ids in one message: select-all in a library of a hundred thousand. */
const mostIds = 100_000;

/** Characters of an id; ours have 34. */
const longestId = 80;

type Check<T> = (value: unknown) => T | null;

/**
 * For each message, its ask built fresh from what came, with known fields only, or null when it is none. A field named
 * `__proto__` or `constructor` is never copied, because nothing is copied that is not named here.
 */
export const checks: { [N in MessageName]: Check<Ask<N>> } = {
  'save-article': (value) => {
    const article = articleOf(value);
    const id = idFrom(field(value, 'id'));
    return article && { article, ...(id !== null && { id }), ...(field(value, 'replaceFuller') === true && { replaceFuller: true }) };
  },
  'forget-articles': idsOf,
  'restore-articles': idsOf,
  'destroy-articles': idsOf,
  'change-articles': changeOfSome,
  'change-each': (value) => {
    const given = field(value, 'changes');
    if (!Array.isArray(given) || given.length > mostIds) return null;
    const changes = given.map(changeOfSome).filter((change) => change !== null);
    return changes.length === given.length ? { changes } : null;
  },
  'rename-tag': (value) => {
    const from = textOf(field(value, 'from'));
    const to = field(value, 'to');
    if (from === null) return null;
    return to === null ? { from, to } : textOf(to) === null ? null : { from, to: textOf(to) };
  },
  'replace-text': (value) => {
    const id = idFrom(field(value, 'id'));
    const article = articleOf(value);
    const of = textOf(field(value, 'of'));
    return id !== null && article && of !== null ? { id, article, of } : null;
  },
  'keep-pictures': idOf,
  'drop-pictures': idOf,
  'change-settings': (value) => {
    const change = settingsChangeFrom(field(value, 'change'));
    return Object.keys(change).length > 0 ? { change } : null;
  },
};

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

function articleOf(value: unknown): Article | null {
  return articleFrom(field(value, 'article'));
}

function idsOf(value: unknown): { ids: string[] } | null {
  const given = field(value, 'ids');
  if (!Array.isArray(given) || given.length > mostIds) return null;
  const ids = given.map(idFrom).filter((id) => id !== null);
  return ids.length === given.length ? { ids } : null;
}

function changeOfSome(value: unknown): ChangeOfSome | null {
  const ids = idsOf(value);
  const change = changeFrom(field(value, 'change'));
  return ids && change && { ...ids, change };
}

function idOf(value: unknown): { id: string } | null {
  const id = idFrom(field(value, 'id'));
  return id === null ? null : { id };
}

function idFrom(value: unknown): string | null {
  return typeof value === 'string' && value.length <= longestId && /^[0-9a-z]+$/.test(value) ? value : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.length <= 1_000 ? value : null;
}

function changeFrom(value: unknown): Change | null {
  if (typeof value !== 'object' || value === null) return null;
  const { state, progress, openedAt, archived, favourite } = value as Record<string, unknown>;
  const change: Change = {};
  if (state === 'unread' || state === 'reading' || state === 'read') change.state = state;
  if (typeof progress === 'number' && Number.isFinite(progress)) change.progress = progress;
  if (typeof openedAt === 'string' && openedAt.length < 40) change.openedAt = openedAt;
  if (typeof archived === 'boolean') change.archived = archived;
  if (typeof favourite === 'boolean') change.favourite = favourite;
  for (const name of ['tags', 'addTags', 'removeTags'] as const) {
    const tags = field(value, name);
    if (Array.isArray(tags) && tags.length <= 1_000) change[name] = tags.map(textOf).filter((tag) => tag !== null);
  }
  return change;
}
