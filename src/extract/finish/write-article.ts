import type { Hit } from '../declutter/declutter.ts';
import type { Rule } from '../declutter/rule.ts';
import { namesOf, textOf, type Scene } from '../declutter/scene.ts';
import type { Part } from '../page/part.ts';
import { asBlock } from './as-block.ts';
import { choosePicture, sidesOf, type Picture } from './choose-picture.ts';
import { postName } from '../story/prose.ts';
import { isCard } from './is-card.ts';
import { labelledPicture } from './labelled-picture.ts';
import { isNode, node, toHtml, type Child, type Gap, type Node } from './node.ts';
import { numbersOf } from './numbers-of.ts';
import { endOf, figureOf, toldRange } from './told-range.ts';
import { isFigureBox, writeCaption } from './write-caption.ts';
import { isEmbed, writeEmbed } from './write-embed.ts';
import { preText, writeInline } from './write-inline.ts';
import { writeTable, type TableWriting } from './write-table.ts';

/** What the article is made of: lines to keep, and things to leave out though they stand among them. */
export interface Selection {
  /** By index into `scene.lines`. */
  keeps: readonly boolean[];
  hits: readonly Hit[];
  /** Written first, as a paragraph each. */
  standfirst: readonly Part[];
  /** Written elsewhere, or what metadata says already: left out without a gap. */
  elsewhere: ReadonlySet<Part>;
}

interface Writer {
  scene: Scene;
  base: string;
  keeps: readonly boolean[];
  hits: ReadonlyMap<Part, Hit>;
  elsewhere: ReadonlySet<Part>;
  /** Addresses of pictures already written: the second copy is the noscript one. */
  pictures: Set<string>;
  /** Orders between which things without lines of their own (pictures, videos) belong to the story. */
  from: number;
  to: number;
  /** The same with what stands above and below the story in its own box: nothing of it is written, all of it is told. */
  toldFrom: number;
  toldTo: number;
  /** How many of those were told. */
  edges: number;
  /** Up to this order a figure was gone through that holds nothing to show: what is within it need not be tried again. */
  bareTo: number;
}

/** Removed things longer than this cannot be put back. */
const maxRemovalHtml = 20_000;
const maxExcerpt = 160;
/** Things above and below the story that are told, at most: a thread of readers' letters may stand there. */
const maxEdges = 24;
const lists = new Set(['ul', 'ol', 'menu', 'dir']);
/** What a figure shows besides pictures, as a whole. */
const exhibits = new Set(['table', 'pre', 'blockquote']);
/** The kind of what no rule pointed at: see choose-lines.ts for why it is not the story. */
const stray: Pick<Rule, 'id' | 'reason'> = { id: 'stray', reason: 'It stands among the story but is not part of its text.' };

/** The story's blocks, in document order, with a gap for everything taken out between. */
export function writeArticle(scene: Scene, { keeps, hits, standfirst, elsewhere }: Selection, base: string): Child[] {
  const opening = new Set<Part>([...elsewhere, ...standfirst]);
  const isBody = (line: Part, index: number): boolean => keeps[index] === true && !opening.has(line);
  const first = scene.lines.find(isBody);
  const last = scene.lines.findLast(isBody);
  const intro = standfirst.map((line) => node('p', writeInline(line, base))).filter(({ children }) => children.length > 0);
  if (!first || !last) return intro;
  const writer: Writer = { scene, base, keeps, hits: new Map(hits.map((hit) => [hit.part, hit])), elsewhere: opening, pictures: new Set(), from: figureOf(first).order, to: endOf(last, scene), ...toldRange(scene, first, last), edges: 0, bareTo: -1 };
  return [...intro, ...writeBlocks(scene.root, writer)];
}

/** A removed thing in the article's form, with its beginning as plain text. */
export function writeRemoval(scene: Scene, { part, rule }: { part: Part; rule: Pick<Rule, 'id' | 'reason'> }, base: string): Gap {
  const writer: Writer = { scene, base, keeps: [], hits: new Map(), elsewhere: new Set(), pictures: new Set(), from: part.order, to: part.lastOrder, toldFrom: part.order, toldTo: part.lastOrder, edges: 0, bareTo: -1 };
  const isSmall = part.textLength <= maxRemovalHtml / 2;
  const html = !isSmall ? '' : toHtml(part.isBlock ? writeBlock(part, writer) : [node('p', writeInline(part, base))]);
  return { removal: { kind: rule.id, reason: rule.reason, excerpt: excerptOf(part), html: html !== '' && html.length <= maxRemovalHtml ? html : null } };
}

