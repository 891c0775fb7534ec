import { attribute, get, holds, linesOf, tagged } from './page-access.ts';

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

const otherwise = /(?:^|[\s_-])(?:comments?|disqus|related|teasers?|sidebar|recommend\w*|popular|most-?read|trending|latest|promo|newsletter|cookie|carousel|slider|more-?(?:stories|news|from))(?:$|[\s_-])/i;

export function findStoryPlace(document: Document, title: string): StoryPlace {
  const headings = tagged(document, 'h1', 12);
  const wanted = letters(title);
  const heading = headings.find((h1) => letters(linesOf(h1).join('')) === wanted) ?? headings.find((h1) => linesOf(h1).length > 0)
    ?? tagged(document, 'h2', 20).find((h2) => letters(linesOf(h2).join('')) === wanted) ?? null;
  return { heading, isElsewhere: (element) => isElsewhere(element, heading) };
}

/** Looks up to the first element that holds the heading too: what is around both, whatever its name, is the story's. */
function isElsewhere(element: Element, heading: Element | null): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < maxLevels; level += 1, at = get<Element | null>(at, 'parentElement')) {
    if (heading && holds(at, heading)) return false;
    const tag = get<string>(at, 'localName');
    if (tag === 'body' || tag === 'html' || tag === 'main') return false;
    if (frames.has(tag)) return true;
    // A link around several lines is the card of another story.
    if (tag === 'a' && at !== element && linesOf(at).length > 2) return true;
    if (otherwise.test(`${attribute(at, 'class') ?? ''} ${attribute(at, 'id') ?? ''}`)) return true;
  }
  return false;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
