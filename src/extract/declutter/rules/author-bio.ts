import type { Part } from '../../page/part.ts';
import { isAtEdge, isAtEdgeOfOthers } from '../edges.ts';
import { isLabel } from '../labels.ts';
import { boxAround } from '../box-around.ts';
import { isOnly, opensWith } from '../phrases/index.ts';
import { isInside, namesOf, type Scene } from '../scene.ts';
import type { Rule } from '../rule.ts';

const maxLength = 900;
const names = /author-?(?:bio|box|info|card|details|about|profile|description|content|block)|about-?(?:the-)?author|(?:^|[\s_-])bio(?:$|[\s_-]|graphy)|writer-?bio|post-?author|person-details|autoren-?(?:box|info|profil)|contributor-(?:bio|box|info)/;

/** Who the author is, below or beside the story. By name or label, size and place; "X is a researcher" in prose stays. */
export const authorBio: Rule = {
  id: 'author-bio',
  reason: 'A note about the author, beside the story.',
  *find(scene) {
    for (const part of scene.parts) {
      if (!part.isBlock || part.textLength === 0 || part.textLength * scene.density > maxLength || part.longParagraphs > 2) continue;
      if (names.test(namesOf(part)) && !holdsStory(scene, part) && isAtEdge(scene, part)) { yield part; continue; }
      if (part.isLine && (isOnly(part, 'bio') || (opensWith(part, 'bio') && isLabel(scene, part))) && isAtEdgeOfOthers(scene, part)) yield boxAround(scene, part, { maxLength, admits: (line) => line.firstLine > part.firstLine && line.firstLine < part.firstLine + 3 });
    }
  },
};

function holdsStory({ story, heading }: Scene, part: Part): boolean {
  return (story !== null && isInside(story.container, part)) || (heading !== null && isInside(heading, part));
}
