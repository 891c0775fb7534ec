// Title, authors and date: as the page's readers would agree they are the same.
import { plain } from './tokens.mjs';

const by = /^(?:(?:written|reported|posted|published|story|words|text)?\s*by|von|par|por|di|da|de|door|przez|autor(?:in|en)?|author|автор|текст|av|af|yazan)\s*:?\s+/iu;
const between = /\s*(?:;|,|\||\n|\u2022|\/|\s&\s|\s(?:and|und|et|y|e|i|та|и|og|och|ve|en)\s)\s*/iu;

/** 1 when equal but for case, quotes and punctuation; null when the truth has none. */
export function scoreTitle(found, truth) {
  return plain(truth) === '' ? null : Number(plain(found) === plain(truth));
}

/** F1 of the sets of names; null when the truth has none. */
export function scoreAuthors(found, truth) {
  const wanted = names(truth);
  const given = names(found);
  if (wanted.length === 0) return null;
  const hits = given.filter((name) => wanted.includes(name)).length;
  return (2 * hits) / (wanted.length + given.length);
}

/** 1 when it is the same calendar day, as written or in UTC; null when the truth has none. */
export function scoreDate(found, truth) {
  const wanted = days(truth);
  return wanted.length === 0 ? null : Number(days(found).some((day) => wanted.includes(day)));
}

function names(list) {
  const parts = [list ?? []].flat().flatMap((name) => String(name).split(between)).map((name) => plain(name.trim().replace(by, '')));
  return [...new Set(parts.filter((name) => name.length > 1))];
}

function days(value) {
  const text = String(value ?? '').trim();
  const written = /(\d{4})[-/](\d{1,2})[-/](\d{1,2})/.exec(text);
  const instant = new Date(text.replace(/^(\d{4}-\d{2}-\d{2}) (\d)/, '$1T$2'));
  const found = written ? [`${written[1]}-${written[2].padStart(2, '0')}-${written[3].padStart(2, '0')}`] : [];
  return text && !Number.isNaN(Number(instant)) ? [...found, instant.toISOString().slice(0, 10)] : found;
}
