import type { Article, SavedArticle } from '../../article/index.ts';

/** Spaces under which the lines of a list item stand: as wide as `1. ` and wide enough for `- `. */
const indent = '    ';

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
  return lead ? `![${escapeInline(lead.alt)}](${address(lead.src)})${lead.caption === null ? '' : `\n\n*${escapeInline(lead.caption)}*`}` : '';
}

/** A file name that every system takes: from the title, at most 80 characters, with the id's end against doubles. */
export function exportName({ id, title }: SavedArticle['summary'], extension: string): string {
  const words = title.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim().slice(0, 80).toWellFormed().replace(/\ufffd/g, '').trim().replaceAll(' ', '-');
  return `${words === '' ? 'article' : words}-${id.slice(-6)}.${extension}`;
}

function blocksOf(parent: ParentNode): string {
  const blocks: string[] = [];
  let line = '';
  const endLine = (): void => {
    if (line.trim() !== '') blocks.push(line.trim());
    line = '';
  };
  for (const node of parent.childNodes) {
    if (node.nodeType === 1 && isBlock(node as Element)) {
      endLine();
      blocks.push(blockOf(node as Element));
    } else {
      line += inlineOf(node);
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
      return `${'#'.repeat(Math.max(2, Number(element.localName[1])))} ${inlinesOf(element).trim()}`;
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
      return inlinesOf(element).trim() === '' ? '' : `*${inlinesOf(element).trim().replaceAll('*', '\\*')}*`;
    default:
      return blocksOf(element);
  }
}

function listOf(element: Element): string {
  const first = Number(element.getAttribute('start') ?? '1');
  return [...element.children].map((item, index) => {
    const mark = element.localName === 'ol' ? `${(Number.isSafeInteger(first) && first >= 0 ? first : 1) + index}. ` : '- ';
    return mark + blocksOf(item).replace(/\n(?=.)/g, `\n${indent}`);
  }).join('\n');
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
  const rows = [...element.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => inlinesOf(cell).trim().replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')));
  const width = Math.min(maxFilledColumns, rows.reduce((most, row) => Math.max(most, row.length), 0));
  if (width === 0) return '';
  const lines = rows.map((row) => `| ${[...row, ...Array.from({ length: Math.max(0, width - row.length) }, () => '')].join(' | ')} |`);
  lines.splice(1, 0, `|${' --- |'.repeat(width)}`);
  const caption = element.querySelector('caption');
  return (caption ? `*${inlinesOf(caption).trim()}*\n\n` : '') + lines.join('\n');
}

function inlinesOf(parent: ParentNode): string {
  return [...parent.childNodes].map(inlineOf).join('');
}

function inlineOf(node: Node): string {
  if (node.nodeType === 3) return escapeInline((node.textContent ?? '').replace(/\s+/g, ' '));
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const inner = (): string => inlinesOf(element);
  switch (element.localName) {
    case 'br':
      return '\\\n';
    case 'em': case 'i': case 'cite':
      return around('*', inner());
    case 'strong': case 'b':
      return around('**', inner());
    case 'del': case 's':
      return around('~~', inner());
    case 'code': case 'kbd': case 'samp':
      return codeOf(element.textContent);
    case 'a':
      return inner().trim() === '' ? inner() : `[${inner()}](${address(element.getAttribute('href') ?? '')})`;
    case 'img':
      return `![${escapeInline(element.getAttribute('alt') ?? '')}](${address(element.getAttribute('src') ?? '')})`;
    default:
      return isBlock(element) ? ` ${inner()} ` : inner();
  }
}

/** Emphasis takes no spaces inside its marks. */
function around(mark: string, text: string): string {
  const inner = text.trim();
  if (inner === '') return text;
  const from = text.length - text.trimStart().length;
  return text.slice(0, from) + mark + inner + mark + text.slice(from + inner.length);
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
