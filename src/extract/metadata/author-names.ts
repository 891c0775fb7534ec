import type { Site } from './site-name.ts';

/** "By" in the languages we read, at the beginning of a byline. */
const by = /^(?:(?:(?:(?:written|reported|posted|published|story|words|text|analysis|opinion|comment|review|interview|video|photos?)\s+)?by|von|vom|par|por|di|door|przez|autor(?:in|en|es|e|a|ka|zy)?|auteurs?|author|authors|автор|автори|авторы|текст|текст:|av|af|yazan|haber|tekst|text|texte|testo|texto|opracowanie|oprac|foto|reportage|reporter|penulis|oleh|文|記者|기자|작성자|作者|记者)(?=[\s:：.])|by(?=:))\s*[:：.]?\s*/iu;

/** Words between two names, for every language; the one-letter ones only between whole names (`Ortega y Gasset` is one). */
const between = /\s*(?:[;|•·\n／、/&＆]|\s(?:and|und|et|oraz|och|og|ve|ja|та|with|mit|avec|con|dan|sowie)\s|,\s*(?:and|und|et|y|e|i|й|и|та|en|og|och|ve|oraz)\s|,|，)\s*/iu;
const betweenShort = /\s(?:y|e|i|и|й|en)\s/iu;

/** What stands beside a name and is none: a role, a place of work, a date, a count of readers. */
const role = /\b(?:correspondent|reporter|editor(?:ial)?|journalist|writer|columnist|contributor|contributing|staff|producer|senior|chief|director|professor|lecturer|fellow|analyst|photographer|bureau|desk|freelance|intern|redakteur(?:in)?|redaktion|redactie|redacción|rédaction|redazione|korrespondent(?:in)?|reporterin|journalistin?|journaliste|periodista|giornalista|corresponsal|dziennikarz|dziennikarka|reportero|redactor[ae]?|redator|jornalista|redaktør|redaktör|muhabir|editör|корреспондент|журналист|редактор|кореспондент|журналіст|редакція|редакция)\b/iu;
const noName = /\d{2}|@|https?:|www\.|\b(?:min(?:utes?)? read|updated?|published|subscribe|follow|newsletter|comments?|share|read more|all rights|copyright|©)\b/iu;

/** Names only: no "by", no roles, dates, addresses, not the site; each once, in order. At most 40. */
export function cleanAuthors(raw: readonly string[], site: Site): string[] {
  const names: string[] = [];
  for (const text of raw) {
    for (const name of splitNames(text)) {
      if (!names.some((other) => sameName(other, name)) && !site.isCalled(name)) names.push(name);
    }
  }
  return names.slice(0, 40);
}

/** The names in one byline. */
export function splitNames(byline: string): string[] {
  const text = byline.slice(0, 600).normalize('NFC').replace(/[^\S\n]+/g, ' ').trim();
  const bare = withoutBy(text.replace(/\([^()]{0,80}\)/g, ' ').replace(/\s*(?:https?:\/\/|www\.|@)\S+/g, ' ').replace(/\S+@\S+/g, ' '));
  const parts = bare.split(between).flatMap((part) => splitShort(part)).map(withoutBy).map(trimName);
  return parts.filter(isName);
}

function withoutBy(text: string): string {
  const once = text.trim().replace(by, '');
  return once.replace(by, '').trim();
}

/** Splits at `y`, `e`, `i`, `и` only where both sides are whole names of their own. */
function splitShort(part: string): string[] {
  const sides = part.split(betweenShort);
  return sides.length > 1 && sides.every((side) => side.trim().split(' ').length > 1) ? sides : [part];
}

function trimName(name: string): string {
  return name.replace(/^[\s\p{P}\p{S}]+/u, '').replace(/[\s,:;|–—\-/]+$/u, '').replace(/\s+/g, ' ').trim();
}

function isName(name: string): boolean {
  return name.length > 1 && name.length <= 80 && /\p{L}/u.test(name) && !noName.test(name) && name.split(' ').length <= 7;
}

function sameName(one: string, other: string): boolean {
  const plain = (name: string): string => name.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return plain(one) === plain(other);
}

/** Whether this is an office and not a person. */
export function isRole(text: string): boolean {
  return role.test(text);
}
