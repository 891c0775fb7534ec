import type { Part } from '../page/part.ts';
import { boxAround } from './box-around.ts';
import { isAtEdge } from './edges.ts';
import { isLabel } from './labels.ts';
import { linkTargets } from './link-targets.ts';
import { isEmphatic, isLinkedCall } from './linked-calls.ts';
import { isOnly, opensWith, says, saidBy, type Charge } from './phrases/index.ts';
import { isHeading, keyOf, linesOf, linkDensity, positionOf, textOf, type Scene } from './scene.ts';

/** What a group of lines says together. */
interface Plea {
  asks: number;
  /** Of we, reader, press, free, goal: how many are spoken of. */
  families: number;
  /** Whether there is something to click or choose. */
  hasAction: boolean;
}

const families: readonly Charge[] = ['we', 'reader', 'press', 'free', 'goal'];
/** Room for a letter from the editor with its amounts and buttons; the longest measured had 2,300 letters. */
const maxBoxLength = 3000;
/** An ask is at most as long as a paragraph of a letter. */
const maxAskLength = 900;
const maxRunLines = 14;
/** An appeal is the story itself when it is more of it than this; the box of a short news item holds a third. */
const maxShare = 0.6;
const moneyTarget = /dona(?:t|\b)|\bdoe\b|\bgive\b|giving|contribut|patreon|paypal|ko-?fi|buymeacoffee|liberapay|opencollective|steadyhq|memb[er]|\bjoin\b|support|spende|unterst|mitglied|don\b|dons\b|soutien|soutenir|soci\b|socio|adhes|\/lid-|apoy|apoi[ae]|sosti?eni|steun|lidmaat|wesprz|wspieraj|wsparcie|pidtrym|spilnot|podderzh|medlem|stod|stot|sustine|doneaz|darujme|podpor|tamogat|donasi|jasen|\/tue\b|bidrag|bagis|destek|kifu|shien|hoowon|uyelik|support-us|checkout|helloasso|catarse|patronite|zrzutka|buycoffee|boosty/i;

