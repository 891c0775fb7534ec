import type { Removal } from '../../article/index.ts';

/** One element of the article being written. Its tag and attributes come from our allow-list, never from the page. */
export interface Node {
  tag: string;
  attributes: Record<string, string>;
  children: Child[];
  /** What links of the page call it; never written. */
  linkedAs?: readonly string[];
}

/** A place where something was taken out; written as nothing, it knows its gap. */
export interface Gap {
  removal: Omit<Removal, 'place'>;
}

export type Child = Node | Gap | string;

const voidTags = new Set(['img', 'br', 'hr']);
const blockTags = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'figure', 'figcaption', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'pre', 'hr', 'dl', 'dt', 'dd']);

export function node(tag: string, children: Child[] = [], attributes: Record<string, string> = {}): Node {
  return { tag, attributes, children };
}

export function isNode(child: Child): child is Node {
  return typeof child !== 'string' && 'tag' in child;
}

export function isGap(child: Child): child is Gap {
  return typeof child !== 'string' && 'removal' in child;
}

export function isBlockNode(child: Child): boolean {
  return isNode(child) && blockTags.has(child.tag);
}

/** As HTML. */
export function toHtml(children: readonly Child[]): string {
  let html = '';
  for (const child of children) {
    if (typeof child === 'string') html += escapeText(child);
    else if (isNode(child)) html += elementHtml(child);
  }
  return html;
}

/** As plain text, blocks separated by a blank line. */
export function toText(children: readonly Child[]): string {
  const blocks: string[] = [];
  let run = '';
  const flush = (): void => {
    const text = run.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').trim();
    if (text) blocks.push(text);
    run = '';
  };
  const visit = (child: Child): void => {
    if (typeof child === 'string') { run += child; return; }
    if (!isNode(child)) return;
    if (child.tag === 'br') { run += '\n'; return; }
    const isBlock = blockTags.has(child.tag);
    if (isBlock) flush();
    child.children.forEach(visit);
    if (isBlock) flush();
  };
  children.forEach(visit);
  flush();
  return blocks.join('\n\n');
}

function elementHtml({ tag, attributes, children }: Node): string {
  let html = `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) html += ` ${name}="${escapeText(value).replace(/"/g, '&quot;')}"`;
  if (voidTags.has(tag)) return `${html}>`;
  return `${html}>${toHtml(children)}</${tag}>`;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\u00a0/g, '&nbsp;');
}
