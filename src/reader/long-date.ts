// A date without a time must not slip to the day before in the Americas, so it is read and shown as UTC.
const bareDate = /^\d{4}-\d{2}-\d{2}$/;
const offsetAtEnd = /([+-])(\d{2}):?(\d{2})$/;

/**
 * The day, and the time of day where the page told it, in the reader's language; null for what is no date. The hour is the
 * page's own, as its readers saw it, with its zone when that is not ours: "10:06 AM (UTC+3)". An hour in UTC is a machine's and
 * is shown as ours.
 */
export function longDate(iso: string, language: string): string | null {
  if (bareDate.test(iso)) return format(iso, language, { dateStyle: 'long', timeZone: 'UTC' });
  const zone = offsetAtEnd.exec(iso);
  if (!zone || isOurs(iso, zone)) return format(iso, language, { dateStyle: 'long', timeStyle: 'short' });
  const there = format(iso.replace(offsetAtEnd, 'Z'), language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return there && `${there} (${nameOf(zone)})`;
}

/** The day alone, short, for lists: the one that `longDate` tells. */
export function shortDate(iso: string, language: string): string | null {
  if (bareDate.test(iso)) return format(iso, language, { dateStyle: 'medium', timeZone: 'UTC' });
  if (offsetAtEnd.test(iso)) return format(iso.replace(offsetAtEnd, 'Z'), language, { dateStyle: 'medium', timeZone: 'UTC' });
  return format(iso, language, { dateStyle: 'medium' });
}

function isOurs(iso: string, zone: RegExpExecArray): boolean {
  return new Date(iso).getTimezoneOffset() === -minutesOf(zone);
}

function minutesOf([, sign, hours, minutes]: RegExpExecArray): number {
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for a list: making it takes longer than the row. */
function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, known);
  return known;
}

/** `UTC+3`, `UTC−3:30`: the sign that Unicode has for minus, as in the names that Intl gives. */
function nameOf([, sign, hours, minutes]: RegExpExecArray): string {
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

function format(iso: string, language: string, options: Intl.DateTimeFormatOptions): string | null {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? null : formatOf(language, options).format(date);
}
