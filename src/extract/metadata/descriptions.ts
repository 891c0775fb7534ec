import type { LinkedArticle } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import type { FindByName } from './class-names.ts';
import { textOf } from './page-access.ts';
import { plainText } from './plain-text.ts';
import type { StoryPlace } from './story-place.ts';

interface Sources {
  meta: MetaTags;
  linked: LinkedArticle | null;
  place: StoryPlace;
  find: FindByName;
}

/** A text that may be the standfirst, and who says so. */
export interface Description {
  text: string;
  source: 'element' | 'json-ld' | 'alternative-headline' | 'og' | 'meta';
}

/** What publishers call the standfirst in their class names, in many newsrooms' languages. */
const dek = /(?:^|[\s_-])(?:standfirst|sub-?titles?|sub-?head(?:line|ing)?s?|dek|deck|article-?_*(?:intro|lead|lede|summary|excerpt|description)|(?:intro|lead|lede)-?_*(?:text|paragraph)|chapo|chapeau|sommario|occhiello|catenaccio|entradilla|bajada|copete|linha-?fina|vorspann|lead|ingress|manchet|zajawka)(?:$|[\s_-])/i;

const minCharacters = 20;
const maxCharacters = 1200;

/** The texts that may be the standfirst, the most trusted source first, each once. */
export function readDescriptions({ meta, linked, place, find }: Sources): Description[] {
  const found: Description[] = [];
  const add = (source: Description['source'], raw: string | null): void => {
    const text = plainText(raw ?? '');
    const known = found.find((other) => other.text === text);
    // What an element shows may be a teaser's, until the page's data say the same.
    if (known?.source === 'element') known.source = source;
    if (!known && text.length >= minCharacters && text.length <= maxCharacters) found.push({ text, source });
  };
  for (const element of find(dek).slice(0, 20)) if (!place.isElsewhere(element)) add('element', textOf(element));
  add('json-ld', linked?.description ?? null);
  add('alternative-headline', linked?.alternativeHeadline ?? null);
  for (const text of meta.every('og:description', 'twitter:description')) add('og', text);
  add('meta', meta.first('description'));
  return found;
}
