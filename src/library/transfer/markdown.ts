import type { Article, SavedArticle } from '../../article/index.ts';

/** Spaces under which the lines of a list item stand, at least: enough for `- ` and `10. `. */
const indent = '    ';

/** As Markdown writes one inside a paragraph. */
const lineBreak = '\\\n';

/** Short rows are filled up to here: one row of a hundred thousand cells must not make a hundred thousand of each. */
const maxFilledColumns = 50;

/**
 * The article as Markdown (CommonMark with the tables of GFM), under a YAML head that note programs read. `body` is the
 * sanitised `article.html`.
 */
export function markdownOf({ summary, article }: SavedArticle, body: ParentNode): string {
  const head = [
    ['title', quoted(article.title)], ['source', quoted(article.url)],
    article.authors.length > 0 && ['authors', list(article.authors)], article.siteName !== null && ['site', quoted(article.siteName)],
    article.published !== null && ['published', article.published], ['saved', summary.savedAt],
    summary.tags.length > 0 && ['tags', list(summary.tags)], article.completeness !== 'full' && ['completeness', article.completeness],
  ].filter((line) => line !== false).map(([name, value]) => `${name}: ${value}`);
  return `${['---', ...head, '---', '', `# ${escapeInline(article.title)}`, ...[leadOf(article), blocksOf(body)].filter((part) => part !== '').map((part) => `\n${part}`)].join('\n')}\n`;
}

/** The same for the clipboard: no head for programs, but the title as a link to the original, and who wrote it. */
export function markdownToPaste(article: Article, body: ParentNode): string {
  const facts = [article.authors.join(', '), article.siteName ?? '', article.published?.slice(0, 10) ?? ''].filter((fact) => fact !== '').map(escapeInline).join(' · ');
  const title = `# [${escapeInline(article.title)}](${address(article.url)})`;
  return `${[title, facts, leadOf(article), blocksOf(body)].filter((part) => part !== '').join('\n\n')}\n`;
}

function leadOf({ lead }: Article): string {
  return lead ? `![${escapeInline(lead.alt)}](${address(lead.src)})${lead.caption === null ? '' : `\n\n${around('*', escapeInline(lead.caption))}`}` : '';
}

/** A file name that every system takes: from the title, at most 80 characters, with the id's end against doubles. */
export function exportName({ id, title }: SavedArticle['summary'], extension: string): string {
  const words = title.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim().slice(0, 80).toWellFormed().replace(/\ufffd/g, '').trim().replaceAll(' ', '-');
  return `${words === '' ? 'article' : words}-${id.slice(-6)}.${extension}`;
}

function blocksOf(parent: ParentNode): string {
  const blocks: string[] = [];
  let line: string[] = [];
  const endLine = (): void => {
    blocks.push(bare(joined(line)));
    line = [];
  };
  for (const node of parent.childNodes) {
    if (node.nodeType === 1 && isBlock(node as Element)) {
      endLine();
      blocks.push(blockOf(node as Element));
    } else {
      line.push(inlineOf(node));
    }
  }
  endLine();
  return blocks.filter((block) => block.trim() !== '').join('\n\n');
}

const blockNames = new Set('address article aside blockquote dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table ul'.split(' '));

function isBlock({ localName }: Element): boolean {
  return blockNames.has(localName);
}

function blockOf(element: Element): string {
  switch (element.localName) {
    case 'h1': case 'h2': case 'h3': case 'h4': case 'h5': case 'h6':
      // The title is the one h1.
      return `${'#'.repeat(Math.max(2, Number(element.localName[1])))} ${onOneLine(inlinesOf(element))}`;
    case 'blockquote':
      return blocksOf(element).replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>');
    case 'ul': case 'ol':
      return listOf(element);
    case 'pre':
      return fenced(element.textContent);
    case 'hr':
      return '---';
    case 'table':
      return tableOf(element);
    case 'figcaption':
      return around('*', bare(inlinesOf(element)));
    default:
      return blocksOf(element);
  }
}

function listOf(element: Element): string {
  const items = [...element.children];
  const marks = element.localName === 'ol' ? numbersFor(element, items) : items.map(() => '-');
  return items.map((item, index) => {
    const mark = `${marks[index] ?? '-'} `;
    return mark + blocksOf(item).replace(/\n(?=.)/g, `\n${indent.padEnd(mark.length)}`);
  }).join('\n');
}

/**
 * As a browser counts them; from 1 where that would go below 0, which Markdown cannot say. It counts up from a list's first
 * number, whatever the others are, but begins a new list where `.` and `)` change places: so where the numbers jump, they do.
 */
function numbersFor(list: Element, items: readonly Element[]): string[] {
  const step = list.hasAttribute('reversed') ? -1 : 1;
  let next = wholeNumber(list.getAttribute('start')) ?? (step === 1 ? 1 : items.length);
  const numbers = items.map((item) => {
    const number = wholeNumber(item.getAttribute('value')) ?? next;
    next = number + step;
    return number;
  });
  if (numbers.some((number) => number < 0)) return items.map((_, index) => `${index + 1}.`);
  let end = '.';
  return numbers.map((number, index) => {
    if (index > 0 && number !== (numbers[index - 1] ?? 0) + 1) end = end === '.' ? ')' : '.';
    return `${number}${end}`;
  });
}

