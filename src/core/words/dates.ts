import { MS_PER_DAY } from '../incident/units.ts';

const formats = {
  day: new Intl.DateTimeFormat('en', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' }),
  month: new Intl.DateTimeFormat('en', { timeZone: 'UTC', month: 'short', year: 'numeric' }),
} as const;

function dayMonthYear(instant: number): string {
  const parts = new Map(formats.day.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.get('day')} ${parts.get('month')} ${parts.get('year')}`;
}

/** The UTC day of an instant: `22 Feb 2024`. Missing is an en dash. */
export const dayWords = (instant: number): string => (Number.isFinite(instant) ? dayMonthYear(instant) : '–');

/** The UTC month of an instant: `Feb 2024`. Missing is an en dash. */
export const monthWords = (instant: number): string =>
  Number.isFinite(instant) ? formats.month.format(instant) : '–';

const isFirstOfMonth = (instant: number): boolean =>
  instant % MS_PER_DAY === 0 && new Date(instant).getUTCDate() === 1;

/** A half-open range of instants, by months where both ends are month starts: `Mar 2022 – Feb 2024`. */
export function rangeWords(from: number, to: number): string {
  const words = isFirstOfMonth(from) && isFirstOfMonth(to) ? monthWords : dayWords;
  const [first, last] = [words(from), words(to - 1)];
  return first === last ? first : `${first} – ${last}`;
}

/** A calendar bin by its first day: `Feb 2024` or `Q1 2024`; days and weeks by their day. */
export function binWords(firstDay: string, bin: 'day' | 'week' | 'month' | 'quarter'): string {
  const instant = Date.parse(`${firstDay}T00:00:00Z`);
  switch (bin) {
    case 'day':
    case 'week':
      return dayWords(instant);
    case 'month':
      return monthWords(instant);
    case 'quarter':
      return `Q${Math.floor(new Date(instant).getUTCMonth() / 3) + 1} ${new Date(instant).getUTCFullYear()}`;
  }
}
