import { textOf, withAncestors, type Scene } from '../declutter/scene.ts';
import type { Part } from '../page/part.ts';
import { standsAtHome, type BodyShape } from './body-shape.ts';
import { isCaption, isPost } from './prose.ts';

/** Letters from which on the second copy of a kept line goes: shorter ones may be speakers' names or scores. */
const copyLength = 40;
/** Copies of a single line of the story from which on it is a refrain: the question that each of many people was asked. */
const refrainCopies = 3;

/**
 * Of a text that is kept twice the first stays: previews of the story, pull quotes, mobile and desktop versions. But for
 * the names under posts, and for lines that come again and again among the story with something else after them.
 */
export function dropCopies({ lines }: Scene, keeps: boolean[], body: BodyShape): void {
  const copies = new Map<string, number[]>();
  keeps.forEach((isKept, index) => {
    const line = lines[index]!;
    if (!isKept || isPost(line)) return;
    const text = textOf(line);
    const known = copies.get(text);
    if (known) known.push(index); else copies.set(text, [index]);
  });
  const doomed = new Set<number>();
  for (const indices of copies.values()) if (indices.length > 1 && lines[indices[0]!]!.textLength >= copyLength && !isRefrain(indices)) for (const index of indices.slice(1)) doomed.add(index);
  const tables = new Set<Part>();
  for (const index of doomed) {
    const table = tableOf(lines[index]!);
    if (table) tables.add(table); else keeps[index] = false;
  }
  // Rows and items may say the same; a table or list goes when all of it does.
  for (const table of tables) if (isCopy(table)) keeps.fill(false, table.firstLine, table.endLine);

  function isCopy(table: Part): boolean {
    for (let index = table.firstLine; index < table.endLine; index++) if (keeps[index] && !((copies.get(textOf(lines[index]!))?.[0] ?? index) < table.firstLine)) return false;
    return true;
  }

  function isRefrain(indices: readonly number[]): boolean {
    if (indices.length < refrainCopies || !indices.every((index) => standsAtHome(lines[index]!, body) && !isCaption(lines[index]!))) return false;
    const followers = new Set(indices.map((index) => (lines[index + 1] ? textOf(lines[index + 1]!) : '')));
    return followers.size === indices.length;
  }
}

/** The table or the list that a line is a row's or an item's; null when it is none. */
function tableOf(line: Part): Part | null {
  for (const box of withAncestors(line)) if (box.tag === 'table') return box;
  const item = line.tag === 'li' ? line : line.parent;
  return item?.tag === 'li' ? item.parent : null;
}
