import { linkDensity, partsOf, type Scene } from '../declutter/scene.ts';
import type { Part } from '../page/part.ts';
import type { BodyShape } from './body-shape.ts';
import { isListAmong } from './listed-lines.ts';
import { isCaption } from './prose.ts';

interface Kept {
  /** By index into `scene.lines`: set for what is added. */
  keeps: boolean[];
  isOut: readonly boolean[];
  asides: readonly boolean[];
  body: BodyShape;
}

const lists = new Set(['ul', 'ol']);
/** Share of a list's text from which on the rest of it is the story's too: its shortest items look like labels. */
const keptShare = 0.4;

/** Keeps lists whole: a list of which much is the story's has no items that are not, but links to elsewhere. */
export function completeLists({ parts, lines }: Scene, { keeps, isOut, asides, body }: Kept): void {
  for (const list of parts) {
    if (!lists.has(list.tag) || list.textLength === 0 || linkDensity(list) > 0.3 || list.fields > 0) continue;
    let kept = 0;
    for (let index = list.firstLine; index < list.endLine; index++) if (keeps[index]) kept += lines[index]!.textLength;
    if (kept === list.textLength || (kept === 0 ? !isListAmong(list, { lines, keeps, body }) : kept < keptShare * list.textLength)) continue;
    for (const item of partsOf(list)) if (isPlain(item)) keepItem(item);
  }

  function keepItem(item: Part): void {
    for (let index = item.firstLine; index < item.endLine; index++) {
      const line = lines[index]!;
      if (!isOut[index] && !asides[index] && !isCaption(line)) keeps[index] = true;
    }
  }
}

/** An item of words, not a card or a button. */
function isPlain(item: Part): boolean {
  return item.tag === 'li' && linkDensity(item) <= 0.5 && item.buttons === 0;
}
