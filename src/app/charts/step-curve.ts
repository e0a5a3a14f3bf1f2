import type { Estimate } from '../../core/estimators/ratio-of-quantiles.ts';
import type { Side } from '../../core/incident/cohort.ts';

/** A right-continuous step function of time with its band: a survival curve or a distribution. */
export interface StepCurve {
  readonly side: Side;
  /** Minutes, ascending; the other arrays are as long. */
  readonly at: ArrayLike<number>;
  /** Shares just after each time. */
  readonly share: ArrayLike<number>;
  readonly lower: ArrayLike<number>;
  readonly upper: ArrayLike<number>;
  /** Minutes; NaN where half is not reached. */
  readonly median: number;
  /** Where a cross stands for open incidents: minutes and share. */
  readonly crosses: readonly { readonly time: number; readonly share: number }[];
}

/** The last index whose time is at or before `time`; -1 when all come later. */
function indexAt(at: ArrayLike<number>, time: number): number {
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
export function readCurve(curve: StepCurve, time: number, start: 0 | 1): Estimate {
  const index = indexAt(curve.at, time);
  if (index < 0) return { value: start, lower: start, upper: start };
  return {
    value: curve.share[index] ?? Number.NaN,
    lower: curve.lower[index] ?? Number.NaN,
    upper: curve.upper[index] ?? Number.NaN,
  };
}
