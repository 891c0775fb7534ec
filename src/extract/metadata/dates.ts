import { readTextDate } from './text-date.ts';

/** Earliest year a date is believed: newspapers put their archives back to the first issues online. */
const firstYear = 1700;
const lastYear = 2199;

/**
 * ISO 8601, from any form a machine or a page writes: with the offset when one is given, without when none is, a bare date
 * when there is no time. Null when day, month and year are not all certain. `language` is for dates in words.
 */
export function normaliseDate(raw: string | null, language: string | null): string | null {
  if (!raw) return null;
  const text = raw.slice(0, 200).normalize('NFKC').replace(/\s+/g, ' ').trim();
  return fromIso(text) ?? fromEpoch(text) ?? readTextDate(text, language);
}

/** The parts of a date, checked and written as ISO 8601. Null when there is no such day or hour. */
export function writeDate(parts: { year: number; month: number; day: number; time?: string | undefined; offset?: string | undefined }): string | null {
  const { year, month, day, time, offset } = parts;
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  const clock = time === undefined ? null : /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?/.exec(time);
  if (!clock || Number(clock[1]) > 23 || Number(clock[2]) > 59 || Number(clock[3] ?? 0) > 59) return date;
  return `${date}T${two(Number(clock[1]))}:${clock[2]}:${clock[3] ?? '00'}${writeOffset(offset)}`;
}

/** `2025-05-10`, `20250510T1006`, `2025/5/10 10:06:00.123 +0300` and their kind, standing at the beginning. */
function fromIso(text: string): string | null {
  const match = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)(?:(?:[T ]| at |, )\s?(\d{1,2}[:.]?\d{2}(?:[:.]?\d{2})?)(?:[.,]\d{1,9})?\s?(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?)?/i.exec(text)
    ?? /^(\d{4})()(\d{2})(\d{2})T?(\d{4}(?:\d{2})?)?(Z|[+-]\d{2}:?\d{2})?$/i.exec(text);
  if (!match || (match[2] === '' && (match[3]?.length !== 2 || match[4]?.length !== 2))) return null;
  const time = match[5]?.replace(/^(\d{2})(\d{2})(\d{2})?$/, '$1:$2:$3').replace(/:$/, '');
  return writeDate({ year: Number(match[1]), month: Number(match[3]), day: Number(match[4]), time, offset: match[6] });
}

/** Seconds or milliseconds since 1970, as some systems write into their meta elements. */
function fromEpoch(text: string): string | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  const milliseconds = Number(text.length === 10 ? `${text}000` : text);
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}

function writeOffset(offset: string | undefined): string {
  if (!offset) return '';
  if (/^(?:Z|UTC|GMT)$/i.test(offset)) return 'Z';
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset);
  return match ? `${match[1]}${match[2]}:${match[3] ?? '00'}` : '';
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
