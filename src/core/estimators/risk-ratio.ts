import { criticalZ, normalTwoSidedP } from './distributions.ts';

/** A ratio of two shares, A over B, with its interval and the p of the same normal statistic. */
export interface RiskRatio {
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
  readonly p: number;
}

/**
 * The ratio of two shares, A over B, with the log interval of Katz et al. (1978):
 * se² = 1/eventsA − 1/nA + 1/eventsB − 1/nB. p is two-sided from the same z, so it is under 1 − level
 * exactly when the interval leaves out 1.
 *
 * A zero cell has no log standard error: the ratio is 0, ∞ or NaN, interval and p are NaN; show Newcombe's difference.
 * Two shares of exactly 1 have a standard error of 0 and the same answer: NaN interval, NaN p.
 */
export function riskRatio(eventsA: number, nA: number, eventsB: number, nB: number, level = 0.95): RiskRatio {
  const ratio = eventsA / nA / (eventsB / nB);
  const error = Math.sqrt(1 / eventsA - 1 / nA + 1 / eventsB - 1 / nB);
  if (!(error > 0 && error < Number.POSITIVE_INFINITY)) {
    return { ratio, lower: Number.NaN, upper: Number.NaN, p: Number.NaN };
  }
  const reach = Math.exp(criticalZ(level) * error);
  return { ratio, lower: ratio / reach, upper: ratio * reach, p: normalTwoSidedP(Math.log(ratio) / error) };
}
