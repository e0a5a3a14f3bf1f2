import { normalTwoSidedP } from './distributions.ts';

/** A trend of shares over ordered levels. */
export interface TrendOfShares {
  /** Positive where the share of events rises with the score. */
  readonly z: number;
  /** z², R's X-squared. */
  readonly chiSquare: number;
  readonly p: number;
}

/**
 * The Cochran (1954) – Armitage (1955) test that a share of events rises or falls over ordered levels, such as
 * severities, without continuity correction (R's `prop.trend.test`). NaN where fewer than two levels hold anything
 * or all or none are events.
 *
 * @param events events a level, in the levels' order
 * @param totals incidents a level
 * @param scores the levels' positions; 1, 2, 3 … if not given
 */
export function cochranArmitage(
  events: readonly number[],
  totals: readonly number[],
  scores: readonly number[] = totals.map((_, i) => i + 1),
): TrendOfShares {
  const sum = (of: (i: number) => number) => totals.reduce((all, _, i) => all + of(i), 0);
  const n = (i: number) => totals[i] ?? 0;
  const score = (i: number) => scores[i] ?? 0;
  const total = sum(n);
  const share = sum((i) => events[i] ?? 0) / total;
  const centre = sum((i) => n(i) * score(i)) / total;
  const lift = sum((i) => (score(i) - centre) * (events[i] ?? 0));
  const variance = share * (1 - share) * sum((i) => n(i) * (score(i) - centre) ** 2);
  const z = variance > 0 ? lift / Math.sqrt(variance) : Number.NaN;
  return { z, chiSquare: z * z, p: normalTwoSidedP(z) };
}
