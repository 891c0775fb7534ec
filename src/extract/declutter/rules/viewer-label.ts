import { isCaptionButton, isLabel } from '../labels.ts';
import { isOnly, opensWith } from '../phrases/index.ts';
import { keyOf, positionOf, type Scene } from '../scene.ts';
import type { Part } from '../../page/part.ts';
import type { Rule } from '../rule.ts';

const maxLength = 45;
/** "3 of 12". */
const counter = /^\d+\s?(?:of|von|de|sur|di|van|z|av|af|из|з)\s?\d+$/;
/** "3/12", and a reviewer's "9/10" and "9.5 / 10". */
const fraction = /^(\d+)(?:[.,]\d+)?\s?\/\s?(\d+)$/;

/** Buttons of a picture viewer: "View image in fullscreen", "3 of 12", "Next". Alone on a line, not a subheading, not in a table. */
export const viewerLabel: Rule = {
  id: 'viewer-label',
  reason: 'A button of a picture viewer or folded box.',
  *find(scene) {
    let series: ReadonlySet<string> | null = null;
    for (const line of scene.lines) {
      if (isCaptionButton(line)) { yield line; continue; }
      if (!isLabel(scene, line, maxLength)) continue;
      const total = fraction.exec(keyOf(line))?.[2];
      if (total !== undefined) {
        if (positionOf(scene, line) === 'outside' || isInViewer(scene, line) || (series ??= findSeries(scene)).has(total)) yield line;
        continue;
      }
      const isShort = isOnly(line, 'viewer') && (line.links > 0 || line.buttons > 0 || keyOf(line).length > 8 || positionOf(scene, line) !== 'inside' || counter.test(keyOf(line)));
      if (isShort || (opensWith(line, 'viewer') && (line.buttons > 0 || line.links > 0))) yield line;
    }
  },
};

/** A button or a picture stands in its box. */
function isInViewer(scene: Scene, line: Part): boolean {
  if (line.buttons > 0 || line.links > 0) return true;
  const box = line.parent;
  return box !== null && box !== scene.story?.container && box.longParagraphs === 0 && (box.buttons > 0 || box.links > 0 || box.pictures > 0);
}

/** What the page counts up to from one: "1/12" comes with "2/12". */
function findSeries({ lines }: Scene): ReadonlySet<string> {
  const counts = new Map<string, Set<string>>();
  for (const line of lines) {
    const [, count, total] = (line.textLength <= maxLength ? fraction.exec(keyOf(line)) : null) ?? [];
    if (count !== undefined && total !== undefined) counts.set(total, (counts.get(total) ?? new Set()).add(count));
  }
  return new Set([...counts].filter(([, seen]) => seen.has('1') && seen.has('2')).map(([total]) => total));
}
