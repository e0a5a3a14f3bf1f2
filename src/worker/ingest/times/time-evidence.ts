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

function numericOrder(values: readonly string[]): TimeOrder | undefined {
  const numbers = values.map(Number);
  const isEpoch = (low: number, high: number) =>
    numbers.filter((value) => value >= low && value < high).length > 0.9 * numbers.length;
  if (isEpoch(1e8, 1e11)) return 'epoch-seconds';
  return isEpoch(1e11, 4e18) ? 'epoch-milliseconds' : undefined;
}

/** The order of a column of numeric dates. Undecided: dots and plain times are day-first, AM/PM is month-first. */
function dateOrder(values: readonly string[]): { readonly order: TimeOrder; readonly isAmbiguous: boolean } {
  let dayFirst = 0;
  let monthFirst = 0;
  let numeric = 0;
  let isAmerican = false;
  for (const value of values) {
    const parts = DATE.exec(value);
    if (!parts) continue;
    numeric++;
    if (Number(parts[1]) > 12) dayFirst++;
    else if (Number(parts[3]) > 12) monthFirst++;
    isAmerican ||= parts[2] === '/' && /[ap]\.?m\.?/i.test(value);
  }
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
  const readable = values.filter((value) => readWritten(value, decided.order) !== undefined).length;
  return { ...decided, readable: readable / values.length };
}
