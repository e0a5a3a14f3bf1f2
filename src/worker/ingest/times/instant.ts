import { MS_PER_DAY, MS_PER_MINUTE } from '../../../core/incident/units.ts';

/** A date and a time of day as written, before a zone is applied. */
export interface WrittenTime {
  /** Milliseconds since 1970-01-01 as if the written time were UTC. */
  readonly local: number;
  /** Minutes east of UTC, or undefined when no zone is written. */
  readonly offset: number | undefined;
}

/** Days from 1970-01-01 to a proleptic Gregorian date; month from 1. After Howard Hinnant, days_from_civil. */
function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether the day exists: 2023-02-29 does not. */
function isDate(year: number, month: number, day: number): boolean {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
  return day >= 1 && day <= last;
}

/** Midnight of a date in milliseconds since 1970, NaN when there is no such day. */
export const civilDay = (year: number, month: number, day: number): number =>
  isDate(year, month, day) ? daysFromCivil(year, month, day) * MS_PER_DAY : Number.NaN;

/** A midnight with a time of day, NaN when there is no such time. 24:00 and leap seconds run over into what follows. */
export const withClock = (midnight: number, minuteOfDay: number, ms: number): number =>
  minuteOfDay >= 0 && minuteOfDay <= 1_440 && ms < 61_000
    ? midnight + minuteOfDay * MS_PER_MINUTE + ms
    : Number.NaN;
