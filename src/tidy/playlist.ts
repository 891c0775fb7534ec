import { linesOf, textOf, type Scene } from '../extract/declutter/scene.ts';
import type { Part } from '../extract/page/part.ts';
import { documentOf, findAll, holdsAny, isAround, parentInTree } from './touch.ts';

const players = 'video, iframe[src*="youtu" i], iframe[src*="vimeo" i], iframe[src*="dailymotion" i], iframe[src*="player" i], iframe[src*="/embed" i], iframe[src*="video" i]';
const nextWords = /\bup next\b|play|v[ií]d[eé]o|wideo|відео|видео|動画|영상|视频|فيديو/i;

/** Whether the rail is what the reader goes on with after the video: it says so, and the page opens with one, or it stands at its side. */
export function isPlaylist(scene: Scene, part: Part): boolean {
  if (!linesOf(scene, part).slice(0, 2).some((line) => nextWords.test(textOf(line)))) return false;
  const first = scene.story && scene.lines[scene.story.firstLine]?.element;
  const isLead = (player: Element): boolean => (player.compareDocumentPosition(first ?? part.element!) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return findAll(documentOf(part.element!), players).some(isLead) || isBesidePlayer(scene, part.element!);
}

function isBesidePlayer({ story }: Scene, element: Element): boolean {
  const text = story?.container.element ?? null;
  for (let box: Element | null = element; box && !(text && isAround(box, text)); box = parentInTree(box)) if (holdsAny(box, players)) return true;
  return false;
}
