import { articleIdentity } from '../article/address.ts';
import type { Article, SavedSummary } from '../article/index.ts';

/**
 * Under which identities an article may be saved, the surest first: by the address it was read at, then by the publisher's
 * own word, which is wrong where page 2 names page 1.
 */
export function identitiesOf({ url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>): string[] {
  return [...new Set([articleIdentity(url), articleIdentity(url, canonicalUrl)])];
}

/** The identity of a new article. */
export function newIdentity({ url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>): string {
  return articleIdentity(url, canonicalUrl);
}

/** The identity of an article that stays when another story took its address. No address has a space in it. */
export function formerIdentity({ identity, id }: Pick<SavedSummary, 'identity' | 'id'>): string {
  return `${addressOf(identity)} ${id}`;
}

/** The identity without what makes a former one its own. */
export function addressOf(identity: string): string {
  return identity.split(' ', 1)[0] ?? '';
}

/** The identity that a file gives an article, when it can be that article's; else what its addresses say. */
export function givenIdentity(given: unknown, article: Article): string {
  const own = newIdentity(article);
  return typeof given === 'string' && given.length <= own.length + 100 && addressOf(given) === own ? given : own;
}
