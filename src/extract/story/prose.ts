import { linkDensity, namesOf, textOf, withAncestors } from '../declutter/scene.ts';
import type { Part } from '../page/part.ts';

/** How a sentence ends, in the scripts we know, closing quotes and brackets after it, and a Japanese reporter's name. */
const sentenceEnd = /[.!?…:;。！？」』।۔؟؛]["'”’»«“)\]]*(?:（[^（）]{1,12}）)?$/u;
export const postName = /twitter-tweet|instagram-media|tiktok-embed|bluesky-embed|fb-post|reddit-(?:card|embed)|mastodon-embed|threads-post/;
const captionName = /caption|credit|copyright|bildunter|bildtext|bildquelle|legende|\blegend|photo-?(?:info|text|by)|image-?(?:text|info|meta|source)|fotocredit|wp-caption|\bsource\b/;
const boxAroundPicture = /image|img|photo|foto|picture|bild|media|figure|caption|thumb|galer|slide/;
/** Longest text a caption box has in all; beyond it the picture stands among the story. */
const maxCaptionBox = 700;
export const maxCaptionLines = 3;
const captionedShare = 1 / 3;
/** Letters of a paragraph from which on it says more than what a picture shows. */
const proseLength = 120;
/** Characters of a line that may say nothing. */
const maxBlank = 4;
/** Letters of a line with an address in it: a name and a long address. */
const maxAddressLine = 240;

/** What the link of a picture leads to where it shows it larger. */
const pictureFile = /^#|\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i;

/** Whether a line ends as a sentence does. Labels, names, teasers and buttons mostly do not. */
export function isSentence(line: Part): boolean {
  return sentenceEnd.test(textOf(line));
}

/** Whether a line has no sign that is seen: a joiner that keeps a place free. */
export function isBlank(line: Part): boolean {
  return line.textLength <= maxBlank && !/[\p{L}\p{N}\p{S}\p{P}\p{Emoji}]/u.test(textOf(line));
}

/** Whether a line says where something is found: an address of the web or of mail, or, in a list, a telephone's number. */
export function namesAddress(line: Part): boolean {
  if (line.textLength > maxAddressLine) return false;
  return /(?:https?:\/\/|(?<![\p{L}\d])www\.)[\p{L}\d]|[\w.+-]+@[\w-]+\.\w{2}/u.test(textOf(line)) || (line.tag === 'li' && /\d[\d\s()/-]{3,}\d/.test(textOf(line)));
}

/** Whether it stands in a post of another site that the story shows. */
export function isPost(line: Part): boolean {
  for (const box of withAncestors(line)) if (box.tag === 'blockquote') return postName.test(namesOf(box));
  return false;
}

/** Whether a line says what a picture shows or who took it. */
export function isCaption(line: Part): boolean {
  for (const box of withAncestors(line)) {
    if (box.tag === 'figcaption') return true;
    if (box.tag === 'figure') return box.pictures > 0 || box.longParagraphs <= 1;
    if (box.tag === 'article' || box.tag === 'main' || box.tag === 'body' || box.textLength > maxCaptionBox) return false;
    if (box === line && captionName.test(namesOf(line))) return true;
    if (box !== line && captionName.test(namesOf(box)) && box.textLength <= maxCaptionBox) return true;
    if (box !== line && box.pictures > 0 && isCaptionBox(box)) return !isProse(line);
  }
  return false;
}

/** Whether a line below a picture is marked as its caption, not only found in a caption's place. */
export function isNamedCaption(line: Part): boolean {
  for (const box of withAncestors(line)) {
    if (box.pictures > 0) return false;
    if (box.tag === 'figcaption' || captionName.test(namesOf(box))) return true;
  }
  return false;
}

/** A paragraph beside a picture in one box: of a caption's place, but as long as a text. */
function isProse(line: Part): boolean {
  return line.tag === 'p' && line.textLength >= proseLength && isSentence(line);
}

/** Whether a story is told under its pictures: hardly a line of these stands outside of captions. */
export function isToldInCaptions(lines: readonly Part[]): boolean {
  return lines.filter((line) => !isCaption(line)).length < captionedShare * lines.length;
}

/** A box of one picture and a few short lines about it, without a heading. */
function isCaptionBox(box: Part): boolean {
  return box.headings === 0 && box.endLine - box.firstLine <= maxCaptionLines && boxAroundPicture.test(namesOf(box)) && linkDensity(box) < 0.5;
}

/** The box of a caption that holds its picture too, or null. */
export function figureBoxOf(line: Part): Part | null {
  for (const box of withAncestors(line)) {
    if (box.tag === 'figure') return box;
    if (box.tag === 'article' || box.tag === 'main' || box.tag === 'body' || box.textLength > maxCaptionBox) return null;
    if (box.pictures > 0 && box !== line) return box;
  }
  return null;
}

/** The figure that a caption stands in with its picture, of whatever boxes it is made; else the line itself. */
export function captioned(line: Part): Part {
  const figure = isCaption(line) ? figureBoxOf(line) : null;
  return figure && (figure.tag === 'figure' ? figure.pictures > 0 : isBareFigure(figure)) ? figure : line;
}

/** A box of one picture and its caption that leads nowhere, but to the picture itself: a card does. */
function isBareFigure(box: Part): boolean {
  const { pictures, headings, buttons, linkLength, firstLine, endLine, parent } = box;
  return pictures === 1 && headings + buttons + linkLength === 0 && endLine - firstLine <= maxCaptionLines && parent !== null && linkDensity(parent) <= 0.5 && (box.links === 0 || !leadsOff(box));
}

/** Whether a link in it leads anywhere but to a picture. */
export function leadsOff({ attributes: { href }, tag, children }: Part): boolean {
  return (tag === 'a' && href !== undefined && !pictureFile.test(href)) || children.some((child) => typeof child !== 'string' && leadsOff(child));
}
