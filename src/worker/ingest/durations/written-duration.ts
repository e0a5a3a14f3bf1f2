import type { DecimalMark, DurationFormat, DurationUnit } from '../../../core/dataset/roles.ts';

const MINUTES: Readonly<Record<DurationUnit, number>> = {
  milliseconds: 1 / 60_000,
  seconds: 1 / 60,
  minutes: 1,
  hours: 60,
  days: 1_440,
};

const NUMBER: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^[+-]?(?:\d+|\d{1,3}(?:[,' \u00a0]\d{3})+)?(?:\.\d+)?(?:e[+-]?\d+)?$/i,
  ',': /^[+-]?(?:\d+|\d{1,3}(?:[.' \u00a0]\d{3})+)?(?:,\d+)?(?:e[+-]?\d+)?$/i,
};

/** A number under a decimal mark, with thousands in groups; NaN when it is none. */
export function readNumber(text: string, decimal: DecimalMark): number {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed) || !NUMBER[decimal].test(trimmed)) return Number.NaN;
  const plain = decimal === ',' ? trimmed.replace(/[.' \u00a0]/g, '') : trimmed.replace(/[,' \u00a0]/g, '');
  return Number(plain.replace(',', '.'));
}

const UNIT_WORDS: Readonly<Record<DurationUnit, RegExp>> = {
  milliseconds: /^(?:ms|msecs?|millis|milliseconds?)$/,
  seconds: /^(?:s|secs?|seconds?)$/,
  minutes: /^(?:m|mins?|minutes?)$/,
  hours: /^(?:h|hrs?|hours?)$/,
  days: /^(?:d|days?)$/,
};

/** The unit that a word or letter names, in any case; undefined for any other word. Weeks are seven days elsewhere. */
export const unitOfWord = (word: string): DurationUnit | undefined =>
  (Object.keys(UNIT_WORDS) as DurationUnit[]).find((unit) => UNIT_WORDS[unit].test(word.toLowerCase()));

/** `2h 30m`, `12 Hours 41 Minutes`, `1 day`. */
function fromWords(text: string): number {
  const parts = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*([a-z]+)\.?/gi)];
  if (parts.length === 0 || text.replace(/(\d+(?:[.,]\d+)?)\s*([a-z]+)\.?|\band\b|[\s,]/gi, '') !== '')
    return Number.NaN;
  let minutes = 0;
  for (const [, number = '', word = ''] of parts) {
    const unit = unitOfWord(word);
    const each = unit ? MINUTES[unit] : /^(?:w|wks?|weeks?)$/i.test(word) ? 7 * MINUTES.days : Number.NaN;
    minutes += Number(number.replace(',', '.')) * each;
  }
  return minutes;
}

const ISO =
  /^p(?:(\d+(?:[.,]\d+)?)w)?(?:(\d+(?:[.,]\d+)?)d)?(?:t(?:(\d+(?:[.,]\d+)?)h)?(?:(\d+(?:[.,]\d+)?)m)?(?:(\d+(?:[.,]\d+)?)s)?)?$/i;

/** `PT1H23M`, `P1DT2H`. Years and months have no fixed length and are not read. */
function fromIso(text: string): number {
  const parts = ISO.exec(text);
  if (!parts || !/\d/.test(text)) return Number.NaN;
  const [weeks, days, hours, minutes, seconds] = parts
    .slice(1)
    .map((part) => Number((part ?? '0').replace(',', '.')));
  return (
    ((weeks ?? 0) * 7 + (days ?? 0)) * MINUTES.days +
    (hours ?? 0) * MINUTES.hours +
    (minutes ?? 0) +
    (seconds ?? 0) / 60
  );
}

/** `00:17:00`, `0 days 00:17:00`, `1 day, 2:03:04`, `26:03`: hours first; two parts are hours and minutes. */
const CLOCK = /^(?:(\d+)\s*(?:days?|d)?[,\s.]\s*)?(\d+):([0-5]?\d)(?::([0-5]?\d(?:[.,]\d+)?))?$/i;
/** ServiceNow writes durations as an instant after the epoch. */
const AFTER_EPOCH = /^1970-01-(\d\d)[ t](\d\d):(\d\d):(\d\d)z?$/i;

function fromClock(text: string): number {
  const epoch = AFTER_EPOCH.exec(text);
  const parts = epoch ?? CLOCK.exec(text);
  if (!parts) return Number.NaN;
  const [days, hours, minutes, seconds] = parts
    .slice(1)
    .map((part) => Number((part ?? '0').replace(',', '.')));
  const wholeDays = (days ?? 0) - (epoch ? 1 : 0);
  return wholeDays * MINUTES.days + (hours ?? 0) * 60 + (minutes ?? 0) + (seconds ?? 0) / 60;
}

/** Minutes of a duration that names its units or is written as a clock; NaN for a bare number and for anything else. */
export function readSpelled(text: string): number {
  const trimmed = text.trim();
  const isNegative = trimmed.startsWith('-');
  const size = isNegative ? trimmed.slice(1).trim() : trimmed;
  for (const read of [fromClock, fromIso, fromWords]) {
    const minutes = read(size);
    if (!Number.isNaN(minutes)) return isNegative ? -minutes : minutes;
  }
  return Number.NaN;
}

/** Minutes of a written duration under its column's format; NaN when it cannot be read. */
export function readDuration(text: string, { unit, decimal }: DurationFormat): number {
  const number = readNumber(text, decimal);
  return Number.isNaN(number) ? readSpelled(text) : number * MINUTES[unit];
}
