import type { TimeFormat } from '../../../core/dataset/roles.ts';
import { readWritten } from './written-time.ts';

export type TimeOrder = TimeFormat['order'];

/** What the values of a column say about being times. */
export interface TimeEvidence {
  readonly order: TimeOrder;
  /** True when no value tells day from month: the order is an assumption. */
  readonly isAmbiguous: boolean;
  /** Share of the values that the order reads, from 0 to 1. */
  readonly readable: number;
}

const DATE = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{2,4})/;

/** Sizes by which an epoch's unit is told: about the years 1973 to 5000 in each of them. */
const EPOCHS: readonly { readonly order: TimeOrder; readonly low: number; readonly high: number }[] = [
  { order: 'epoch-seconds', low: 1e8, high: 1e11 },
  { order: 'epoch-milliseconds', low: 1e11, high: 1e14 },
  { order: 'epoch-microseconds', low: 1e14, high: 1e17 },
  { order: 'epoch-nanoseconds', low: 1e17, high: 1e20 },
];

function numericOrder(values: readonly string[]): TimeOrder | undefined {
  const numbers = values.map(Number);
  return EPOCHS.find(
    ({ low, high }) => numbers.filter((value) => value >= low && value < high).length > 0.9 * numbers.length,
  )?.order;
}

/** How many values can be read with the day first only, with the month first only, and either way. */
export function dayOrderCounts(values: readonly string[]) {
  const counts = { dayFirst: 0, monthFirst: 0, either: 0 };
  for (const value of values) {
    const parts = DATE.exec(value);
    if (!parts) continue;
    if (Number(parts[1]) > 12) counts.dayFirst++;
    else if (Number(parts[3]) > 12) counts.monthFirst++;
    else counts.either++;
  }
  return counts;
}

/** The order of a column of numeric dates. Undecided: dots and plain times are day-first, AM/PM is month-first. */
function dateOrder(values: readonly string[]): { readonly order: TimeOrder; readonly isAmbiguous: boolean } {
  const { dayFirst, monthFirst, either } = dayOrderCounts(values);
  const numeric = dayFirst + monthFirst + either;
  const isAmerican = values.some((value) => DATE.exec(value)?.[2] === '/' && /[ap]\.?m\.?/i.test(value));
  if (numeric === 0) return { order: 'iso', isAmbiguous: false };
  if (dayFirst > 0 || monthFirst > 0) {
    return { order: dayFirst >= monthFirst ? 'day-first' : 'month-first', isAmbiguous: false };
  }
  return { order: isAmerican ? 'month-first' : 'day-first', isAmbiguous: true };
}

/** Decides how the times of a column are written, from values without missing marks. */
export function timeEvidence(values: readonly string[]): TimeEvidence {
  if (values.length === 0) return { order: 'iso', isAmbiguous: false, readable: 0 };
  const epoch = numericOrder(values);
  if (epoch) return { order: epoch, isAmbiguous: false, readable: 1 };
  const decided = dateOrder(values);
  const readable = values.filter((value) => readWritten(value, decided) !== undefined).length;
  return { ...decided, readable: readable / values.length };
}
