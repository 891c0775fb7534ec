import type { Part } from '../page/part.ts';
import { pictureAddress } from './address.ts';
import { node, type Child } from './node.ts';

/** Elements that show another document or a recording, and the attribute that says where it is. */
const sources = new Map<string, string>(Object.entries({ iframe: 'src', video: 'src', audio: 'src', object: 'data', embed: 'src' }));
/** Sites whose frames are part of a story. All other frames are ads, forms and trackers. */
const players = /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|soundcloud\.com|spotify\.com|twitter\.com|x\.com|instagram\.com|tiktok\.com|facebook\.com|bsky\.app|ted\.com|datawrapper\.de|dwcdn\.net|flourish\.studio|infogram\.com|archive\.org|twitch\.tv|bandcamp\.com|podcasts\.apple\.com|rumble\.com|odysee\.com|reddit\.com|documentcloud\.org|scribd\.com|google\.com)$/;

/** Frames of those sites that show no recording and no post: buttons, a page's own box with its fans, a form's riddle. */
const controls = /\/plugins\/(?!post|video|comment_embed)|subscribe_embed|_button\b|\/recaptcha\//;

export function isEmbed(part: Part): boolean {
  return sources.has(part.tag);
}

/** Videos, sounds and posts of other sites as a link that says what and where it is. */
export function writeEmbed(part: Part, base: string): Child[] {
  const source = part.children.find((child) => typeof child !== 'string' && child.tag === 'source') as Part | undefined;
  const raw = part.attributes[sources.get(part.tag) ?? 'src'] ?? part.attributes['data-src'] ?? source?.attributes['src'] ?? '';
  const address = pictureAddress(raw, base);
  if (!address || address.startsWith('data:')) return [];
  const site = new URL(address).hostname.replace(/^www\./, '');
  const title = (part.attributes['title'] ?? part.attributes['aria-label'] ?? '').trim();
  if (!isPlayer(part, site) || controls.test(address)) return [];
  return [node('figure', [node('p', [node('a', [title ? `${title} (${site})` : site], { href: watchAddress(address) })])])];
}

function isPlayer(part: Part, site: string): boolean {
  return part.tag === 'video' || part.tag === 'audio' || players.test(site);
}

function watchAddress(address: string): string {
  const embed = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/.exec(address);
  return embed ? `https://www.youtube.com/watch?v=${embed[1]!}` : address;
}
