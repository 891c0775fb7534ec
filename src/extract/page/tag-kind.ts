import { sameString } from './same-string.ts';

/** What reading a page asks of an element by its name alone. */
export interface TagKind {
  /** Lower case, one string for all elements of the name. */
  tag: string;
  isSkipped: boolean;
  isHollow: boolean;
  /** A line's break, of which nothing more is asked: a page may have a hundred thousand. */
  isBreak: boolean;
  isBlock: boolean;
  isHeading: boolean;
  /** Named by the page, not by HTML. */
  isCustom: boolean;
  isPicture: boolean;
  /** The attributes that mean something on it and not on every element. */
  attributes: ReadonlySet<string> | undefined;
}

/** What has no words of a story in it. */
const skipped = new Set(['script', 'style', 'link', 'meta', 'base', 'head', 'title', 'canvas', 'param', 'map', 'area', 'datalist', 'track', 'frame', 'frameset', 'optgroup', 'option', 'progress', 'meter', 'rp', 'noframes', 'portal']);
/** Kept as they are, without what is in them: a fallback for browsers that can't play it, or form values. */
const hollow = new Set(['video', 'audio', 'iframe', 'object', 'embed', 'svg', 'input', 'textarea', 'select', 'img', 'source', 'hr', 'br', 'wbr']);
/** Of these we do not read the insides, or a picture at most, and they may hold a page's worth of nodes. */
export const unreadInside: readonly string[] = ['svg', 'noscript', 'select', 'datalist', 'canvas', 'object', 'video', 'audio', 'map'];
const blocks = new Set(['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'iframe', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'search', 'section', 'summary', 'table', 'caption', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'video', 'audio', 'object', 'embed']);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** A map, as a page may call an element `constructor`. */
const attributesOf = new Map<string, ReadonlySet<string>>(Object.entries({
  a: new Set(['href', 'name']), time: new Set(['datetime']), td: new Set(['colspan', 'rowspan']), th: new Set(['colspan', 'rowspan', 'scope']), ol: new Set(['start', 'reversed', 'type']), li: new Set(['value']),
  iframe: new Set(['src', 'data-src']), video: new Set(['src', 'poster']), audio: new Set(['src']), object: new Set(['data']), embed: new Set(['src']), source: new Set(['src', 'srcset', 'media', 'type', 'sizes']),
  input: new Set(['type', 'name', 'placeholder', 'value', 'autocomplete', 'disabled']), textarea: new Set(['name', 'placeholder']), select: new Set(['name']), button: new Set(['type', 'aria-expanded', 'aria-controls']), form: new Set(['action', 'method']), blockquote: new Set(['cite']), q: new Set(['cite']),
  abbr: new Set(['title']), math: new Set(['alttext', 'display']), details: new Set(['open']),
}));
const kinds = new Map<string, TagKind>();

/** Asked once for a name: a page has thousands of elements of thirty names. */
export function kindOf(name: string): TagKind {
  let kind = kinds.get(name);
  if (kind === undefined) {
    const tag = sameString(name);
    kind = { tag, isSkipped: skipped.has(tag), isHollow: hollow.has(tag), isBreak: tag === 'br' || tag === 'wbr', isBlock: blocks.has(tag), isHeading: headings.has(tag), isCustom: tag.includes('-'), isPicture: tag === 'img' || tag === 'source', attributes: attributesOf.get(tag) };
    kinds.set(name, kind);
  }
  return kind;
}