/** Opens with a quotation, and a comma or a dash leads on from its end: „…“, so der Präsident; «…», — каже директорка. */
const attributed = /^["“„«»].{20,}(?:["“”»«]\s?[,—–]|,["“”»«])\s?[—–]?\s?\p{L}/u;

/** Every ask for money or membership on the page: boxes, and runs of bare lines. */
export function* findAppeals(scene: Scene): Iterable<Part> {
  const done = new Set<Part>();
  for (const line of scene.lines) {
    if (!(isAsk(scene, line) || isCall(scene, line)) || done.has(line)) continue;
    const box = boxAround(scene, line, { maxLength: maxBoxLength, admits: isPleading });
    const found = box !== line && convictsBox(scene, box) ? [box] : convictRun(scene, line);
    for (const part of found) {
      for (const inner of linesOf(scene, part)) done.add(inner);
      yield part;
    }
  }
}

function isAsk({ density, heading }: Scene, line: Part): boolean {
  return line !== heading && line.textLength * density <= maxAskLength && says(line, 'ask');
}

function isCall(scene: Scene, line: Part): boolean {
  return line !== scene.heading && isLinkedCall(scene, line, { charge: 'ask', target: moneyTarget });
}

/** A long line of an appeal: it asks, or speaks of us, you and the press as stories do not. */
function isPleading(line: Part): boolean {
  if (isQuoted(line)) return false;
  const said = saidBy(line).anywhere;
  return said.has('ask') ? familiesOf([line]) >= 2 : said.has('we') && familiesOf([line]) >= 3;
}

/** Someone else's words: a quotation that goes on to who said it, or a verb of saying. */
function isQuoted(line: Part): boolean {
  const text = textOf(line);
  return attributed.test(text) || /["“”«»„]\s?[,.]?\s?\p{Ll}+\s(?:said|says|told|added)|(?:said|says|told|added|sagte|declaró|dit|disse|powiedział|сказал)\b/iu.test(text);
}

function familiesOf(lines: readonly Part[]): number {
  const spoken = new Set<Charge>();
  for (const line of lines) for (const family of families) if (says(line, family)) spoken.add(family);
  return spoken.size;
}

function pleaOf(scene: Scene, lines: readonly Part[], parts: readonly Part[]): Plea {
  return {
    asks: lines.filter((line) => says(line, 'ask')).length,
    families: familiesOf(lines),
    hasAction: parts.some((part) => part.buttons > 0 || part.fields > 0 || linkTargets(scene, part).some((target) => moneyTarget.test(target))) || lines.some((line) => isOnly(line, 'ask') && (line.links > 0 || line.buttons > 0)),
  };
}

/** A box of its own, with an ask in it, and enough of what appeals are made of. */
function convictsBox(scene: Scene, box: Part): boolean {
  const lines = linesOf(scene, box);
  const plea = pleaOf(scene, lines, [box]);
  if (plea.asks === 0 || isTooMuch(scene, [box])) return false;
  const atEdge = isAtEdge(scene, box, isPleading);
  const short = lines.length === 1 && box.textLength * scene.density <= 80;
  if (short) return atEdge || plea.hasAction;
  const hasHeading = box.headings > 0;
  if (plea.hasAction) return plea.families >= 2 || atEdge;
  return plea.families >= 3 && (atEdge || hasHeading || plea.asks >= 2);
}

/** A bare ask among paragraphs, with the lines before and after it that plead with it; nothing when it may be the story. */
function convictRun(scene: Scene, ask: Part): readonly Part[] {
  const run = runAround(scene, ask);
  const plea = pleaOf(scene, run, run);
  const position = positionOf(scene, run[0]!);
  if (run.length === 1 && isLabel(scene, ask) && (isOnly(ask, 'ask') ? ask.links + ask.buttons > 0 : position !== 'inside' && !isQuoted(ask))) return run;
  if (isQuoted(ask) || isTooMuch(scene, run)) return [];
  if (opensWith(ask, 'ask') && says(ask, 'we', 'press') && endsInAskingLink(scene, ask)) return run;
  if (isCall(scene, ask)) return run;
  const atEdge = position !== 'inside' || isAtEdge(scene, run.at(-1)!, isPleading);
  if (position === 'before' && run.length <= 3 && plea.families >= 2) return run;
  if (!atEdge) return plea.families >= 3 && plea.hasAction && isSetApart(scene, run) ? run : [];
  return plea.families >= 3 && (plea.hasAction || plea.asks >= 2 || isHeading(run[0]!) || plea.families >= 4 || isEmphatic(scene, ask)) ? run : [];
}

/** "Support independent journalism. Become a member": its last words are a link, and it asks or takes money. */
function endsInAskingLink(scene: Scene, line: Part): boolean {
  const last = scene.parts.slice(line.order + 1, line.lastOrder + 1).findLast((inner) => inner.tag === 'a' && inner.textLength > 0);
  if (!last || !keyOf(line).endsWith(keyOf(last))) return false;
  return isOnly(last, 'ask') || opensWith(last, 'ask') || moneyTarget.test(last.attributes['href'] ?? '');
}

/** Siblings only: a run does not leave the box its ask stands in. */
function runAround(scene: Scene, ask: Part): Part[] {
  const run = [ask];
  const belongs = (line: Part | undefined): line is Part => line !== undefined && line.parent === ask.parent && line !== scene.heading && (isPleading(line) || isShortPlea(line));
  for (let index = ask.firstLine - 1; run.length < maxRunLines; index--) {
    const line = scene.lines[index];
    if (!line || !((line.parent === ask.parent && isLeadIn(line)) || belongs(line))) break;
    run.unshift(line);
    if (isHeading(line)) break;
  }
  for (let index = ask.endLine; run.length < maxRunLines; index++) {
    const line = scene.lines[index];
    if (!belongs(line) || isHeading(line) && !says(line, 'ask')) break;
    run.push(line);
  }
  return run;
}

function isShortPlea(line: Part): boolean {
  return line.longParagraphs === 0 && !isQuoted(line) && (says(line, 'ask') || isOnly(line, 'goal') || (line.textLength < 120 && familiesOf([line]) >= 2));
}

/** "A note from the author:" */
function isLeadIn(line: Part): boolean {
  return line.textLength <= 40 && textOf(line).endsWith(':');
}

function isSetApart(scene: Scene, run: readonly Part[]): boolean {
  if (isHeading(run[0]!) || run.some((line) => isOnly(line, 'ask') || linkDensity(line) >= 0.3)) return true;
  return run.every((line) => isEmphatic(scene, line)) || opensWith(run[0]!, 'ask');
}

function isTooMuch({ story }: Scene, run: readonly Part[]): boolean {
  if (!story) return false;
  const length = run.reduce((sum, line) => sum + line.textLength, 0);
  return length > maxShare * story.textLength;
}
