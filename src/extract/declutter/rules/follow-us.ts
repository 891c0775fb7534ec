import { boxAround } from '../box-around.ts';
import { isAtEdge } from '../edges.ts';
import { linkTargets } from '../link-targets.ts';
import { endsAsSentence, isLabel } from '../labels.ts';
import { isOnly, opensWith, says } from '../phrases/index.ts';
import { holds, linkDensity, namesOf, positionOf, textOf, type Scene } from '../scene.ts';
import type { Part } from '../../page/part.ts';
import type { Rule } from '../rule.ts';

const maxLength = 320;
/** "More in our channel" has fewer letters than a paragraph in which somebody tells of a channel. */
const maxNounLength = 200;
/** An ask without a link. */
const maxBareLength = 100;
/** Nothing is said around the link. */
const wholeLink = 0.9;
/** Channels and profiles, the places where a site asks to be followed. */
const channel = /(?:^|\.|\/\/)(?:t\.me|telegram\.me|whatsapp\.com\/channel|news\.google\.|google\.[a-z.]+\/preferences\/source|facebook\.com|instagram\.com|(?:twitter|x)\.com|youtube\.com|tiktok\.com|threads\.(?:net|com)|bsky\.app|flipboard\.com|viber\.com|invite\.viber|zen\.yandex|dzen\.ru|vk\.com|ok\.ru|line\.me|linkedin\.com|channel\.naver|podcasts\.apple\.|open\.spotify\.com\/show)/i;
const post = /\/(?:status|posts?|p|reel|videos?|watch)\b|t\.me\/\w+\/\d/;
const ownNews = /\/\/news\.google\.[a-z.]+\/publications\/|\/\/(?:www\.)?google\.[a-z.]+\/preferences\/source/i;
/** Where one site is chosen, whatever the words. */
const preference = /\/\/(?:www\.)?google\.[a-z.]+\/preferences\/source\?/i;
/** The name of a service, and no more. */
const maxBrandLength = 30;
/** Where the one who wrote the story is to be followed, without a link. */
const handle = /@\w/;
const names = /follow-?us|social-?follow|google-?news|preferred-?source|whatsapp-?channel|telegram-?(?:channel|box|banner)/;

/** What is done with those who follow. */
const admits = (line: Part): boolean => says(line, 'formNote', 'consent');

/** An ask to follow the site elsewhere: said, in a short line, with the link. News about a channel's posts links them too, but doesn't ask. */
export const followUs: Rule = {
  id: 'follow-us',
  reason: 'An ask to follow the site elsewhere.',
  *find(scene) {
    for (const part of scene.parts) {
      if (!part.isBlock || part.textLength === 0 || part.textLength * scene.density > maxLength || part.longParagraphs > 1) continue;
      if (names.test(namesOf(part)) && part.links > 0 && !part.headings) { yield part; continue; }
      if (part.isLine && part.textLength * scene.density <= maxNounLength && (leadsToOwnNews(scene, part) || listsServices(scene, part))) { yield part; continue; }
      if (!part.isLine || !says(part, 'follow', 'channel')) continue;
      if (isOnly(part, 'follow') && isLabel(scene, part)) { yield part; continue; }
      if (part.links + part.buttons > 0 && isAsk(scene, part)) yield boxAround(scene, part, { maxLength, admits });
      else if (part.links === 0 && says(part, 'follow')) {
        if (isBareAsk(scene, part) || (handle.test(textOf(part)) && positionOf(scene, part) === 'after')) yield part;
        else if (textOf(part).endsWith(':') || opensWith(part, 'follow')) yield* withChannels(scene, part);
      }
    }
  },
};

function isAsk(scene: Scene, line: Part): boolean {
  const isQuoted = /["“”«»„]/.test(textOf(line));
  const leads = linkTargets(scene, line).some((target) => channel.test(target));
  // "A channel reports" names a source; "more in our channel", and a link without a sentence around it, ask.
  if (!says(line, 'follow')) return linkDensity(line) >= wholeLink || (!isQuoted && says(line, 'we') && line.textLength * scene.density <= maxNounLength && (leads || linkDensity(line) >= 0.3)) || (leads && !isQuoted && hasFollowLink(scene, line));
  return leads || (!isQuoted && (opensWith(line, 'follow') || linkDensity(line) >= 0.3 || hasFollowLink(scene, line)));
}

/** "Join the paper's WhatsApp channel": a paragraph that begins as asks do and names a channel, and is a whole sentence only below the story, of ours. */
function isBareAsk(scene: Scene, line: Part): boolean {
  return line.tag === 'p' && opensWith(line, 'follow') && says(line, 'channel') && isLabel(scene, line, maxBareLength) && !/["“”«»„「]/.test(textOf(line)) && (!endsAsSentence(line) || (says(line, 'we') && isAtEdge(scene, line)));
}

/** "Subscribe to our channels:" with the lines below it that are links to channels; nothing where none is. */
function* withChannels(scene: Scene, label: Part): Iterable<Part> {
  for (let index = label.endLine; index < scene.lines.length; index++) {
    const line = scene.lines[index]!;
    if (linkDensity(line) < wholeLink || !linkTargets(scene, line).every((target) => channel.test(target) && !post.test(target))) return;
    if (index === label.endLine) yield label;
    yield line;
  }
}

function hasFollowLink(scene: Scene, line: Part): boolean {
  return holds(scene, line, (inner) => inner.tag === 'a' && opensWith(inner, 'follow'));
}

/** "Follow the desk: Twitter | Facebook", in any language and below the story: two services or more by their names, each a link to a profile there. */
function listsServices(scene: Scene, line: Part): boolean {
  if (line.links < 2 || !isAtEdge(scene, line)) return false;
  return scene.parts.slice(line.order, line.lastOrder + 1).filter((inner) => {
    const href = (inner.tag === 'a' && inner.textLength > 0 && inner.attributes['href']?.toLowerCase()) || '';
    return channel.test(href) && !post.test(href) && href.includes(textOf(inner).toLowerCase());
  }).length >= 2;
}

/** "Google News" that leads to one publisher's page there, in any language: no story sends its readers there. */
function leadsToOwnNews(scene: Scene, line: Part): boolean {
  if (line.links === 0) return false;
  if (linkTargets(scene, line).some((target) => preference.test(target))) return true;
  return holds(scene, line, (inner) => inner.tag === 'a' && inner.textLength <= maxBrandLength && /google/i.test(textOf(inner)) && ownNews.test(inner.attributes['href'] ?? ''));
}
