import { MS_PER_MINUTE } from '../../../core/incident/units.ts';
import { civil } from './instant.ts';

/** What `readIso` answers: the instant as if UTC, and the written offset in minutes, NaN when none is written. */
export interface IsoReading {
  local: number;
  offset: number;
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

/**
 * Reads `2024-02-01T10:05:07.123Z` and its variants from bytes, without a string: a space for the T, no seconds, an
 * offset with or without colon, no zone, or the day alone. False when the text is anything else.
 */
export function readIso(bytes: Uint8Array, start: number, end: number, into: IsoReading): boolean {
  if (end - start < 10 || bytes[start + 4] !== 45 || bytes[start + 7] !== 45) return false;
  const year = 100 * two(bytes, start) + two(bytes, start + 2);
  const month = two(bytes, start + 5);
  const day = two(bytes, start + 8);
  into.offset = Number.NaN;
  if (end - start === 10) {
    into.local = civil(year, month, day, 0, 0);
    return !Number.isNaN(into.local);
  }
  const separator = bytes[start + 10];
  if ((separator !== 84 && separator !== 32 && separator !== 116) || bytes[start + 13] !== 58) return false;
  const minuteOfDay = two(bytes, start + 11) * 60 + two(bytes, start + 14);
  let p = start + 16;
  let ms = 0;
  if (p < end && bytes[p] === 58) {
    ms = two(bytes, p + 1) * 1_000;
    p += 3;
    if (p < end && (bytes[p] === 46 || bytes[p] === 44)) {
      const part = fraction(bytes, p, end);
      ms += part.ms;
      p = part.next;
    }
  }
  into.local = civil(year, month, day, minuteOfDay, ms);
  if (Number.isNaN(into.local)) return false;
  if (p === end) return true;
  if ((bytes[p] === 90 || bytes[p] === 122) && p + 1 === end) into.offset = 0;
  else into.offset = offsetOf(bytes, p, end);
  return !Number.isNaN(into.offset);
}

/** The instant of a reading; a missing offset counts as `assumed` minutes east. */
export const instantOf = ({ local, offset }: IsoReading, assumed: number): number =>
  local - (Number.isNaN(offset) ? assumed : offset) * MS_PER_MINUTE;
