import { hourOfDay, writeDate } from './write-date.ts';

/**
 * Dates in words, in any language the platform knows: month names come from Intl, so there is no table to keep.
 * chrono-node, the library for this, was measured instead: 40 kB gzipped and 15 ms of every injection for the twelve
 * locales it has, none of them Polish, Turkish, Korean, Norwegian or Danish; it is the oracle of the tests.
 */

type Months = Map<string, number>;

interface Day {
  year: number;
  month: number;
  day: number;
}

/** Zones that mean one offset. Not IST, ET or AST, which mean several. */
const zones = new Map<string, string>(Object.entries({
  gmt: 'Z', utc: 'Z', wet: 'Z', bst: '+01:00', west: '+01:00', cet: '+01:00', mez: '+01:00', cest: '+02:00', mesz: '+02:00', sast: '+02:00',
  eet: '+02:00', eest: '+03:00', msk: '+03:00', wib: '+07:00', hkt: '+08:00', sgt: '+08:00', jst: '+09:00', kst: '+09:00', aest: '+10:00',
  aedt: '+11:00', nzst: '+12:00', nzdt: '+13:00', edt: '-04:00', est: '-05:00', cdt: '-05:00', cst: '-06:00', mdt: '-06:00', mst: '-07:00',
  pdt: '-07:00', pst: '-08:00',
}));

/** English-writing regions where 10/05/2025 is October 5. Everywhere else but in bare English the day comes first. */
const monthFirst = /^en-(?:us|ph)$/i;

const monthsOf = new Map<string, Months>();

/** The first date of the text whose day, month and year are all certain, as ISO 8601; null when there is none. */
export function readTextDate(text: string, language: string | null): string | null {
  const numbers = fromNumbers(text, language);
  // Words may stand before the numbers, where a year does.
  if (!numbers) return inWords(text, language);
  const before = text.slice(0, numbers.index);
  return (/\d{4}/.test(before) && inWords(before, language)) || numbers.date;
}

function inWords(text: string, language: string | null): string | null {
  return fromWords(text, monthNames(language ?? 'en')) ?? fromWords(text, monthNames('en'));
}

/** The first of `10.05.2025`, `10/05/2025` where it is clear, `2025年5月10日`, `2025. 5. 10.`, `2025년 5월 10일`, and where it stands. */
function fromNumbers(text: string, language: string | null): { index: number; date: string } | null {
  const asian = /(?<!\d)(\d{4})\s?[年년.]\s?(\d{1,2})\s?[月월.]\s?(\d{1,2})\s?[日일.]?(?!\d)/u.exec(text);
  const iso = /(?<!\d)(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
  const yearLast = /(?<![\d.])(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|(?<=[/.])\d{2}(?=,? \d{1,2}:\d{2}))(?!\d)/.exec(text);
  const found: { match: RegExpExecArray; day: Day }[] = [];
  if (asian) found.push({ match: asian, day: { year: Number(asian[1]), month: Number(asian[2]), day: Number(asian[3]) } });
  if (iso) found.push({ match: iso, day: { year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]) } });
  const last = yearLast && dayOf(yearLast, language);
  if (last) found.push({ match: yearLast, day: last });
  for (const { match, day } of found.sort((one, other) => one.match.index - other.match.index)) {
    const date = withTime(text, match, day);
    if (date) return { index: match.index, date };
  }
  return null;
}

/** Null where it is not clear which is the month. */
function dayOf(match: RegExpExecArray, language: string | null): Day | null {
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  // `5/10/25 8:00`: who writes the year first writes `25/5/10`.
  if (year < 100 && second <= 12 && (!language || /^(?:ja|ko|zh|hu|lt)/i.test(language))) return null;
  const isClear = match[2] === '.' || first > 12 || second > 12 || first === second || (language !== null && !/^en$/i.test(language));
  if (!isClear) return null;
  const isMonthFirst = second > 12 || (first <= 12 && match[2] !== '.' && monthFirst.test(language ?? ''));
  return { year: year < 100 ? 2000 + year : year, month: isMonthFirst ? first : second, day: isMonthFirst ? second : first };
}

