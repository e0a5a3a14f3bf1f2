import { normalTwoSidedP } from './distributions.ts';

/** Whether a series rises or falls steadily. */
export interface MannKendall {
  /** Rising less falling pairs. */
  readonly s: number;
  /** s over all pairs, from −1 to 1. */
  readonly tau: number;
  readonly z: number;
  readonly p: number;
}

/**
 * The trend test of Mann (1945) and Kendall (1975), tie-corrected variance and continuity correction. It takes the
 * values as independent: give monthly medians, not single incidents. NaN values are left out; p is NaN under three
 * values or where all are equal.
 *
 * @param values in time order
 */
export function mannKendall(values: readonly number[]): MannKendall {
  const known = values.filter((value) => !Number.isNaN(value));
  let s = 0;
  known.forEach((value, i) => {
    for (let j = 0; j < i; j++) s += Math.sign(value - (known[j] ?? Number.NaN));
  });
  const n = known.length;
  const variance = kendallVariance(known);
  const z = n > 2 && variance > 0 ? (s - Math.sign(s)) / Math.sqrt(variance) : Number.NaN;
  return { s, tau: s / ((n * (n - 1)) / 2), z, p: normalTwoSidedP(z) };
}

/** Var(S) of n values in random order, corrected for ties. */
export function kendallVariance(values: readonly number[]): number {
  const term = (k: number) => k * (k - 1) * (2 * k + 5);
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()].reduce((left, size) => left - term(size), term(values.length)) / 18;
}
