import type { Duration } from '../incident/clock.ts';

/**
 * The closed set of words that an engine answers, a group at a time. Durations are in minutes.
 * "Observed" is an incident that has both ends, in order; "open" has a start, no end, and a duration that censors;
 * "missing" lacks an end that it needs; "negative" ends before it starts; "zero" has length 0 and counts as observed
 * when the duration keeps zeros. Every incident of the group is exactly one of observed, open, missing, negative,
 * or a dropped zero. An open incident that would be censored at a negative time is negative; at zero time, when zeros
 * are dropped, a dropped zero.
 */
export type Aggregate =
  /** How many incidents. */
  | { readonly kind: 'count' }
  /** What became of each incident under a duration. */
  | { readonly kind: 'tally'; readonly of: Duration }
  /** Arithmetic mean of the observed durations. */
  | { readonly kind: 'mean'; readonly of: Duration }
  /** Hyndman–Fan type 7 quantiles of the observed durations. */
  | { readonly kind: 'quantiles'; readonly of: Duration; readonly at: readonly number[] }
  /** Observed durations counted in [edges[i], edges[i+1]). */
  | { readonly kind: 'histogram'; readonly of: Duration; readonly edges: readonly number[] }
  /** Kaplan–Meier survival just after each time (ascending), with the number at risk just before it. */
  | { readonly kind: 'survival'; readonly of: Duration; readonly at: readonly number[] }
  /** Every observed duration and every censoring time, each ascending. Never leaves the worker. */
  | { readonly kind: 'sample'; readonly of: Duration };

/** What became of a group's incidents (see `Aggregate`). All but `zero` sum to its count; `zero` is among the others. */
export interface Tally {
  readonly observed: number;
  readonly open: number;
  readonly missing: number;
  readonly negative: number;
  /** Observed or open durations of exactly zero, kept or not. */
  readonly zero: number;
  /** The zeros that were left out: `zero` when the duration drops zeros, else 0. */
  readonly droppedZero: number;
}

export interface SurvivalAt {
  readonly survival: Float64Array;
  /** Greenwood's sum Σ d/(n(n − d)) up to each time; Infinity once S is 0. */
  readonly greenwood: Float64Array;
  readonly atRisk: Float64Array;
}

/** Durations with censoring, in minutes; both arrays ascending. */
export interface CensoredSample {
  readonly observed: Float64Array;
  readonly open: Float64Array;
}

/**
 * The answer to each word. NaN where the group has no observed duration; survival is then 1 as long as some are open,
 * and stays at its last value after the last duration.
 */
export interface AggregateAnswer {
  readonly count: number;
  readonly tally: Tally;
  readonly mean: number;
  readonly quantiles: Float64Array;
  readonly histogram: Float64Array;
  readonly survival: SurvivalAt;
  readonly sample: CensoredSample;
}
