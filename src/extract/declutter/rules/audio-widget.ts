import type { Part } from '../../page/part.ts';
import { boxAround } from '../box-around.ts';
import { isLabel } from '../labels.ts';
import { isOnly, says } from '../phrases/index.ts';
import { holds, keyOf, lineBefore, linesOf, namesOf, positionOf, textOf, type Scene } from '../scene.ts';
import type { Rule } from '../rule.ts';

/** Room for the note, the times, the speeds and the voices of a player. */
const maxLength = 220;
const maxNoteLength = 140;
const names = /text-?to-?speech|(?<!no-)\btts\b|audio-?player|listen-?(?:to|button|widget|article)|article-?audio|read-?aloud|readspeaker|bottalk|speechkit|beyondwords|vorlese|audio-?version|narrat/;
/** Entries of a live story begin with these, too. */
const bareClock = /^[\d:]+$/;

/**
 * A machine's reading of the same text. The word alone accuses (stories on voices and podcasts say it, too); a player,
 * a button or a name at the same place convicts.
 */
export const audioWidget: Rule = {
  id: 'audio-widget',
  reason: 'A player that reads the page aloud.',
  *find(scene) {
    for (const part of scene.parts) {
      if (!part.isBlock || part.longParagraphs > 1 || part.textLength * scene.density > maxLength || part.headings > 1) continue;
      if (names.test(namesOf(part)) && !part.pictures && isPlayer(scene, part)) { yield part; continue; }
      if (part.longParagraphs > 0) { if (part.isLine && isNote(scene, part)) yield part; continue; }
      if (!part.isLine || part.textLength * scene.density > maxNoteLength || !says(part, 'audio')) continue;
      if (bareClock.test(textOf(part)) ? isInPlayer(scene, part) : (isOnly(part, 'audio') && isLabel(scene, part, maxNoteLength) && !isAsked(scene, part)) || isBesidePlayer(scene, part)) yield boxAround(scene, part, { maxLength });
    }
  },
};

/** Something to press or play, or the words for it: a name is also given to what shall not be read aloud. */
function isPlayer(scene: Scene, part: Part): boolean {
  // What explains the machine's voice is a sentence; so are those of a story in a box for the player.
  if (part.longParagraphs > 0) return linesOf(scene, part).some((line) => line.longParagraphs > 0 && says(line, 'audio'));
  return part.textLength === 0 || part.buttons > 0 || linesOf(scene, part).some((line) => says(line, 'audio')) || holds(scene, part, (inner) => inner.tag === 'audio' || inner.tag === 'iframe');
}

/** "Hören Sie?", between paragraphs: no machine asks so there. */
function isAsked(scene: Scene, line: Part): boolean {
  return line.tag === 'p' && /\?["”“»’」]?$/.test(textOf(line)) && positionOf(scene, line) === 'inside';
}

/** Right below "Listen to this article" what the house says of the voice, with a link to more. */
function isNote(scene: Scene, line: Part): boolean {
  const label = lineBefore(scene, line);
  return label !== null && isOnly(label, 'audio') && line.links > 0 && says(line, 'audio') && says(line, 'we');
}

/** The time in a box with something that plays, or with the times and the button of a player. */
function isInPlayer(scene: Scene, line: Part): boolean {
  const box = boxAround(scene, line, { maxLength });
  return box !== line && (holds(scene, box, (inner) => inner.tag === 'audio') || (box.buttons > 0 && linesOf(scene, box).every((inner) => /^[\d:]*$/.test(keyOf(inner)))));
}

function isBesidePlayer(scene: Scene, line: Part): boolean {
  if (line.buttons > 0) return true;
  const around = boxAround(scene, line, { maxLength });
  const neighbours = line.parent ? [line.parent] : [];
  return [around, ...neighbours].some((box) => box.textLength * scene.density <= maxLength && holds(scene, box, (inner) => inner.tag === 'audio' || inner.tag === 'iframe' || inner.tag === 'button'));
}
