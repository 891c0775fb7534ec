// A date without a time must not slip to the day before in the Americas, so it is read and shown as UTC.
const bareDate = /^\d{4}-\d{2}-\d{2}$/;

/** The day, and the time of day where the page told it, in the reader's language and time zone. Null for what is no date. */
export function longDate(iso: string, language: string): string | null {
  const options: Intl.DateTimeFormatOptions = bareDate.test(iso) ? { dateStyle: 'long', timeZone: 'UTC' } : { dateStyle: 'long', timeStyle: 'short' };
  return format(iso, language, options);
}

/** The day alone, short, for lists. */
export function shortDate(iso: string, language: string): string | null {
  return format(iso, language, bareDate.test(iso) ? { dateStyle: 'medium', timeZone: 'UTC' } : { dateStyle: 'medium' });
}

function format(iso: string, language: string, options: Intl.DateTimeFormatOptions): string | null {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? null : new Intl.DateTimeFormat(language, options).format(date);
}
