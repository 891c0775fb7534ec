import type { Scene } from '../declutter/scene.ts';
import type { Part } from '../page/part.ts';
import { isNode, node, type Child, type Node } from './node.ts';

export interface TableWriting {
  scene: Scene;
  /** How the inside of a line and of a box is written. */
  line: (line: Part) => Child[];
  blocks: (box: Part) => Child[];
}

/** Cells of this many long paragraphs make a table a layout. */
const layoutParagraphs = 3;

/** A table of facts as one, with its head told apart; a table that only lays out a page as what it holds. */
export function writeTable(table: Part, writing: TableWriting): Child[] {
  const { scene, line, blocks } = writing;
  const rows = partsWithin(table, scene, 'tr');
  const isData = rows.length > 1 && rows.some((row) => cellsOf(row).length > 1) && table.longParagraphs < layoutParagraphs && partsWithin(table, scene, 'table').length === 0;
  if (!isData) return blocks(table).map((child) => (isNode(child) && (child.tag === 'td' || child.tag === 'th' || child.tag === 'caption') ? { ...child, tag: 'p', attributes: {} } : child));
  const captions = partsWithin(table, scene, 'caption').map((caption) => node('caption', line(caption)));
  const head: Node[] = [];
  const body: Node[] = [];
  for (const row of rows) {
    const cells = cellsOf(row).map((cell) => writeCell(cell, writing));
    if (!cells.some((cell) => cell.children.length > 0)) continue;
    // Names of columns stand above what they name; without a row below them they would name nothing.
    const isHead = body.length === 0 && row !== rows.at(-1) && (row.parent?.tag === 'thead' || cells.every(({ tag }) => tag === 'th'));
    (isHead ? head : body).push(node('tr', cells));
  }
  if (head.length + body.length === 0) return [];
  return [node('table', [...captions, ...(head.length > 0 ? [node('thead', head)] : []), ...(body.length > 0 ? [node('tbody', body)] : [])])];
}

function cellsOf(row: Part): Part[] {
  return row.children.filter((cell) => typeof cell !== 'string' && (cell.tag === 'td' || cell.tag === 'th')) as Part[];
}

function writeCell(cell: Part, { line, blocks }: TableWriting): Node {
  const attributes: Record<string, string> = {};
  for (const name of ['colspan', 'rowspan']) {
    const value = cell.attributes[name];
    if (value && /^\d{1,2}$/.test(value) && value !== '1') attributes[name] = value;
  }
  const { scope } = cell.attributes;
  if (cell.tag === 'th' && scope && /^(?:col|row)(?:group)?$/.test(scope)) attributes['scope'] = scope;
  return node(cell.tag, cell.isLine ? line(cell) : blocks(cell), attributes);
}

function partsWithin(box: Part, scene: Scene, tag: string): Part[] {
  return scene.parts.slice(box.order + 1, box.lastOrder + 1).filter((part) => part.tag === tag);
}
