import { byWords, labelWords } from './caseless-names.ts';
import { shownTexts } from './page-access.ts';
import type { StoryPlace } from './story-place.ts';

/** Words that stand before a name in a table of facts about the story, or in its last line. Alone, or with the name after a colon. */
const label = new RegExp(String.raw`^[（(【[\s]*(?:autorin\s?\/\s?autor|autor\s?\/\s?autorin|autor(?::in|\*in|in)?|authors?|author\(s\)|contributors?|(?:(?:this )?(?:article|post|story|blog(?: post)?) (?:was )?)?(?:written|posted) by|(?:article|post|story|words) by|verfasst von|geschrieben von|auteur|écrit par|autore|scritto da|escrito por|geschreven door|napisane przez|skrevet av|skrevet af|skriven av|yazan|автор|kirjoittaja|szerző|scris de|συντάκτ(?:ης|ρια)|penulis|tác giả|${byWords})(?:\s*[:：]\s*|$)|^(?:${labelWords})\s*[:：]\s*|^(?:(?:this )?(?:article|post|story|blog(?: post)?) (?:was )?)?written by\s|^(?:verfasst|geschrieben) von\s|^écrit par\s|^escrito por\s|^scritto da\s|^geschreven door\s|^[（(【[\s]*(?:責任編輯|责任编辑|责编|編輯|编辑|(?:本报)?记者|記者|作者|执笔|撰文|글쓴이)\s*[:：]\s*`, 'iu');
/** Letters of a label with names. */
const maxCharacters = 60;

/** The names that stand behind a label like `Author:` anywhere on the page, nearest to its beginning first; no names but texts to be split. */
export function readLabelledNames(document: Document, place: StoryPlace): string[] {
  const found: string[] = [];
  let isNext = false;
  for (const { text, parent } of shownTexts(document)) {
    // The last line of a Korean story is `김민수 기자 minsu@harbour.example`.
    const rest = text.length <= maxCharacters && label.test(text) ? text.replace(label, '') : /^\p{Script=Hangul}{2,4} (?:기자|특파원)(?= [\w.]+@)/u.exec(text)?.[0] ?? null;
    if (isNext && rest === null && text.length <= maxCharacters) found.push(text);
    isNext = rest === '' && !place.isElsewhere(parent);
    if (rest && !place.isElsewhere(parent)) found.push(rest.replace(/[\s）)】\]]+$/u, ''));
  }
  return found;
}
