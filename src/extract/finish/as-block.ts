import { namesOf } from '../declutter/scene.ts';
import type { Part } from '../page/part.ts';
import { postName } from '../story/prose.ts';
import { node, type Child } from './node.ts';

/** What is written of a line, in the block that it is on the page: a paragraph, where nothing else is known. */
export function asBlock(line: Part, inside: Child[]): Child[] {
  switch (line.tag) {
    case 'h1': return [node('h2', inside)];
    case 'h2': case 'h3': case 'h4': case 'h5': case 'h6': case 'pre': case 'dt': case 'dd': case 'td': case 'th': case 'caption': return [node(line.tag, inside)];
    case 'figcaption': return [node('figcaption', inside)];
    case 'blockquote': {
      const quote = node('blockquote', [node('p', inside)]);
      return [postName.test(namesOf(line)) ? node('figure', [quote]) : quote];
    }
    default: return [node('p', inside)];
  }
}
