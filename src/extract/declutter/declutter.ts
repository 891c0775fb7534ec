import type { Part } from '../page/part.ts';
import type { Rule } from './rule.ts';
import { isInside, linkDensity, type Scene } from './scene.ts';

/** What a rule pointed at and the guard let go. */
export interface Hit {
  part: Part;
  rule: Rule;
}

/** Long paragraphs from which on a thing is a text and not an ask: no name alone may take it. */
const storyParagraphs = 3;
/** The share of the story that no rule may take at once. */
const storyShare = 0.25;
/** The same for a form or what has a button: half of a story of two paragraphs. */
const formShare = 0.7;
/** The share of its text inside links from which on a thing is a way to elsewhere. */
const wayDensity = 0.8;

/**
 * Everything on the page that the rules point at, outermost things only, in document order. Nothing is removed yet:
 * who draws the article leaves the hits out, who tidies the page hides them.
 */
export function declutter(scene: Scene, rules: readonly Rule[]): Hit[] {
  const found = new Map<Part, Rule>();
  for (const rule of rules) {
    for (const part of rule.find(scene)) {
      if (!found.has(part) && mayGo(scene, part, rule)) found.set(part, rule);
    }
  }
  const hits = [...found].map(([part, rule]) => ({ part, rule })).sort((a, b) => a.part.order - b.part.order || b.part.lastOrder - a.part.lastOrder);
  const outermost: Hit[] = [];
  for (const hit of hits) {
    const last = outermost.at(-1);
    if (!last || !isInside(hit.part, last.part)) outermost.push(hit);
  }
  return outermost;
}

/** The article guard: what holds the main heading, three long paragraphs or a quarter of the story stays. */
function mayGo({ heading, story, density }: Scene, part: Part, rule: Rule): boolean {
  if (part.tag === 'body' || part.tag === 'h1') return false;
  if (heading && isInside(heading, part)) return false;
  if (!story) return rule.mayBeLong === true || part.longParagraphs < storyParagraphs;
  const holdsStory = isInside(story.container, part);
  if (holdsStory) return false;
  if (rule.mayBeLong) return true;
  const isInStory = isInside(part, story.container);
  // In a short story one card of another story is a quarter of the text; but a story is not written in links.
  if (isInStory && linkDensity(part) < wayDensity && part.textLength > (part.mailFields + part.buttons > 0 ? formShare : storyShare) * Math.max(story.textLength, 400 / density)) return false;
  return part.longParagraphs < storyParagraphs;
}
