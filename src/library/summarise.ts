import type { Article, SavedSummary } from '../article/index.ts';

/** Characters of the excerpt, as `SavedSummary` promises. */
const excerptLength = 200;

/** A picture's address longer than this is data in disguise and would swell the list. */
const longestPicture = 2_000;

/** The summary of an article that was never saved before. */
export function newSummary(article: Article, given: { id: string; identity: string; at: string }): SavedSummary {
  return {
    id: given.id,
    identity: given.identity,
    savedAt: given.at,
    state: 'unread', progress: 0, openedAt: null, archived: false, favourite: false, tags: [], trashedAt: null,
    ...fromArticle(article, given.at),
  };
}

/** The summary after the article was read anew: what the reader did with it stays. */
export function renewedSummary(summary: SavedSummary, article: Article, at: string): SavedSummary {
  return { ...summary, ...fromArticle(article, at) };
}

type FromArticle = 'url' | 'title' | 'siteName' | 'authors' | 'published' | 'updatedAt' | 'lang' | 'dir' | 'readingMinutes' | 'excerpt' | 'picture' | 'completeness';

function fromArticle(article: Article, at: string): Pick<SavedSummary, FromArticle> {
  const { url, title, siteName, authors, published, lang, dir, readingMinutes, completeness } = article;
  return { url, title, siteName, authors, published, updatedAt: at, lang, dir, readingMinutes, completeness, excerpt: beginning(article.text), picture: picture(article) };
}

/** The first words, cut between words where there is a space to cut at. */
function beginning(text: string): string {
  const flat = text.slice(0, excerptLength * 4).replace(/\s+/gu, ' ').trim();
  if (flat.length <= excerptLength) return flat;
  const cut = flat.slice(0, excerptLength - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > excerptLength / 2 ? cut.slice(0, space) : cut).toWellFormed().replace(/\ufffd$/, '')}…`;
}

function picture({ lead, html }: Article): string | null {
  const src = lead?.src ?? firstPicture(html);
  return src !== undefined && /^https?:/.test(src) && src.length <= longestPicture ? src : null;
}

function firstPicture(html: string): string | undefined {
  for (const [, attributes = ''] of html.matchAll(/<img\b([^<>]*)/gi)) {
    const src = /\ssrc="(https?:[^"]+)"/i.exec(attributes)?.[1];
    if (src !== undefined) return src.replaceAll('&amp;', '&');
  }
  return undefined;
}
