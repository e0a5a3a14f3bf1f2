import type { Estimate, Ratio } from '../../estimators/ratio-of-quantiles.ts';
import type { Side } from '../../incident/cohort.ts';
import type { Dimension } from '../../incident/dimensions.ts';
import { FEWEST_INCIDENTS } from '../comparison.ts';
import type { ShareOf } from '../share-of.ts';
import type { TimedEstimate } from '../timed.ts';
import type { BenchmarkMetric } from './benchmark-metric.ts';
import type { StudiedClass } from './published-number.ts';

/**
 * `missing`: nothing in view has the value. `filtered`: a filter or the cohorts decide it.
 * `not-reached`: too many incidents are open for the time to be known. `unnamed`: the field is filled in, but no incident
 * in view has the studied value, so the file may use other words.
 */
export type OwnState = 'given' | 'too-few' | 'not-reached' | 'missing' | 'filtered' | 'unnamed';

/** The reader's own figure with its 95 % interval; NaN where it has none. */
export interface OwnFigure extends Estimate {
  /** Incidents behind it (services for stages). */
  readonly n: number;
  /** Of them, those counted by a share; NaN for times and ratios. */
  readonly events: number;
  readonly state: OwnState;
}

/** An own figure in its lane: a cohort that holds one class, or the ratio of two. */
export interface OwnLane extends OwnFigure {
  readonly lane: Side | 'ratio';
  readonly of: StudiedClass | 'ratio';
}

/** What the file says on one published metric. */
export interface OwnMetric {
  readonly id: BenchmarkMetric;
  readonly kind: 'share' | 'ratio' | 'time';
  /** Fields that it needs; none for times. */
  readonly fields: readonly Dimension[];
  readonly lanes: readonly OwnLane[];
}

const NONE = { value: Number.NaN, lower: Number.NaN, upper: Number.NaN, events: Number.NaN };

export const ownShare = (share: ShareOf, isDecided: boolean): OwnFigure => ({
  value: share.share,
  lower: share.lower,
  upper: share.upper,
  events: share.events,
  n: share.n,
  state: isDecided ? 'filtered' : stateOf(share.n, share.share),
});

export const ownTime = (time: TimedEstimate): OwnFigure => ({
  ...time,
  events: Number.NaN,
  state: stateOf(time.n, time.value),
});

/** @param smaller incidents of the smaller side @param n incidents of both */
export function ownRatio(ratio: Ratio, smaller: number, n: number, isDecided: boolean): OwnFigure {
  const state = smaller === 0 ? 'missing' : Number.isNaN(ratio.lower) ? 'too-few' : 'given';
  if (isDecided || state !== 'given') return { ...NONE, n, state: isDecided ? 'filtered' : state };
  return { ...NONE, value: ratio.ratio, lower: ratio.lower, upper: ratio.upper, n, state };
}

function stateOf(n: number, value: number): OwnState {
  if (n === 0) return 'missing';
  if (n < FEWEST_INCIDENTS) return 'too-few';
  return Number.isNaN(value) ? 'not-reached' : 'given';
}
