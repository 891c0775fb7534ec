import type { SettingsStore } from './read-settings.ts';
import { siteOf } from './site-choices.ts';

/** One decision of the reader's: things of this kind stay in the articles of this site. */
export interface KeptKind {
  /** The site's name without `www.`; it holds for the sites below it too. */
  site: string;
  /** The id of the rule that would remove it, such as `author-bio`. */
  kind: string;
}

export const keptKindsKey = 'kept-kinds';

/** A thousand sites with two each. */
const mostKept = 2_000;

/** All decisions, in the order in which they were made. What is damaged is left out. */
export async function readKeptKinds(store: SettingsStore): Promise<KeptKind[]> {
  const stored = (await store.get([keptKindsKey])).get(keptKindsKey);
  const kept: unknown = typeof stored === 'object' && stored !== null && 'kept' in stored ? stored.kept : null;
  return Array.isArray(kept) ? kept.filter(isKeptKind).map(({ site, kind }) => ({ site, kind })) : [];
}

/** Stores them, each once. Rejects when the storage refuses. */
export async function writeKeptKinds(store: SettingsStore, kept: readonly KeptKind[]): Promise<void> {
  const each = new Map(kept.map((one) => [`${one.site} ${one.kind}`, one]));
  await store.set(new Map([[keptKindsKey, { version: 1, kept: [...each.values()].slice(-mostKept) }]]));
}

/** The kinds that stay in the articles of this host. */
export function kindsKeptAt(host: string, kept: readonly KeptKind[]): Set<string> {
  const here = siteOf(host);
  return new Set(kept.filter(({ site }) => here === site || here.endsWith(`.${site}`)).map(({ kind }) => kind));
}

function isKeptKind(value: unknown): value is KeptKind {
  if (typeof value !== 'object' || value === null || !('site' in value) || !('kind' in value)) return false;
  return typeof value.site === 'string' && value.site.length <= 255 && typeof value.kind === 'string' && /^[a-z0-9-]{1,60}$/.test(value.kind);
}
