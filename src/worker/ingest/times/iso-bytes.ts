import { MS_PER_MINUTE } from '../../../core/incident/units.ts';
import { civilDay, withClock } from './instant.ts';

/** What `readIso` answers: the instant as if UTC, and the written offset in minutes, NaN when none is written. */
export interface IsoReading {
  local: number;
  offset: number;
  /** The date read last, as yyyymmdd, and its midnight: neighbours often share their day. */
  date: number;
  midnight: number;
}

const digit = (bytes: Uint8Array, p: number): number => {
  const value = (bytes[p] ?? 0) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
};
const two = (bytes: Uint8Array, p: number): number => 10 * digit(bytes, p) + digit(bytes, p + 1);

/** Milliseconds of `.123456` at `p`, and where it ends. */
function fraction(bytes: Uint8Array, p: number, end: number): { readonly ms: number; readonly next: number } {
  let next = p + 1;
  let ms = 0;
  let scale = 100;
  while (next < end && !Number.isNaN(digit(bytes, next))) {
    ms += digit(bytes, next) * scale;
    scale /= 10;
    next++;
  }
  return { ms: Math.floor(ms + 1e-6), next };
}

/** Minutes of `+02:00`, `-0600`, `+02` between `p` and `end`; NaN when it is none of these. */
function offsetOf(bytes: Uint8Array, p: number, end: number): number {
  const sign = bytes[p] === 43 ? 1 : bytes[p] === 45 ? -1 : Number.NaN;
  const length = end - p;
  const hours = two(bytes, p + 1);
  if (length === 3) return sign * hours * 60;
  if (length === 5) return sign * (hours * 60 + two(bytes, p + 3));
  if (length === 6 && bytes[p + 3] === 58) return sign * (hours * 60 + two(bytes, p + 4));
  return Number.NaN;
}

const isDateTimeSeparator = (byte: number | undefined): boolean => byte === 84 || byte === 32 || byte === 116;

/** Reads `10:05`, `10:05:07` or `10:05:07.123` at `p` into milliseconds of the day; answers where it ends, -1 when it is none. */
function readClock(bytes: Uint8Array, p: number, end: number, day: number, into: IsoReading): number {
  if (bytes[p + 2] !== 58) return -1;
  const minuteOfDay = two(bytes, p) * 60 + two(bytes, p + 3);
  let next = p + 5;
  let ms = 0;
  if (next < end && bytes[next] === 58) {
    ms = two(bytes, next + 1) * 1_000;
    next += 3;
    if (next < end && (bytes[next] === 46 || bytes[next] === 44)) {
      const part = fraction(bytes, next, end);
      ms += part.ms;
      next = part.next;
    }
  }
  into.local = withClock(day, minuteOfDay, ms);
  return Number.isNaN(into.local) ? -1 : next;
}

/**
 * Reads `2024-02-01T10:05:07.123Z` and its variants from bytes, without a string: a space for the T, no seconds, an
 * offset with or without colon, no zone, or the day alone. False when the text is anything else.
 */
export function readIso(bytes: Uint8Array, start: number, end: number, into: IsoReading): boolean {
  if (end - start < 10 || bytes[start + 4] !== 45 || bytes[start + 7] !== 45) return false;
  const year = 100 * two(bytes, start) + two(bytes, start + 2);
  const date = (100 * year + two(bytes, start + 5)) * 100 + two(bytes, start + 8);
  if (date !== into.date) {
    into.midnight = civilDay(year, two(bytes, start + 5), two(bytes, start + 8));
    into.date = date;
  }
  const day = into.midnight;
  into.offset = Number.NaN;
  into.local = day;
  if (Number.isNaN(day)) return false;
  if (end - start === 10) return true;
  if (!isDateTimeSeparator(bytes[start + 10])) return false;
  const p = readClock(bytes, start + 11, end, day, into);
  if (p === end) return true;
  if (p < 0) return false;
  const isUtc = (bytes[p] === 90 || bytes[p] === 122) && p + 1 === end;
  into.offset = isUtc ? 0 : offsetOf(bytes, p, end);
  return !Number.isNaN(into.offset);
}

/** The instant of a reading; a missing offset counts as `assumed` minutes east. */
export const instantOf = ({ local, offset }: IsoReading, assumed: number): number =>
  local - (Number.isNaN(offset) ? assumed : offset) * MS_PER_MINUTE;
