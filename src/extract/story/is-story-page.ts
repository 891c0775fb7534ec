import { isHeading, linkDensity, type Scene } from '../declutter/scene.ts';
import type { Metadata } from '../metadata/index.ts';
import type { Part } from '../page/part.ts';
import { isCaption, isToldInCaptions } from './prose.ts';

/** Letters of a story's least: a breaking line of two sentences has them. */
const shortestDeclared = 100;
/** The same on a page that does not say it is an article: there a box of terms has as much. */
const shortestOther = 300;
/** Share of paragraphs that stand under a linked headline of their own from which on a page is a list of teasers. */
const teaserShare = 0.5;
const teaserCount = 3;
/** Letters of the longest teaser. */
const maxTeaserLength = 400;

/** Whether what was chosen is one story, and not the teasers of a front page, search results, a shop or a form. */
export function isStoryPage(scene: Scene, keeps: readonly boolean[], { metadata, url }: { metadata: Metadata; url: string }): boolean {
  const all = scene.lines.filter((_, index) => keeps[index]);
  const kept = isToldInCaptions(all) ? all : all.filter((line) => !isCaption(line));
  const letters = kept.reduce((sum, line) => sum + (line.textLength - line.linkLength), 0) * scene.density;
  if (metadata.isArticle && !isFrontPage(url)) return letters >= shortestDeclared;
  const long = kept.filter((line) => line.longParagraphs > 0);
  if (letters < shortestOther || long.length === 0) return false;
  const teasers = long.filter((line) => isTeaser(line, scene));
  return teasers.length < teaserCount || teasers.length < teaserShare * long.length;
}

function isFrontPage(url: string): boolean {
  return URL.canParse(url) && /^\/?(?:index\.\w+)?$/.test(new URL(url).pathname) && new URL(url).search === '';
}

/** A paragraph alone in its box with a linked headline right before it. Longer, it says what there is to say. */
export function isTeaser(line: Part, { lines, density }: Scene): boolean {
  if (line.textLength * density > maxTeaserLength) return false;
  const before = lines[line.firstLine - 1];
  const near = lines[line.firstLine - 2];
  return [before, near].some((other) => other !== undefined && isLinkedHeadline(other) && shareBox(other, line));
}

function isLinkedHeadline(line: Part): boolean {
  return linkDensity(line) >= 0.8 && (isHeading(line) || line.textLength >= 20);
}

function shareBox(a: Part, b: Part): boolean {
  for (let box: Part | null = b.parent; box; box = box.parent) {
    if (box.longParagraphs > 1) return false;
    if (a.order >= box.order && a.order <= box.lastOrder) return true;
  }
  return false;
}
