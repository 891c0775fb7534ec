import type { LinkedArticle } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { all, nearest, textOf } from './page-access.ts';
import { plainText } from './plain-text.ts';

/** A text that may be the standfirst, and who says so. */
export interface Description {
  text: string;
  source: 'element' | 'json-ld' | 'alternative-headline' | 'og' | 'meta';
}

/** Elements that publishers name after the standfirst, in many newsrooms' words. */
const dek = '[itemprop~="description" i], [class*="standfirst" i], [class*="subtitle" i], [class*="sub-title" i], [class*="subheadline" i], [class*="sub-headline" i], [class*="article-intro" i], [class*="article__intro" i], [class*="article-lead" i], [class*="article__lead" i], [class*="dek" i], [class*="article-summary" i], [class*="article__summary" i], [class*="chapo" i], [class*="sommario" i], [class*="entradilla" i], [class*="vorspann" i], [class*="teaser-text" i], [data-testid*="standfirst" i], [data-testid*="subtitle" i], [data-testid*="dek" i]';
const elsewhere = 'footer, nav, aside, [class*="related" i], [class*="teaser" i], [class*="card" i], [class*="comment" i], form';

const minCharacters = 20;
const maxCharacters = 1200;

/** The texts that may be the standfirst, the most trusted source first, each once. */
export function readDescriptions(document: Document, meta: MetaTags, linked: LinkedArticle | null): Description[] {
  const found: Description[] = [];
  const add = (source: Description['source'], raw: string | null): void => {
    const text = plainText(raw ?? '');
    if (text.length < minCharacters || text.length > maxCharacters || found.some((other) => other.text === text)) return;
    found.push({ text, source });
  };
  for (const element of all(document, dek, 30)) if (!nearest(element, elsewhere)) add('element', textOf(element));
  add('json-ld', linked?.description ?? null);
  add('alternative-headline', linked?.alternativeHeadline ?? null);
  for (const text of meta.every('og:description', 'twitter:description')) add('og', text);
  add('meta', meta.first('description'));
  return found;
}