/** `10 May 2025`, `10. Mai 2025`, `10 de mayo de 2025`, `May 10th, 2025`, `2025. május 10.`, the month twice as in `10 أيار/مايو 2025`. */
function fromWords(text: string, months: Months): string | null {
  for (const word of text.matchAll(/\p{L}[\p{L}\p{M}]{2,}/gu)) {
    // Hebrew writes "in" and the month as one word.
    const month = months.get(plain(word[0])) ?? months.get(plain(word[0]).replace(/^ב/, ''));
    if (!month) continue;
    const before = text.slice(Math.max(0, word.index - 20), word.index);
    const after = text.slice(word.index + word[0].length, word.index + word[0].length + 24);
    const dayFirst = /(?<!\d)(\d{1,2})(?:\.|º|er|st|nd|rd|th)?[ -]?(?:de |di |of |d'|[\p{Script=Arabic} ]{2,14}\/ ?)?$/iu.exec(before);
    const yearAfter = /^\.?,?[ -]?(?:de |del |di |of )?(\d{4})(?!\d)/iu.exec(after);
    if (dayFirst && yearAfter) {
      const end = { index: word.index, 0: word[0] + yearAfter[0] };
      return withTime(text, end, { year: Number(yearAfter[1]), month, day: Number(dayFirst[1]) });
    }
    const dayAfter = /^\.?[ -](\d{1,2})(?:st|nd|rd|th)?\.?,?[ -](?:de |at )?(\d{4})(?!\d)/iu.exec(after);
    if (dayAfter) return withTime(text, { index: word.index, 0: word[0] + dayAfter[0] }, { year: Number(dayAfter[2]), month, day: Number(dayAfter[1]) });
    const yearBefore = /(?<!\d)(\d{4})\.? $/.exec(before);
    const lastDay = /^ (\d{1,2})(?![\d:])/.exec(after);
    if (yearBefore && lastDay) return withTime(text, { index: word.index, 0: word[0] + lastDay[0] }, { year: Number(yearBefore[1]), month, day: Number(lastDay[1]) });
  }
  return null;
}

/** The date with the hour that stands within a few words after it, or right before it. */
function withTime(text: string, at: { index: number; 0: string }, day: Day): string | null {
  const after = text.slice(at.index + at[0].length, at.index + at[0].length + 50);
  const before = text.slice(Math.max(0, at.index - 30), at.index);
  // "12.05.2025" begins no hour, "11.06" does.
  const clock = /^([^\d]{0,16}?)(?<!\d)(\d{1,2})(?:[:h時시]|\.(?!\s?\d{2}\s?[./-]\s?\d{2,4}(?!\d|[.:]\d)))\s?(\d{2})(?!\d)(?::\d{2})?[分분]?\s?([ap]\.?\s?m\b)?/iu.exec(after)
    ?? /()(?<![\d:])(\d{1,2}):(\d{2})(?::\d{2})?\s?([ap]\.?\s?m\b)?.{0,8}$/iu.exec(before);
  if (!clock) return writeDate(day);
  const half = clock[4] ?? /(?:오후|오전|午後|午前|下午|上午)\s?$/u.exec(clock[1] ?? '')?.[0];
  const rest = (clock.input === after ? after.slice(clock.index + clock[0].length) : '').trim();
  const zone = /^\.?\s?\(?((?:GMT|UTC)\s?[+−-]\d{1,2}(?::?\d{2})?|[A-Za-z]{3,4}|[+−-]\d{2}:?\d{2})(?![\p{L}\p{N}])/iu.exec(rest)?.[1];
  return writeDate({ ...day, time: `${hourOfDay(Number(clock[2]), half)}:${clock[3]}`, offset: zone ? zones.get(zone.toLowerCase()) ?? zone : undefined });
}

/** The long and short names of the twelve months, alone and beside a day, in this language. */
function monthNames(language: string): Months {
  const known = monthsOf.get(language);
  if (known) return known;
  const months: Months = new Map();
  const locale = isLocale(language) ? language : 'en';
  for (const options of [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }] as const) {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const part = format.formatToParts(Date.UTC(2024, month - 1, 15)).find(({ type }) => type === 'month');
      const name = plain(part?.value ?? '');
      if (name.length >= 3 && !/\d/.test(name)) months.set(name, month);
    }
  }
  for (const [name, month] of [...months]) addShortForms(months, name, month);
  monthsOf.set(language, months);
  return months;
}

/** `sept`, `janv`: three to five letters that begin one month's name only. */
function addShortForms(months: Months, name: string, month: number): void {
  for (let length = 3; length <= 5 && length < name.length; length += 1) {
    const short = name.slice(0, length);
    const others = [...months].some(([other, number]) => number !== month && other.startsWith(short));
    if (!others) months.set(short, month);
  }
}

function plain(word: string): string {
  return word.toLowerCase().normalize('NFC').replace(/\.$/, '').replace(/[أإآ]/g, 'ا');
}

function isLocale(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false; // not a language tag at all
  }
}
