import { opensWith } from '../declutter/phrases/index.ts';
import { isHeading, linkDensity, textOf, type Scene } from '../declutter/scene.ts';
import { linkTargets } from '../declutter/link-targets.ts';
import type { Part } from '../page/part.ts';
import { standsAtHome, type BodyShape } from './body-shape.ts';
import { isAside } from './is-aside.ts';
import { isCell } from './listed-lines.ts';

/** Share of links to other sites: pointers lead to the same one. */
const foreignShare = 0.6;
/** Letters of an item, at most and on average at least: names of networks to share on are shorter. */
const maxItemLength = 240;
const meanItemLength = 10;
const minLines = 2;
const sourced = /^\p{Lu}[^:]{1,40}: [\p{Lu}"“„«‘']/u;

interface LinkedSetting {
  body: BodyShape;
  isOut: readonly boolean[];
  url: string;
}

/** The lines that are links and what the text gives: its sources, its documents, where to get help. As flags by line. */
export function findLinkLists(scene: Scene, { body, isOut, url }: LinkedSetting): boolean[] {
  const { parts, lines } = scene;
  const flags = new Array<boolean>(lines.length).fill(false);
  const site = siteOf(url);
  let end = body.endLine;
  while (end < lines.length && (isHeading(lines[end]!) || isCell(lines[end]!)) && linkDensity(lines[end]!) <= 0.5 && standsAtHome(lines[end]!, body)) end++;
  for (const list of parts) {
    if ((list.tag === 'ul' || list.tag === 'ol') && list.links >= minLines && linkDensity(list) > 0.5 && isGiven(list)) flags.fill(true, list.firstLine, list.endLine);
  }
  const single = lines.slice(body.firstLine, body.endLine).filter((line) => linkDensity(line) >= 0.9 && isLinkLine(line));
  const given = single.filter(leadsAway);
  // Where most lead away, one that leads to the same site is no pointer either.
  if (given.length >= minLines) for (const line of given.length >= foreignShare * single.length ? single : given) flags[line.firstLine] = true;
  // "Nature: How the bay froze": who says it, and the way there.
  for (const line of lines.slice(body.firstLine, body.endLine + 1)) if (linkDensity(line) < 0.9 && sourced.test(textOf(line)) && isLinkLine(line) && leadsAway(line)) flags[line.firstLine] = true;
  return flags;

  function isGiven(list: Part): boolean {
    const before = lines[list.firstLine - 1];
    if (!before || list.firstLine <= body.firstLine || list.firstLine > Math.max(end, body.endLine + 1) || isOut[before.firstLine]) return false;
    // Behind the last paragraph only what is announced.
    const isAnnounced = isHeading(before) || /[:：]$/.test(textOf(before));
    if ((list.firstLine >= body.endLine && !isAnnounced) || opensWith(before, 'related')) return false;
    if (list.pictures > 0 || list.fields > 0 || list.buttons > 0 || !standsAtHome(list, body) || !standsAtHome(before, body) || isAside(list, body)) return false;
    const count = list.endLine - list.firstLine;
    if (count < minLines || list.textLength < meanItemLength * count) return false;
    for (let index = list.firstLine; index < list.endLine; index++) if (isOut[index] || lines[index]!.textLength > maxItemLength) return false;
    return leadsAway(list) || (before.longParagraphs > 0 && body.isMain(before) && /[:：]$/.test(textOf(before)));
  }

  function isLinkLine(line: Part): boolean {
    return line.tag === 'p' && line.links === 1 && linkDensity(line) > 0.5 && line.textLength >= meanItemLength && line.textLength <= maxItemLength && line.pictures === 0
      && !isOut[line.firstLine] && body.isMain(line) && standsAtHome(line, body) && !isAside(line, body) && !opensWith(line, 'related');
  }

  function leadsAway(part: Part): boolean {
    const targets = linkTargets(scene, part);
    return targets.filter((target) => /^(?:https?:)?\/\//i.test(target) && siteOf(target) !== site).length >= foreignShare * targets.length && site !== '';
  }
}

/** The name that a site's hosts have in common: `bbc.co.uk` of `www.bbc.co.uk`. Empty when it is no address. */
export function siteOf(address: string): string {
  const whole = address.startsWith('//') ? `https:${address}` : address;
  if (!URL.canParse(whole)) return '';
  const labels = new URL(whole).hostname.split('.');
  return labels.slice(labels.length > 2 && labels.at(-2)!.length <= 3 ? -3 : -2).join('.');
}
