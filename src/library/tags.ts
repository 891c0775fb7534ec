/** Of one article. More is no ordering any more, and a summary has to stay small. */
const mostTags = 40;

/** Characters of one tag. */
const longestTag = 60;

/** Tags as they are kept: trimmed, no two the same but for case, bounded. From anything. */
export function tidyTags(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const kept = new Map<string, string>();
  for (const one of value as unknown[]) {
    const tag = typeof one === 'string' ? tidyTag(one) : '';
    if (tag !== '' && !kept.has(tagKey(tag)) && kept.size < mostTags) kept.set(tagKey(tag), tag);
  }
  return [...kept.values()];
}

/** What makes two tags the same: `News`, `news` and ` NEWS` are one. */
export function tagKey(tag: string): string {
  return tidyTag(tag).toLowerCase();
}

function tidyTag(tag: string): string {
  const clean = tag.toWellFormed().normalize('NFC').replace(/[\s\p{Cc}]+/gu, ' ').trim();
  // A pair cut in two ends as U+FFFD.
  return clean.length <= longestTag ? clean : clean.slice(0, longestTag).toWellFormed().replace(/\ufffd$/, '').trim();
}