/** Of more digits Markdown makes no list, and items may come to some more. */
function wholeNumber(text: string | null): number | null {
  return text !== null && /^[+-]?\d{1,8}$/.test(text) ? Number(text) : null;
}

function fenced(code: string): string {
  const fence = '`'.repeat(Math.max(2, longestRun(code)) + 1);
  return `${fence}\n${code.replace(/\n$/, '')}\n${fence}`;
}

/** Of back quotes. Not as arguments of `Math.max`, of which there is an end. */
function longestRun(code: string): number {
  let longest = 0;
  for (const [run] of code.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

function tableOf(element: Element): string {
  const rows = [...element.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => onOneLine(inlinesOf(cell)).replaceAll('|', '\\|')));
  const width = Math.min(maxFilledColumns, rows.reduce((most, row) => Math.max(most, row.length), 0));
  if (width === 0) return '';
  const lines = rows.map((row) => `| ${[...row, ...Array.from({ length: Math.max(0, width - row.length) }, () => '')].join(' | ')} |`);
  lines.splice(1, 0, `|${' --- |'.repeat(width)}`);
  const caption = element.querySelector('caption');
  return [caption ? around('*', bare(inlinesOf(caption))) : '', lines.join('\n')].filter((part) => part !== '').join('\n\n');
}

function inlinesOf(parent: ParentNode): string {
  return joined([...parent.childNodes].map(inlineOf));
}

/** One after the other. A `!` before a link would make a picture of it. */
function joined(pieces: readonly string[]): string {
  const said = pieces.filter((piece) => piece !== '');
  return said.map((piece, index) => (piece.endsWith('!') && said[index + 1]?.startsWith('[') ? `${piece.slice(0, -1)}\\!` : piece)).join('');
}

function inlineOf(node: Node): string {
  if (node.nodeType === 3) return escapeInline((node.textContent ?? '').replace(/\s+/g, ' '));
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const inner = (): string => inlinesOf(element);
  switch (element.localName) {
    case 'br':
      return lineBreak;
    case 'em': case 'i': case 'cite':
      // Within one another, or as the whole of a caption, their marks would add up to others.
      return element.parentElement?.closest('em, i, cite, figcaption, caption') ? inner() : around('*', inner());
    case 'strong': case 'b':
      return element.parentElement?.closest('strong, b') ? inner() : around('**', inner());
    case 'del': case 's':
      return around('~~', inner());
    case 'code': case 'kbd': case 'samp':
      return codeOf(element.textContent);
    case 'a':
      return around('[', inner(), `](${address(element.getAttribute('href') ?? '')})`);
    case 'img':
      return `![${escapeInline(element.getAttribute('alt') ?? '')}](${address(element.getAttribute('src') ?? '')})`;
    default:
      return isBlock(element) ? ` ${inner()} ` : inner();
  }
}

/** Marks take no spaces and no line breaks inside: these stay around them. */
function around(mark: string, text: string, end = mark): string {
  const { from, to } = edgesOf(text);
  return from === to ? text : text.slice(0, from) + mark + text.slice(from, to) + end + text.slice(to);
}

/** Without the spaces and line breaks around it. */
function bare(text: string): string {
  const { from, to } = edgesOf(text);
  return text.slice(from, to);
}

/** For headings and cells, which end with their line. */
function onOneLine(text: string): string {
  return bare(text).replace(/\\?\n/g, ' ').replace(/ {2,}/g, ' ');
}

/** By steps, since a pattern's time grows with the square of what is not at the end. */
function edgesOf(text: string): { from: number; to: number } {
  let from = 0;
  while (text.startsWith(lineBreak, from) || isSpace(text[from])) from += text[from] === '\\' ? 2 : 1;
  let to = text.length;
  while (to > from && isSpace(text[to - 1])) to -= text.startsWith(lineBreak, to - 2) ? 2 : 1;
  return { from, to };
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && character.trim() === '';
}

function codeOf(code: string): string {
  const longest = longestRun(code);
  const mark = '`'.repeat(longest + 1);
  return longest > 0 ? `${mark} ${code} ${mark}` : mark + code + mark;
}

/** Characters that would begin or end something. Numbers, dashes and hashes only do at the beginning of a line. */
function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]<>~]/g, '\\$&').replace(/^(\s*)([#>+-])(?=\s)/, '$1\\$2').replace(/^(\s*\d+)([.)])(?=\s)/, '$1\\$2').replace(/&(?=#?\w+;)/g, '\\&');
}

function address(url: string): string {
  return url.replace(/[\s()<>\\]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
}

/** YAML's double-quoted form is JSON's. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

function list(texts: readonly string[]): string {
  return `[${texts.map(quoted).join(', ')}]`;
}
