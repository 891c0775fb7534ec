import type { Removal } from '../../article/index.ts';
import { isGap, isNode, type Child } from './node.ts';

/** The removals of a written article, each with its gap, in document order. */
export function placeRemovals(children: readonly Child[]): Removal[] {
  const removals: Removal[] = [];
  visit(children, [], removals);
  return removals;
}

function visit(children: readonly Child[], path: readonly number[], removals: Removal[]): void {
  let elements = 0;
  for (const child of children) {
    if (isGap(child)) removals.push({ ...child.removal, place: [...path, elements] });
    if (!isNode(child)) continue;
    visit(child.children, [...path, elements], removals);
    elements++;
  }
}
