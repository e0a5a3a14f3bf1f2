import type { Filter } from '../plan/filter.ts';
import type { CohortPair } from './cohort.ts';
import type { Dimension } from './dimensions.ts';
import { type EpochMs, epochMs, MS_PER_DAY } from './units.ts';

/** Whole calendar months, UTC: from a month's first midnight up to another's, half-open. */
export interface Period {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** What the two cohorts are to be called. */
export interface PairLabels {
  readonly a: string;
  readonly b: string;
}

/** What the incidents are called that the other cohort leaves: it reads as `other incidents`. */
const OTHER_LABEL = 'other';

/** Months since year 0 of the UTC month that an instant lies in. */
const monthOf = (instant: number): number => {
  const date = new Date(instant);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

const monthStart = (month: number): EpochMs => epochMs(Date.UTC(Math.floor(month / 12), month % 12));

/** How many whole months a period has. */
export const monthsIn = ({ from, to }: Period): number => monthOf(to) - monthOf(from);

/** The whole months that a half-open range of instants touches. */
export const monthsTouched = (from: number, to: number): Period => ({
  from: monthStart(monthOf(from)),
  to: monthStart(monthOf(to - 1) + 1),
});

/**
 * The last so many months that the data reach to their last day.
 *
 * @param until the end of the data, EpochMs, exclusive
 * @param step 3 for whole quarters: the period then ends with one
 */
export function lastMonths(until: number, count: number, step: 1 | 3 = 1): Period {
  // Incidents need not start in the last hours of a month: its last day is enough to call it whole.
  const reached = monthOf(until + MS_PER_DAY - 1);
  const end = reached - (reached % step);
  return { from: monthStart(end - count), to: monthStart(end) };
}

/** The period of as many months right before another. */
export const periodBefore = (period: Period): Period => ({
  from: monthStart(monthOf(period.from) - monthsIn(period)),
  to: period.from,
});

/** Which ends of a period the data do not reach, by more than a day. */
export const missedEnds = (period: Period, data: { readonly from: number; readonly to: number }) => ({
  start: data.from >= period.from + MS_PER_DAY,
  end: data.to <= period.to - MS_PER_DAY,
});

const startedIn = ({ from, to }: Period): Filter => [{ kind: 'startedIn', from, to }];

/** A period against the one of as many months right before it. */
export const periodPair = (period: Period, labels: PairLabels): CohortPair => ({
  a: { label: labels.a, filter: startedIn(period) },
  b: { label: labels.b, filter: startedIn(periodBefore(period)) },
  overlap: 'leave-out',
});

/** What starts at an instant or after it, against what starts before, both within a range. */
export const markerPair = (
  at: number,
  within: { readonly from: number; readonly to: number },
  labels: PairLabels,
): CohortPair => ({
  a: { label: labels.a, filter: startedIn({ from: epochMs(at), to: epochMs(within.to) }) },
  b: { label: labels.b, filter: startedIn({ from: epochMs(within.from), to: epochMs(at) }) },
  overlap: 'leave-out',
});

/** Incidents with one value of a field against all others, those without a value included. */
export const valuePair = (dimension: Dimension, value: string, label: string): CohortPair => ({
  a: { label, filter: [{ kind: 'oneOf', dimension, values: [value] }] },
  b: { label: OTHER_LABEL, filter: [] },
  overlap: 'a',
});

/** The pair with its sides changed; who wins the overlap stays the same cohort. */
export const swappedPair = ({ a, b, overlap }: CohortPair): CohortPair => ({
  a: b,
  b: a,
  overlap: overlap === 'leave-out' ? overlap : overlap === 'a' ? 'b' : 'a',
});

/** True when one cohort is all that the other is not: what passes both filters is the other's by design. */
export const isRestPair = ({ a, b, overlap }: CohortPair): boolean =>
  (b.filter.length === 0 && overlap === 'a') || (a.filter.length === 0 && overlap === 'b');
