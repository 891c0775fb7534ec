import type { LeadImage } from '../../article/index.ts';
import { isCaptionButton } from '../declutter/labels.ts';
import { isInside, namesOf, textOf, withAncestors, type Scene } from '../declutter/scene.ts';
import type { Metadata } from '../metadata/index.ts';
import type { Part } from '../page/part.ts';
import { figureBoxOf, isCaption, isToldInCaptions, maxCaptionLines } from '../story/prose.ts';
import { choosePicture, sidesOf, type Picture } from './choose-picture.ts';
import { labelledPicture } from './labelled-picture.ts';
import { splitCredit } from './split-credit.ts';
import { creditName } from './write-caption.ts';

export interface Lead {
  image: LeadImage;
  /** What of the page it was made of: not written again. Null when only the page's data names it. */
  box: Part | null;
}

/** Parts above the heading in which a lead picture may stand: a header has no more between. */
const aboveHeading = 40;
const tooSmall = 200;

interface LeadEvidence {
  firstBody: Part;
  /** The story's lines, by index into `scene.lines`. */
  keeps: readonly boolean[];
  metadata: Metadata;
  base: string;
  without: ReadonlySet<Part>;
}

/** The picture above the story's first paragraph, with its caption and credit; else the one that the page's data names. */
export function findLead(scene: Scene, { firstBody, keeps, metadata, base, without }: LeadEvidence): Lead | null {
  const top = scene.heading ?? scene.story?.container ?? scene.root;
  const from = Math.max(0, (isInside(firstBody, top) ? top.order : Math.min(top.order, firstBody.order)) - aboveHeading);
  let best: { image: Part; picture: Picture; label: Part | null } | null = null;
  for (let order = from; order < firstBody.order; order++) {
    const at = scene.parts[order]!;
    const label = without.has(at) ? at : null;
    const image = label ? labelledPicture(label) : at;
    if (label) order = label.lastOrder;
    if (!image) continue;
    if (image.tag !== 'img' || isFurniture(image, label)) continue;
    const picture = choosePicture(image, base);
    if (!picture || (picture.width !== null && picture.width < tooSmall && picture.height !== null && picture.height < tooSmall)) continue;
    if (metadata.lead && isSamePicture(picture.src, metadata.lead.url)) { best = { image, picture, label }; break; }
    if (image.order > (scene.heading?.order ?? 0) || (scene.story && isInside(image, scene.story.container))) best ??= { image, picture, label };
  }
  if (!best) return declared(scene, metadata, base);
  const box = boxOf(best.label ?? best.image, scene);
  if (!box || !holdsKept(scene, box, { keeps })) return fromPage(best, box);
  // Where a story is told under its pictures, the first with its text is the beginning.
  const isTold = isToldInCaptions(scene.lines.filter((_, index) => keeps[index]));
  if (isTold && box.tag === 'figure') return null;
  return fromPage(best, isTold || holdsKept(scene, box, { keeps, isMeant: (line) => !isCaption(line) }) ? null : box);
}

/** Logos, menus and link cards are no lead. */
function isFurniture(image: Part, label: Part | null): boolean {
  for (const box of withAncestors(image)) {
    if (box.tag === 'article' || box.tag === 'main' || box.tag === 'body') return false;
    if (box.tag === 'nav' || box.tag === 'aside' || box.tag === 'footer' || box.tag === 'button') return true;
    if (/\blogo|avatar|author|byline|share|social|related|promo|teaser|masthead/.test(namesOf(box))) return true;
    if (box.tag === 'a' && box.textLength > 20 && !(label && isInside(box, label))) return true;
  }
  return false;
}

function fromPage({ image, picture, label }: { image: Part; picture: Picture; label: Part | null }, box: Part | null): Lead {
  const lines = box ? captionLines(box, label) : [];
  const marked = lines.find(({ part }) => creditName.test(namesOf(part)));
  const text = lines.map(({ text: line }) => line).join(' ');
  const { caption, credit } = splitCredit(text, marked && marked.text.length < 160 ? marked.text : null);
  return { image: { src: picture.src, alt: picture.alt, caption, credit, ...sidesOf(picture) }, box: box ?? image };
}

/** The picture's own box, with its caption: where the box has no words, the one around it that adds nothing but a caption. */
function boxOf(image: Part, { lines }: Scene): Part | null {
  const own = [...withAncestors(image)].find(({ tag }) => tag === 'figure') ?? (image.parent ? figureBoxOf(image) : null);
  let box = own;
  while (box?.parent && box.textLength === 0) box = box.parent;
  const isCaptioned = own && box && box.pictures === own.pictures && box.headings === 0 && box.endLine - box.firstLine <= maxCaptionLines && lines.slice(box.firstLine, box.endLine).every(isCaption);
  return isCaptioned ? box : own;
}

/** Whether the story's lines, those of this kind, stand in it: a short story beside its picture has the size of a caption. */
function holdsKept({ lines }: Scene, box: Part, { keeps, isMeant = () => true }: { keeps: readonly boolean[]; isMeant?: (line: Part) => boolean }): boolean {
  for (let index = box.firstLine; index < box.endLine; index++) if (keeps[index] && isMeant(lines[index]!)) return true;
  return false;
}

/** Innermost pieces of the caption with their names, in order. */
function captionLines(box: Part, label: Part | null): { part: Part; text: string }[] {
  const found: { part: Part; text: string }[] = [];
  const visit = (part: Part): void => {
    if (part === label || isCaptionButton(part)) return;
    const inner = part.children.filter((child) => typeof child !== 'string' && child.textLength > 0) as Part[];
    const isSplit = part.isBlock ? !part.isLine : inner.length > 0 && inner.length === part.children.filter((child) => typeof child !== 'string' || child.trim() !== '').length;
    if (isSplit || (part.isLine && inner.some((child) => creditName.test(namesOf(child)) || isCaptionButton(child)))) { split(part, visit, found); return; }
    const text = textOf(part);
    if (text) found.push({ part, text });
  };
  visit(box);
  // The same caption stands twice where one is shown on demand.
  const said = new Set<string>();
  return found.filter(({ text }) => !said.has(text) && said.add(text));
}

function split(part: Part, visit: (part: Part) => void, found: { part: Part; text: string }[]): void {
  for (const child of part.children) {
    if (typeof child !== 'string') visit(child);
    else if (child.trim() !== '') found.push({ part, text: child.replace(/\s+/g, ' ').trim() });
  }
}

/** The declared picture, unless the story shows it anyway. */
function declared(scene: Scene, { lead }: Metadata, base: string): Lead | null {
  if (!lead) return null;
  const isShown = scene.parts.some((part) => part.tag === 'img' && isSamePicture(choosePicture(part, base)?.src ?? '', lead.url));
  if (isShown) return null;
  return { image: { src: lead.url, alt: lead.alt, caption: lead.caption, credit: lead.credit }, box: null };
}

/** The same file, whatever its size: names are compared without sizes and queries. */
function isSamePicture(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  const own = fileName(a);
  return withoutQuery(a) === withoutQuery(b) || (own.length >= 6 && own === fileName(b));
}

function withoutQuery(address: string): string {
  return address.split(/[?#]/)[0] ?? '';
}

function fileName(address: string): string {
  const path = withoutQuery(address).split('/').filter(Boolean);
  return (path.at(-1) ?? '').toLowerCase().replace(/\.(?:jpe?g|png|webp|avif|gif)$/g, '').replace(/[-_@]?\d{2,4}x\d{2,4}|[-_]scaled$|(?<=\d{5,}_)\d{1,3}$/g, '');
}
