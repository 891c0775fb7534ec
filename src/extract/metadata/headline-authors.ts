import { isSameName, looksLikePerson, personsOf, splitNames } from './author-names.ts';
import { byWords, isCaseless, labelWords } from './caseless-names.ts';
import { all, attribute, get, linesOf } from './page-access.ts';
import { dateLines } from './shown-dates.ts';
import type { StoryPlace } from './story-place.ts';

/** "By" at the beginning of a line, or alone on it with the name on the next. "Text" and one word more are a button: `Text size`. */
const byLine = new RegExp(String.raw`^(?:(?:this )?(?:article|post|story|blog(?: post)?) (?:was )?(?:written )?by|(?:written |reported |posted |published |words |story |text )?by|von|par|por|di|door|przez|av|af|oleh|te(?:xte?|kst)(?: von|(?!\s+\S+$))|autor(?:in)?(?:\/autor(?:in)?)?|auteur|authors?|author\(s\)|автор|текст|yazan|(?:verfasst|geschrieben|veröffentlicht) von|écrit par|publié par|escrito por|publicado por|scritto da|pubblicato da|geschreven door|napisane przez|skrevet av|skrevet af|skriven av|kirjoittanut|írta|szerző|scris de|γράφ(?:ει|ουν) (?:ο|η|οι)|συντάκτ(?:ης|ρια)|ditulis oleh|tác giả|文|作者|記者|${byWords})(?:\s*[:：]\s*|\s+|$|(?<=^โดย)(?=\p{Script=Thai}))|^(?:${labelWords})\s*(?:[:：|]|[-–—]\s)\s*`, 'iu');

/** A section's name has such a word, and hardly a person's. */
const topic = /(?<!\p{L})(?:data|cloud|design|digital|mobile|startups?|crypto|sports?|culture|travel|world|opinion|music|food|games?|reviews?|deals|apps?|film|movies?|tv|style|local|national|international|global|breaking|best|vibe|ai|tech)(?!\p{L})/iu;

/** What a word alone behind "by" is not: `by the`, `By category`. */
const noHandle = /^(?:the|an?|all|our|us|you|your|staff|category|date|topic|author|email|phone|name|clicking|using|default|design|and|or|in|on)$/iu;
const handle = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}][\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}_.-]{1,24}$/u;

/** Where the bylines of other stories begin. */
const others = /^(?:mehr zum thema|lesen sie auch|related(?: articles| stories| posts)?|read (?:more|next|also)|more on this(?: story| topic)?|(?:à )?lire aussi|leer más|te puede interesar|leggi anche|leia (?:também|mais)|lees ook|czytaj (?:też|także)|читайте также|читайте також|läs (?:mer|också)|les også|læs også|ilgili haberler|citește și|citeşte şi|διαβάστε επίσης|lue myös|olvasd el|čtěte také|اقرأ أيضا|קראו גם|यह भी पढ़ें|baca juga|xem thêm)\s*:?$/iu;

/** Who stands beside the writers: they read, checked, drew or changed what others wrote. */
const helperLabel = /^contributions? (?:from|by)\s*:?\s*|(?:^|[.·|•–—-]\s*)(?:medically |clinically |legally |expert |technically )?(?:fact[- ]?checked|reviewed|researched|updated|verified|approved|edited|illustrated|translated|photographed|photos?)(?: and (?:fact[- ]?checked|edited|verified|approved))? by\s*:?\s*|^(?:geprüft|überprüft|redigiert|übersetzt) von\s*:?\s*|^(?:relu|vérifié|révisé|traduit|mis à jour) par\s*:?\s*|^(?:revisado|verificado|editado|traducido|traduzido|actualizado|atualizado) por\s*:?\s*|^(?:revisionato|verificato|tradotto|aggiornato) da\s*:?\s*|^(?:gecontroleerd|bewerkt|vertaald) door\s*:?\s*|^(?:zweryfikowan[ey]|sprawdzon[ey]|tłumaczenie) przez\s*:?\s*|^(?:перевод|проверил|переклад|перевірив|redigert av|granskad av|redigerad av|redigeret af)\s*:?\s*/iu;

/** Where a site's pages about its writers are. */
const authorPages = ['/author', '/autor', '/auteur', '/contributor', '/redakteur', '?author=', '/journalist', '/byline/', '/writers/'].map((part) => `a[href*="${part}" i]`).join(',');
/** Lines after the heading among which a byline is looked for where only its place tells. */
const nearLines = 10;

/** Between two names, alone on its line. */
const joint = /^(?:,|&|and|, and|und|et|y|e|i|и|та|en|og|och|ve|oraz)$/iu;

