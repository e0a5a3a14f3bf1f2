import type { Side } from '../../core/incident/cohort.ts';
import type { Minutes } from '../../core/incident/units.ts';
import type { Estimate } from './estimate.ts';

/** A right-continuous step function of time with its band: a survival curve or a distribution. */
export interface StepCurve {
  readonly side: Side;
  /** Incidents it was made of. */
  readonly incidents: number;
  /** Minutes, ascending; the other arrays are as long. */
  readonly at: ArrayLike<number>;
  /** Shares just after each time. */
  readonly share: ArrayLike<number>;
  readonly lower: ArrayLike<number>;
  readonly upper: ArrayLike<number>;
  /** Minutes; NaN where half is not reached. */
  readonly median: Estimate | undefined;
}

/** A Kaplan–Meier curve as it is drawn. */
export interface SurvivalCurve extends StepCurve {
  /** At risk just before each time. */
  readonly atRisk: ArrayLike<number>;
  /** Minutes at which the incidents marked by a cross were still open; every k-th open incident. */
  readonly crosses: readonly number[];
}

/** The last index whose time is at or before `time`; -1 when all come later. */
export function indexAt(at: ArrayLike<number>, time: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? Number.POSITIVE_INFINITY) <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The curve's height and band just after `time`; before its first time it is at `start`. */
export function readCurve(curve: StepCurve, time: Minutes, start: 0 | 1): Estimate {
  const index = indexAt(curve.at, time);
  if (index < 0) return { value: start, lower: start, upper: start };
  return {
    value: curve.share[index] ?? Number.NaN,
    lower: curve.lower[index] ?? Number.NaN,
    upper: curve.upper[index] ?? Number.NaN,
  };
}
