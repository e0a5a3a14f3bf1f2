import { civilDay, withClock } from './instant.ts';
import type { IsoReading } from './iso-bytes.ts';

const COLON = 58;
const SPACE = 32;

/** Reads runs of digits one after the other. */
interface Digits {
  value: number;
  length: number;
}

function readDigits(bytes: Uint8Array, from: number, end: number, into: Digits): number {
  let p = from;
  let value = 0;
  for (; p < end; p++) {
    const digit = (bytes[p] ?? 0) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  into.value = value;
  into.length = p - from;
  return p;
}

const isDateSeparator = (byte: number | undefined): boolean => byte === 47 || byte === 46 || byte === 45;

/**
 * Reads `29/2/2016 01:16`, `03.04.2024 5:06:07` or the day alone from bytes, without a string and without a zone.
 * False when the text is anything else, an AM or PM included: `readWritten` then has its say.
 */
export function readNumericDate(
  bytes: Uint8Array,
  start: number,
  end: number,
  isMonthFirst: boolean,
  into: IsoReading,
): boolean {
  const digits: Digits = { value: 0, length: 0 };
  let p = readDigits(bytes, start, end, digits);
  const first = digits.value;
  const separator = bytes[p];
  if (digits.length === 0 || digits.length > 2 || !isDateSeparator(separator)) return false;
  p = readDigits(bytes, p + 1, end, digits);
  const second = digits.value;
  if (digits.length === 0 || digits.length > 2 || bytes[p] !== separator) return false;
  p = readDigits(bytes, p + 1, end, digits);
  if (digits.length !== 4) return false;
  const day = isMonthFirst ? civilDay(digits.value, first, second) : civilDay(digits.value, second, first);
  into.offset = Number.NaN;
  into.local = day;
  if (Number.isNaN(day)) return false;
  return p === end || (bytes[p] === SPACE && readPlainClock(bytes, p + 1, end, day, digits, into));
}

/** Reads `1:16` or `01:16:05` up to `end`. */
function readPlainClock(
  bytes: Uint8Array,
  from: number,
  end: number,
  day: number,
  digits: Digits,
  into: IsoReading,
): boolean {
  let p = readDigits(bytes, from, end, digits);
  const hours = digits.value;
  if (digits.length === 0 || digits.length > 2 || bytes[p] !== COLON) return false;
  p = readDigits(bytes, p + 1, end, digits);
  const minutes = digits.value;
  if (digits.length !== 2 || minutes > 59) return false;
  let seconds = 0;
  if (p < end && bytes[p] === COLON) {
    p = readDigits(bytes, p + 1, end, digits);
    if (digits.length !== 2) return false;
    seconds = digits.value;
  }
  into.local = withClock(day, hours * 60 + minutes, seconds * 1_000);
  return p === end && !Number.isNaN(into.local);
}
