import { foldDigits } from '../declutter/fold-letters.ts';
import { readTextDate } from './text-date.ts';
import { hourOfDay, writeDate } from './write-date.ts';

/**
 * ISO 8601, from any form a machine or a page writes: with the offset when one is given, without when none is, a bare date
 * when there is no time. Null when day, month and year are not all certain. `language` is for dates in words.
 */
export function normaliseDate(raw: string | null, language: string | null): string | null {
  if (!raw) return null;
  const text = foldDigits(raw.slice(0, 200).normalize('NFKC')).replace(/\s+/g, ' ').trim();
  return fromIso(text) ?? fromEpoch(text) ?? readTextDate(text, language);
}

/** `2025-05-10`, `20250510T1006`, `2025/5/10 10:06:00.123 +0300`, `2025-05-10 3:06 PM (UTC+3)` and their kind, standing at the beginning. */
function fromIso(text: string): string | null {
  const match = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)(?:(?:[T ]| at |, )\s?(\d{1,2}[:.]?\d{2}(?:[:.]?\d{2})?)(?:[.,]\d{1,9})?(?:\s?([ap])\.?m\b\.?)?\s?\(?((?:UTC|GMT)\s?[+−-]\d{1,2}(?::?\d{2})?(?!\d)|Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?)?/i.exec(text)
    ?? /^(\d{4})()(\d{2})(\d{2})T?(\d{4}(?:\d{2})?)?()(Z|[+-]\d{2}:?\d{2})?$/i.exec(text);
  if (!match || (match[2] === '' && (match[3]?.length !== 2 || match[4]?.length !== 2))) return null;
  const time = match[5]?.replace(/^(\d{2})(\d{2})(\d{2})?$/, '$1:$2:$3').replace(/:$/, '').replace(/^\d{1,2}/, (hour) => String(hourOfDay(Number(hour), match[6])));
  return writeDate({ year: Number(match[1]), month: Number(match[3]), day: Number(match[4]), time, offset: match[7] });
}

/** Seconds or milliseconds since 1970, as some systems write into their meta elements. */
function fromEpoch(text: string): string | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  const milliseconds = Number(text.length === 10 ? `${text}000` : text);
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