/** The beginning of a thing's text. */
export function excerptOf(part: Part): string {
  return textOf(part).slice(0, maxExcerpt);
}

function writeBlocks(box: Part, writer: Writer): Child[] {
  const written: Child[] = [];
  for (const child of box.children) {
    if (typeof child !== 'string') written.push(...writeBlock(child, writer));
  }
  return written;
}

function writeBlock(part: Part, writer: Writer): Child[] {
  const written = writePart(part, writer);
  const first = part.linkedAs.length > 0 ? written.find(isNode) : undefined;
  if (first) first.linkedAs = [...first.linkedAs ?? [], ...part.linkedAs];
  return written;
}

function writePart(part: Part, writer: Writer): Child[] {
  if (writer.elsewhere.has(part)) return [];
  const hit = writer.hits.get(part);
  if (hit) {
    const image = labelledPicture(part);
    return isAmong(part, writer) ? [...(image ? writePicture(image, writer, []) : []), writeRemoval(writer.scene, hit, writer.base)] : [];
  }
  if (isStray(part, writer)) return [writeRemoval(writer.scene, { part, rule: stray }, writer.base)];
  if (part.isLine) return writer.keeps[part.firstLine] !== false ? writeLine(part, writer) : writeLinePictures(part, writer);
  if (part.lastOrder < writer.toldFrom || part.order > writer.toldTo) return [];
  if (exhibits.has(part.tag) && part.lastOrder <= writer.bareTo) return [];
  if (part.tag === 'figure' || part.tag === 'picture') return writeFigure(part, writer);
  if (part.tag === 'img') return writePicture(part, writer, []);
  if (isEmbed(part)) return isAmong(part, writer) ? writeEmbed(part, writer.base) : [];
  if (part.tag === 'hr') return isAmong(part, writer) ? [node('hr')] : [];
  if (lists.has(part.tag)) return wrap(part.tag === 'ol' ? 'ol' : 'ul', writeItems(part, writer), numbersOf(part));
  if (part.tag === 'dl') return wrap('dl', writeBlocks(part, writer));
  if (part.tag === 'blockquote') {
    const quote = wrap('blockquote', writeBlocks(part, writer));
    return postName.test(namesOf(part)) && quote.length > 0 ? [node('figure', quote)] : quote;
  }
  if (part.tag === 'table') return writeTable(part, tableWriting(writer));
  if (part.tag === 'li') return wrap('li', writeBlocks(part, writer), numbersOf(part));
  if (part.tag === 'dt' || part.tag === 'dd') return wrap(part.tag, writeBlocks(part, writer));
  if (isAmong(part, writer) && isFigureBox(part, writer)) return writeFigure(part, writer);
  return writeBlocks(part, writer);
}

/** Whether nothing in it is the story's, though it stands between what is: teasers, boxes, labels that no rule knows. */
function isStray(part: Part, writer: Writer): boolean {
  if (writer.hits.size === 0 && writer.keeps.length === 0) return false;
  if (part.endLine === part.firstLine || part.order < writer.toldFrom || part.lastOrder > writer.toldTo) return false;
  const isEdge = part.lastOrder < writer.from || part.order > writer.to;
  if (isEdge ? writer.edges >= maxEdges : !isAmong(part, writer)) return false;
  for (let index = part.firstLine; index < part.endLine; index++) if (writer.keeps[index] !== false) return false;
  // Pictures among the story are the story's, but a card goes with its picture.
  if (!isEdge && part.pictures > 0 && !isCard(part, writer.scene, writer.base)) return false;
  for (let order = part.order + 1; order <= part.lastOrder; order++) {
    const inner = writer.scene.parts[order]!;
    if (writer.hits.has(inner) || writer.elsewhere.has(inner)) return false;
  }
  if (isEdge && !/[\p{L}\p{N}]/u.test(textOf(part))) return false;
  if (isEdge) writer.edges++;
  return true;
}

