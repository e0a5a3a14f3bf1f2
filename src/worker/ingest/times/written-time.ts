import type { TimeFormat } from '../../../core/dataset/roles.ts';
import { civilDay, type WrittenTime, withClock } from './instant.ts';
import { fixedOffset } from './zone.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** Abbreviations that mean one offset. Those that mean several are asked about: see `AMBIGUOUS_ZONES`. */
const ABBREVIATIONS: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  PST: -480,
  PDT: -420,
  MST: -420,
  MDT: -360,
  EST: -300,
  EDT: -240,
  CET: 60,
  CEST: 120,
};

/** Milliseconds in the unit of an epoch column. */
const EPOCH_UNITS: Readonly<Partial<Record<TimeFormat['order'], number>>> = {
  'epoch-seconds': 1_000,
  'epoch-milliseconds': 1,
  'epoch-microseconds': 1e-3,
  'epoch-nanoseconds': 1e-6,
};

/** No instant beyond the year 9999: a number that large counts another unit. */
const LAST_EPOCH_MS = 253_402_300_800_000;

function epochTime(text: string, unit: number): WrittenTime | undefined {
  const value = text === '' ? Number.NaN : Number(text);
  const local = Math.floor(value * unit);
  return Number.isFinite(local) && Math.abs(local) < LAST_EPOCH_MS ? { local, offset: 0 } : undefined;
}

const CLOCK = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(am|pm|a\.m\.|p\.m\.)?/i;
const DATE = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=T|$)/;
const DAY_MONTH = /(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+([a-z]{3,9})\.?,?[\s/.-]+(\d{2,4})/i;
const MONTH_DAY = /([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i;
const ZONE = /(?:\s|\d|m)\s*\(?((?:utc|gmt)?[+-]\d{1,2}:?\d{2}|[a-z]{1,5})\)?$/i;

interface Found {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly length: number;
}

/** Years of two digits are of this century. */
const fullYear = (written: string): number => Number(written) + (written.length <= 2 ? 2_000 : 0);
const monthOf = (name: string): number =>
  1 + MONTHS.findIndex((month) => name.toLowerCase().startsWith(month));

function numericDate(text: string, order: TimeFormat['order']): Found | undefined {
  const compact = COMPACT.exec(text);
  if (compact) {
    const [all, year, month, day] = compact;
    return { year: Number(year), month: Number(month), day: Number(day), length: all.length };
  }
  const parts = DATE.exec(text);
  if (!parts) return undefined;
  const [all, first = '', , second = '', third = ''] = parts;
  const { length } = all;
  if (first.length > 2) return { year: Number(first), month: Number(second), day: Number(third), length };
  const year = fullYear(third);
  return order === 'month-first'
    ? { year, month: Number(first), day: Number(second), length }
    : { year, month: Number(second), day: Number(first), length };
}

function namedDate(text: string): Found | undefined {
  const dayFirst = DAY_MONTH.exec(text);
  const parts = dayFirst ?? MONTH_DAY.exec(text);
  if (!parts) return undefined;
  const [all, one = '', two = '', year = ''] = parts;
  const [day, name] = dayFirst ? [one, two] : [two, one];
  const month = monthOf(name);
  if (month === 0) return undefined;
  return { year: fullYear(year), month, day: Number(day), length: parts.index + all.length };
}

function clockOf(text: string): { readonly minuteOfDay: number; readonly ms: number } | undefined {
  const parts = CLOCK.exec(text);
  if (!parts) return undefined;
  const [, hours = '', minutes = '', seconds = '0', fraction = '', half = ''] = parts;
  const isPm = half.toLowerCase().startsWith('p');
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (isPm ? 12 : 0);
  if (hour > 24 || Number(minutes) > 59) return undefined;
  const ms = Number(seconds) * 1_000 + Math.floor(Number(`0.${fraction || 0}`) * 1_000);
  return { minuteOfDay: hour * 60 + Number(minutes), ms };
}

function zoneOf(text: string, chosen: TimeFormat['abbreviations']): number | undefined {
  const name = ZONE.exec(text)?.[1] ?? '';
  const meant = chosen?.[name.toUpperCase()];
  const known = meant === undefined ? ABBREVIATIONS[name.toUpperCase()] : fixedOffset(meant);
  return known ?? (/^(utc|gmt)?[+-]/i.test(name) ? fixedOffset(name) : undefined);
}

/** Reads a date, with or without a time of day, in the order that its column has. Undefined when it is none. */
export function readWritten(
  text: string,
  { order, abbreviations }: Pick<TimeFormat, 'order' | 'abbreviations'>,
): WrittenTime | undefined {
  const trimmed = text.trim();
  const unit = EPOCH_UNITS[order];
  if (unit !== undefined) return epochTime(trimmed, unit);
  const date = numericDate(trimmed, order) ?? namedDate(trimmed);
  if (!date) return undefined;
  const rest = trimmed.slice(date.length).replace(/^t/i, ' ');
  const hasDigits = /\d/.test(rest);
  const clock = hasDigits ? clockOf(rest) : { minuteOfDay: 0, ms: 0 };
  if (!clock) return undefined;
  const local = withClock(civilDay(date.year, date.month, date.day), clock.minuteOfDay, clock.ms);
  return Number.isNaN(local) ? undefined : { local, offset: zoneOf(rest, abbreviations) };
}

/** The zone abbreviation that ends a written time, in capitals; '' when there is none. */
export const abbreviationOf = (text: string): string => {
  const name = /\d\s*(?:[ap]\.?m\.?)?\s+\(?([a-z]{2,5})\)?\s*$/i.exec(text)?.[1]?.toUpperCase() ?? '';
  return name === 'AM' || name === 'PM' ? '' : name;
};
