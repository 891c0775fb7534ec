import type { Part } from '../page/part.ts';
import { isCaptionButton } from '../declutter/labels.ts';
import { isToggle } from '../story/toggle.ts';
import { linkAddress } from './address.ts';
import { isNode, node, type Child } from './node.ts';

/** Inline elements that mean something, and what they are written as. All others dissolve into their text. */
const kept = new Map<string, string>(Object.entries({ b: 'strong', strong: 'strong', i: 'em', em: 'em', dfn: 'em', cite: 'cite', q: 'q', code: 'code', kbd: 'kbd', samp: 'samp', tt: 'code', var: 'var', sub: 'sub', sup: 'sup', mark: 'mark', s: 's', strike: 's', del: 'del', ins: 'ins', u: 'u', small: 'small', abbr: 'abbr', ruby: 'ruby', rt: 'rt', bdi: 'bdi', bdo: 'bdo' }));
const silent = new Set(['svg', 'input', 'select', 'textarea', 'source', 'wbr', 'img', 'iframe', 'video', 'audio', 'object', 'embed']);
/** Letters of other text from which on a button in a line is a word of it (a glossary term) and not a control. */
const wordAroundButton = 40;

/** The inside of a line: text, links and emphasis. Without white space at both ends. */
export function writeInline(line: Part, base: string): Child[] {
  const children = write(line, { base, line });
  trimStart(children);
  trimEnd(children);
  return children;
}

function write(part: Part, context: { base: string; line: Part }): Child[] {
  const written: Child[] = [];
  for (const child of part.children) {
    if (typeof child === 'string') { push(written, child); continue; }
    for (const piece of writePart(child, context)) push(written, piece);
  }
  return written;
}

function writePart(part: Part, context: { base: string; line: Part }): Child[] {
  if (part.tag === 'br') return [node('br')];
  if (part.tag === 'math') return part.textLength > 0 ? write(part, context) : [part.attributes['alttext'] ?? ''];
  if (silent.has(part.tag)) return [];
  if (part.tag === 'button' && context.line.textLength - part.textLength < wordAroundButton && !isToggle(context.line)) return [];
  if (isCaptionButton(part)) return [];
  const inside = write(part, context);
  if (!inside.some((child) => (typeof child === 'string' ? child.trim() !== '' : isNode(child) && child.tag !== 'br'))) return inside.filter((child) => typeof child === 'string').slice(0, 1);
  if (part.tag === 'a') {
    const href = part.attributes['href'] === undefined ? null : linkAddress(part.attributes['href'], context.base);
    if (href) return [{ ...node('a', inside, { href }), linkedAs: part.linkedAs }];
  }
  const tag = kept.get(part.tag) ?? (part.linkedAs.length > 0 ? 'span' : undefined);
  return tag ? [{ ...node(tag, inside), linkedAs: part.linkedAs }] : inside;
}

/** Neighbouring texts become one, with one space between words. */
function push(written: Child[], piece: Child): void {
  const last = written.at(-1);
  if (typeof piece !== 'string' || typeof last !== 'string') { if (piece !== '') written.push(piece); return; }
  written[written.length - 1] = last.endsWith(' ') && piece.startsWith(' ') ? last + piece.trimStart() : last + piece;
}

function trimStart(children: Child[]): void {
  for (let first = children[0]; first !== undefined; first = children[0]) {
    if (typeof first === 'string') {
      const text = first.trimStart();
      if (text !== '') { children[0] = text; return; }
    } else if (!isNode(first) || first.tag !== 'br') return;
    children.shift();
  }
}

function trimEnd(children: Child[]): void {
  for (let last = children.at(-1); last !== undefined; last = children.at(-1)) {
    if (typeof last === 'string') {
      const text = last.trimEnd();
      if (text !== '') { children[children.length - 1] = text; return; }
    } else if (!isNode(last) || last.tag !== 'br') return;
    children.pop();
  }
}

/** The text of a `pre`, its line breaks with it. */
export function preText(part: Part): string {
  return part.children.map((child) => (typeof child === 'string' ? child : child.tag === 'br' ? '\n' : preText(child))).join('');
}
