import { all, attribute, get, holds, linesOf, nearest, tagged } from './page-access.ts';

/** Where on the page its story begins, and what stands elsewhere: comments, other stories, the page's frame. */
export interface StoryPlace {
  /** The heading that is the story's title, else the first with words in it, else null. */
  heading: Element | null;
  /** Whether this element is of something else than the story under the heading. */
  isElsewhere(element: Element): boolean;
}

const frames = new Set(['nav', 'footer', 'aside', 'blockquote', 'figure', 'form', 'dialog']);
/** Deeper nesting is built to cost time. */
const maxLevels = 80;

const otherwise = /(?:^|[\s_-])(?:comments?|disqus|related|teasers?|sidebar|recommend\w*|popular|most-?read|trending|latest|promo|newsletter|cookie|infobox|carousel|slider|captions?|more-?(?:stories|news|from))(?:$|[\s_-])/i;

export function findStoryPlace(document: Document, title: string): StoryPlace {
  const headings = tagged(document, 'h1', 12);
  const wanted = letters(title);
  const isTitle = (element: Element): boolean => wanted !== '' && letters(linesOf(element).join('')) === wanted;
  // A first heading that is not the title may be the site's name; one of a lower rank that is, is the story's.
  const heading = headings.find(isTitle) ?? [...tagged(document, 'h2', 20), ...tagged(document, 'h3', 20)].find(isTitle) ?? headings.find((h1) => linesOf(h1).length > 0)
    // Some pages have their headline in no heading at all.
    ?? all(document, '[class*="title" i],[class*="headline" i],[id*="headline" i]', 80).find(isTitle) ?? null;
  const article = heading && nearest(heading, 'article');
  const known = new Map<Element, boolean>();
  return { heading, isElsewhere: (element) => isElsewhere(element, { heading, article, known }) };
}

/**
 * Looks up to the first element that holds the heading too: what is around both, whatever its name, is the story's. What
 * was found for an element's ancestors is noted in `known`: lines and names are asked about by the hundred.
 */
function isElsewhere(element: Element, { heading, article, known }: { heading: Element | null; article: Element | null; known: Map<Element, boolean> }): boolean {
  const passed: Element[] = [];
  let verdict: boolean | null = null;
  for (let at: Element | null = element; at && verdict === null && passed.length < maxLevels; at = get<Element | null>(at, 'parentElement')) {
    // A link says nothing about itself.
    verdict = (at === element ? null : known.get(at)) ?? judge(at, { heading, article, isItself: at === element });
    if (at !== element) passed.push(at);
  }
  if (verdict !== null) for (const box of passed) known.set(box, verdict);
  return verdict ?? false;
}

/** What this element alone says of all that stands in it; null when it says nothing. */
function judge(at: Element, { heading, article, isItself }: { heading: Element | null; article: Element | null; isItself: boolean }): boolean | null {
  if (heading && holds(at, heading)) return false;
  const tag = get<string>(at, 'localName');
  if (tag === 'body' || tag === 'html' || tag === 'main') return false;
  // The foot of the article that the heading is in tells who wrote it and when.
  if (frames.has(tag) && !(tag === 'footer' && article && get<Element | null>(at, 'parentElement') === article)) return true;
  // Beside the article, another one is another story's card.
  if (tag === 'article' && article && !holds(article, at)) return true;
  // A link around several lines is the card of another story.
  if (tag === 'a' && !isItself && linesOf(at).length > 2) return true;
  return otherwise.test(`${attribute(at, 'class') ?? ''} ${attribute(at, 'id') ?? ''}`) ? true : null;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
