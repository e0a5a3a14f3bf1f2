import { criticalZ, normalTwoSidedP } from './distributions.ts';
import type { Interval } from './interval.ts';

/** A positive estimate with its interval. */
export interface Estimate extends Interval {
  readonly value: number;
}

/** A ratio, A over B, with its interval and the two-sided p against a ratio of 1. */
export interface Ratio extends Interval {
  readonly ratio: number;
  readonly p: number;
}

/**
 * The ratio of two independent positive estimates, A over B, from each one's own interval: MOVER, the method of
 * variance estimates recovery (Donner & Zou, 2012; Zou & Donner, 2008), on logs. p is from the normal z that the arm
 * towards 1 implies, so it is under 1 − level exactly when the interval leaves out 1.
 *
 * NaN where a value is missing or 0; a bound that was not reached gives only the end that needs it, and p, as NaN.
 * A bound of 0 leaves that end open: 0 or Infinity.
 */
export function ratioByRecovery(a: Estimate, b: Estimate, level = 0.95): Ratio {
  const ratio = a.value / b.value;
  if (!(ratio > 0 && ratio < Number.POSITIVE_INFINITY)) {
    return { ratio, lower: Number.NaN, upper: Number.NaN, p: Number.NaN };
  }
  const down = Math.hypot(Math.log(a.value / a.lower), Math.log(b.upper / b.value));
  const up = Math.hypot(Math.log(a.upper / a.value), Math.log(b.value / b.lower));
  const log = Math.log(ratio);
  const arm = log > 0 ? down : up;
  return {
    ratio,
    lower: ratio * Math.exp(-down),
    upper: ratio * Math.exp(up),
    p: normalTwoSidedP((log / arm) * criticalZ(level)),
  };
}
