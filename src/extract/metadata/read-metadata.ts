import { readAuthors } from './authors.ts';
import { chooseCanonicalUrl, isThisPage } from './canonical-url.ts';
import { readClassNames } from './class-names.ts';
import { readDescriptions, type Description } from './descriptions.ts';
import { readHeadlineLines } from './headline-lines.ts';
import { readLinkedData, type LinkedArticle } from './json-ld.ts';
import { readDirection, readLanguage, wellFormed } from './language.ts';
import { readLeadImage, type DeclaredImage } from './lead-image.ts';
import { readMetaTags, type MetaTags } from './meta-tags.ts';
import { all, attribute } from './page-access.ts';
import { readModified, readPublished } from './publication-dates.ts';
import { describeSite } from './site-name.ts';
import { findStoryPlace } from './story-place.ts';
import { readTitle } from './title.ts';

/** What a page says about its story. Every field is the page's word, cleaned; nothing is taken from the story's text. */
export interface Metadata {
  /** Without the site's name; empty when the page gives none. */
  title: string;
  /** Names only, in the page's order. */
  authors: string[];
  /** ISO 8601: with an offset when the page gives one, a bare date when it gives no time. */
  published: string | null;
  /** The same; null when it would be earlier than `published`. */
  modified: string | null;
  siteName: string | null;
  section: string | null;
  /** As declared, BCP 47: `checkLanguage` holds it against the text. */
  lang: string | null;
  dir: 'ltr' | 'rtl' | null;
  /** Absolute, of the same site and not its home page. */
  canonicalUrl: string | null;
  /** What may be the standfirst, the most trusted first. */
  descriptions: Description[];
  lead: DeclaredImage | null;
  /** The text of the story as the publisher gives it to machines: a witness, often cut. Plain text, may hold HTML. */
  articleBody: string | null;
  wordCount: number | null;
  isAccessibleForFree: boolean | null;
  /** Whether the page says that it is an article: JSON-LD or `og:type`. */
  isArticle: boolean;
  /** Whether it says that it is news. */
  isNews: boolean;
}

/** Everything the page says about its story, each reader's word merged. The document is only read. */
export function readMetadata(document: Document, { url }: { url: string }): Metadata {
  const meta = readMetaTags(document);
  const { articles, page } = readLinkedData(document);
  const linked = chooseArticle(articles, meta, url);
  const site = describeSite([meta.first('og:site_name'), linked?.publisher ?? null, meta.first('application-name', 'al:ios:app_name')], meta.every('dc.publisher', 'publisher'), url);
  const lang = readLanguage(document, meta, wellFormed(linked?.language ?? null));
  // Of 653 pages that are not news to JSON-LD nor to us, two have keywords for a news search, of 30 news pages seven.
  const isNews = articles.some((article) => article.isNews) || meta.first('news_keywords') !== null || all(document, '[itemtype*="NewsArticle"]', 1).length > 0;
  const title = readTitle(document, { meta, linked, site, isNews });
  const place = findStoryPlace(document, title);
  const find = readClassNames(document);
  const headlineLines = memo(() => readHeadlineLines(document, place));
  const published = readPublished(document, { meta, linked, page, url, lang, place, find, headlineLines });
  return {
    title,
    authors: readAuthors(document, { meta, linked, page, site, place, find, headlineLines, lang }),
    published,
    modified: readModified(document, { meta, linked, lang, published }),
    siteName: site.name,
    section: linked?.section ?? meta.first('article:section'),
    lang,
    dir: readDirection(document),
    canonicalUrl: chooseCanonicalUrl([...all(document, 'link[rel~="canonical" i][href]', 3).map((link) => attribute(link, 'href')), meta.first('og:url'), linked?.url ?? null], url),
    descriptions: readDescriptions({ meta, linked, place, find }),
    lead: readLeadImage(meta, linked, url),
    articleBody: linked?.body ?? null,
    wordCount: linked?.wordCount ?? null,
    isAccessibleForFree: linked?.isAccessibleForFree ?? null,
    isNews,
    isArticle: linked !== null || meta.first('og:type')?.toLowerCase() === 'article',
  };
}

/** The article object that is about this page: its address, then its headline, then the one with the most to say. */
function chooseArticle(articles: readonly LinkedArticle[], meta: MetaTags, url: string): LinkedArticle | null {
  const social = meta.first('og:title')?.toLowerCase() ?? '';
  const score = (article: LinkedArticle): number =>
    (isThisPage(article.url, url) ? 4 : 0)
    + (article.headline && social.includes(article.headline.toLowerCase().slice(0, 40)) ? 3 : 0)
    + (article.published ? 1 : 0) + (article.authors.length ? 1 : 0) + (article.body ? 1 : 0);
  let best: { article: LinkedArticle; points: number } | null = null;
  for (const article of articles) {
    const points = score(article);
    if (!best || points > best.points) best = { article, points };
  }
  return best?.article ?? null;
}

/** Read once, and only when a reader asks: most pages say everything in their data. */
function memo<T>(read: () => T): () => T {
  let value: { of: T } | null = null;
  return () => (value ??= { of: read() }).of;
}
