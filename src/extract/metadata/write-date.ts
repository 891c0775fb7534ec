/** Earliest year a date is believed: newspapers put their archives back to the first issues online. */
const firstYear = 1700;
const lastYear = 2199;
/** In hours; Kiribati's. */
const lastOffset = 14;

/** The parts of a date, checked and written as ISO 8601. Null when there is no such day or hour. */
export function writeDate(parts: { year: number; month: number; day: number; time?: string | undefined; offset?: string | undefined }): string | null {
  const { year, month, day, time, offset } = parts;
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  const clock = time === undefined ? null : /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?/.exec(time);
  if (!clock || Number(clock[1]) > 23 || Number(clock[2]) > 59 || Number(clock[3] ?? 0) > 59) return date;
  return `${date}T${two(Number(clock[1]))}:${clock[2]}:${clock[3] ?? '00'}${writeOffset(offset)}`;
}

function writeOffset(offset: string | undefined): string {
  if (!offset) return '';
  if (/^(?:Z|UTC|GMT)$/i.test(offset)) return 'Z';
  // Zero hours from UTC by its name are a machine's UTC; `+00:00` alone may be London's.
  if (/^(?:UTC|GMT)\s?[+−-]0{1,2}(?::?00)?$/i.test(offset)) return 'Z';
  const match = /^(?:(?:UTC|GMT)\s?)?([+−-])(\d{1,2}):?(\d{2})?$/i.exec(offset);
  if (!match || Number(match[2]) > lastOffset || Number(match[3] ?? 0) > 59) return '';
  return `${match[1] === '+' ? '+' : '-'}${two(Number(match[2]))}:${match[3] ?? '00'}`;
}

/** The hour of a clock of twelve hours, where `half` says which: "3 PM" is 15, "12 AM" is 0, and "15 PM" 15. */
export function hourOfDay(hour: number, half: string | undefined): number {
  return half && hour <= 12 ? (hour % 12) + (/^(?:p|오후|午後|下午)/iu.test(half) ? 12 : 0) : hour;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
