import type { Completeness } from '../../article/index.ts';
import { says } from '../declutter/phrases/index.ts';
import type { Scene } from '../declutter/scene.ts';
import type { Metadata } from '../metadata/index.ts';

/** Letters up to which the visible part of a story that is sold counts as its beginning only. */
const teaserLength = 2500;
/** Lines after the story's last in which a page says that it goes on behind a wall. */
const reach = 25;
/** The publisher's own count of words, when we have less than this share of it, says that some are missing. */
const missingShare = 0.6;

/** What an address's second page has that its first has not. */
const secondPath = /^[/_-](?:page[/_-]?|p|seite-?)?2$/i;
const secondQuery = /[?&](?:page|p|pg|seite|pagina|halaman|strona)=2(?:&|$)/i;

interface Given {
  keeps: readonly boolean[];
  metadata: Metadata;
  wordCount: number;
  /** The address of the page. */
  url: string;
}

/** How much of the story the page gave: by its own data, by what it says where the story stops, and by the way to a second page. */
export function judgeCompleteness(scene: Scene, { keeps, metadata, wordCount, url }: Given): Completeness {
  const last = keeps.lastIndexOf(true);
  const letters = scene.lines.reduce((sum, line, index) => sum + (keeps[index] ? line.textLength : 0), 0) * scene.density;
  if (metadata.wordCount && metadata.wordCount >= 150 && wordCount < missingShare * metadata.wordCount) return 'partial';
  if (metadata.isAccessibleForFree === false && letters < teaserLength) return 'partial';
  if (hasSecondPage(scene, last, url)) return 'partial';
  const first = Math.max(0, last - 3);
  const isCut = scene.lines.slice(first, last + 1 + reach).some((line) => line.textLength <= 300 && says(line, 'partial'));
  return isCut && (metadata.isAccessibleForFree === false || letters < teaserLength) ? 'partial' : 'full';
}

/** Whether a link below the story leads to its own address with a two; readers' comments have pages, too. */
function hasSecondPage({ parts }: Scene, last: number, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const here = new URL(url);
  const stem = stemOf(here);
  return parts.some(({ tag, firstLine, attributes: { href = '' } }) => {
    if (tag !== 'a' || firstLine <= last || !href.includes('2') || /comment/i.test(href) || !URL.canParse(href, url)) return false;
    const target = new URL(href, url);
    const rest = stemOf(target).slice(stem.length);
    return target.host === here.host && stemOf(target).startsWith(stem) && (rest === '' ? secondQuery.test(target.search) && !secondQuery.test(here.search) : secondPath.test(rest));
  });
}

/** Its path without a file's ending and a slash at the end. */
function stemOf({ pathname }: URL): string {
  return pathname.replace(/\.\w{3,5}$|\/$/, '');
}