function writeLine(line: Part, writer: Writer): Child[] {
  const pictures = writeLinePictures(line, writer);
  const inside = line.tag === 'pre' ? [node('code', [preText(line)])] : writeInline(line, writer.base);
  if (inside.length === 0) return pictures;
  // Before its item the picture would be an item of its own, and counted.
  if (line.tag === 'li' && hasListAround(line)) return [node('li', [...pictures, ...inside], numbersOf(line))];
  return [...pictures, ...asBlock(line, inside)];
}

function hasListAround(line: Part): boolean {
  return line.parent !== null && lists.has(line.parent.tag);
}

/** The pictures that stand inside a line, as figures before it. */
function writeLinePictures(line: Part, writer: Writer): Child[] {
  if (line.pictures === 0 || !isAmong(line, writer)) return [];
  const written: Child[] = [];
  for (let order = line.order; order <= line.lastOrder; order++) {
    const part = writer.scene.parts[order]!;
    if (part.tag === 'img') written.push(...writePicture(part, writer, []));
  }
  return written;
}

function writePicture(image: Part, writer: Writer, caption: Child[]): Child[] {
  if (!isAmong(image, writer)) return [];
  const picture = choosePicture(image, writer.base);
  if (!picture || writer.pictures.has(picture.src)) return [];
  writer.pictures.add(picture.src);
  return [node('figure', [pictureNode(picture), ...caption])];
}

function pictureNode(picture: Picture): Node {
  const { width, height } = sidesOf(picture);
  return node('img', [], { src: picture.src, alt: picture.alt, ...(width !== undefined && { width: String(width), height: String(height) }) });
}

/** A figure: one picture (or table, or code), and all its other lines as the caption. */
function writeFigure(figure: Part, writer: Writer): Child[] {
  if (!isAmong(figure, writer)) return [];
  if (figure.lastOrder <= writer.bareTo) return writeBlocks(figure, writer);
  const blocks: Child[] = [];
  const lines: Part[] = [];
  for (let order = figure.order + 1; order <= figure.lastOrder; order++) {
    const at = writer.scene.parts[order]!;
    const isHit = writer.hits.has(at);
    if (writer.elsewhere.has(at)) { order = at.lastOrder; continue; }
    const part = isHit ? labelledPicture(at) : at;
    if (isHit) order = at.lastOrder;
    if (!part) continue;
    if (part.tag === 'img') {
      const picture = choosePicture(part, writer.base);
      if (picture && !writer.pictures.has(picture.src)) {
        writer.pictures.add(picture.src);
        blocks.push(pictureNode(picture));
      }
    } else if (exhibits.has(part.tag)) {
      blocks.push(...writeBlock(part, writer));
      order = part.lastOrder;
    } else if (isEmbed(part)) {
      blocks.push(...writeEmbed(part, writer.base).flatMap((child) => (isNode(child) ? child.children : [])));
    } else if (part.isLine && writer.keeps[part.firstLine] !== false) {
      lines.push(part);
    }
  }
  if (blocks.length === 0) {
    // A figure around text only is a pull quote, a box or a teaser: its lines are judged as any other. Figures nest, and
    // each would try again what all of those around it have tried.
    writer.bareTo = figure.lastOrder;
    return writeBlocks(figure, writer);
  }
  const captions = lines.map((part) => ({ part, inside: writeInline(part, writer.base) })).filter(({ inside }) => inside.length > 0);
  const caption = writeCaption(captions, writer.scene);
  return [node('figure', caption.length > 0 ? [...blocks, node('figcaption', caption)] : blocks)];
}

function writeItems(list: Part, writer: Writer): Child[] {
  const items: Child[] = [];
  for (const child of list.children) {
    if (typeof child === 'string') continue;
    for (const written of writeBlock(child, writer)) {
      items.push(!isNode(written) || written.tag === 'li' ? written : node('li', [written]));
    }
  }
  return items;
}

function tableWriting(writer: Writer): TableWriting {
  return {
    scene: writer.scene,
    line: (line) => (writer.keeps[line.firstLine] !== false ? writeInline(line, writer.base) : []),
    blocks: (box) => writeBlocks(box, writer),
  };
}

function isAmong(part: Part, writer: Writer): boolean {
  return part.order >= writer.from && part.lastOrder <= writer.to;
}

function wrap(tag: string, children: Child[], attributes: Record<string, string> = {}): Child[] {
  if (!children.some((child) => isNode(child) || typeof child === 'string')) return children;
  return [node(tag, children, attributes)];
}

