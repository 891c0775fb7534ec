import type { Native } from './native.ts';
import { kindOf, type TagKind } from './tag-kind.ts';

/** Of AMP pages (`amp-img`, `amp-anim`, filled by a script as the reader scrolls) and of sites with such elements of their own. */
const picture = /-(?:img|image|anim)$/;
/** What stands for a player until it is pressed: it would load a megabyte. */
const video = /^(?:amp|lite)-youtube$/;
const videoId = /^[\w-]{6,20}$/;

/** What a custom element shows in the end. */
export interface StandIn {
  kind: TagKind;
  /** Where it is said otherwise than by the kind's own attributes. */
  attributes?: Readonly<Record<string, string>>;
}

/** What this custom element stands for: a picture with an address, or a video; null for any other. */
export function mediaOf(native: Native, node: Node, { tag, names }: { tag: string; names: readonly string[] }): StandIn | null {
  if (picture.test(tag)) return names.includes('src') ? { kind: kindOf('img') } : null;
  if (!video.test(tag)) return null;
  const id = native.attribute(node, names.includes('videoid') ? 'videoid' : 'data-videoid') ?? '';
  if (!videoId.test(id)) return null;
  const title = (native.attribute(node, 'playlabel') ?? native.attribute(node, 'title') ?? '').slice(0, 300);
  return { kind: kindOf('iframe'), attributes: { src: `https://www.youtube.com/embed/${id}`, ...(title && { title }) } };
}