/** The texts of the line that says "by", with the names that follow where it stood alone. */
export function byLines(lines: readonly string[]): string[] {
  const at = lines.findIndex((line) => byLine.test(line));
  if (at < 0 || lines.slice(0, at).some((line) => others.test(line))) return [];
  const rest = (lines[at] ?? '').replace(byLine, '');
  if (rest) return [rest];
  // "By" stood alone: the names follow, each a line, with "and" or a comma between.
  const names = lines.slice(at + 1, at + 8);
  const end = names.findIndex((line, index) => index > 0 && !joint.test(line) && !joint.test(names[index - 1] ?? ''));
  return [names.slice(0, end < 0 ? 1 : end).join(' ')];
}

/** The one word behind a "by" at the headline: a first name, a nickname. Null where there is more or none. */
export function readHandle(lines: readonly string[]): string | null {
  const near = lines.slice(0, nearLines);
  const at = near.findIndex((line) => byLine.test(line));
  if (at < 0) return null;
  const rest = (near[at] ?? '').replace(byLine, '').trim();
  const word = (rest || (near[at + 1] ?? '')).replace(/^[\s@]+|[\s,·|•–—:]+$/gu, '').replace(/\s+(?:at|on|am|le|el|il|op|den)\s.{0,60}\d{4}.{0,30}$/iu, '');
  return handle.test(word) && !noHandle.test(word) && !looksLikeDate(word) ? word : null;
}

function looksLikeDate(word: string): boolean {
  return /^\d|\d{4}/.test(word);
}

/** The names behind `Reviewed by` and the like: beside the writers, none of them. */
export function readHelpers(lines: readonly string[]): string[] {
  return lines.flatMap((line, at) => {
    const label = helperLabel.exec(line);
    if (!label) return [];
    const rest = line.slice(label.index + label[0].length);
    return splitNames(rest || (lines[at + 1] ?? ''));
  });
}

/** The names at the headline that lead to a page about a writer, as links do whatever their class. */
export function readLinkedNames(document: Document, place: StoryPlace, lines: readonly string[]): string[] {
  const near = lines.slice(0, 3 * nearLines);
  const names: string[] = [];
  for (const link of all(document, authorPages, 60)) {
    const text = linesOf(link).join(' ');
    if (text.length > 60 || !near.some((line) => line === text || text.startsWith(line)) || place.isElsewhere(link)) continue;
    if (!names.some((name) => isSameName(name, text))) names.push(text);
  }
  return names;
}

/** A line that is nothing but a name, right beside the day: no link to a section, as those stand there too. */
export function readNamesBesideDate(document: Document, place: StoryPlace, lines: readonly string[]): string[] {
  if (!place.heading) return [];
  const title = linesOf(place.heading).join(' ').toLowerCase();
  const near = lines.slice(0, nearLines).filter((line) => /[\p{L}\p{N}]/u.test(line));
  const dates = new Set(dateLines(near));
  const found = near.filter((line, at) => !dates.has(line) && line.length <= 60 && (dates.has(near[at - 1] ?? '') || dates.has(near[at + 1] ?? '')));
  return found.filter((line) => {
    const names = personsOf(splitNames(line));
    return names.length > 0 && names.every((name) => name.includes(' ') && line.includes(name) && isPlainName(name) && !title.includes(name.toLowerCase())) && !isLinkElsewhere(document, line);
  });
}

/** Whether words that stand without a label are rather a section's. */
export function isTopic(words: string): boolean {
  return topic.test(words);
}

/** Two or three words with a capital, none an abbreviation unless all are in capitals: topics are longer, and have them. */
function isPlainName(name: string): boolean {
  const words = name.match(/\p{Lu}[\p{L}\p{M}'’.-]*/gu) ?? [];
  // Where there are no capitals, a section looks the same.
  return !isCaseless(name) && looksLikePerson(name) && words.length <= 3 && !isTopic(name) && (!words.some((word) => /^\p{Lu}{3,}$/u.test(word)) || words.every((word) => word === word.toUpperCase()));
}

/** Whether some link of the page with these words leads to a section or a list. */
function isLinkElsewhere(document: Document, words: string): boolean {
  return all(document, 'a[href]', 1500).some((link) => {
    const href = attribute(link, 'href') ?? '';
    return /categor|\/tags?\/|topic|section|kategori|rubri|thema|industr|\/blog\/?$|^#/i.test(href) && get<string | null>(link, 'textContent')?.trim().toLowerCase() === words.toLowerCase();
  });
}
