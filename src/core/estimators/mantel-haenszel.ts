import { chiSquareUpperTail, criticalZ } from './distributions.ts';
import type { Interval } from './interval.ts';

/** Events of two groups in one stratum. */
export interface ShareStratum {
  readonly eventsA: number;
  readonly nA: number;
  readonly eventsB: number;
  readonly nB: number;
}

/** A common effect over strata, A against B; ratios NaN or infinite where no stratum can tell. */
export interface MantelHaenszel {
  readonly oddsRatio: number;
  readonly oddsInterval: Interval;
  readonly riskRatio: number;
  readonly riskInterval: Interval;
  /** Without continuity correction, 1 degree of freedom. */
  readonly chiSquare: number;
  readonly p: number;
}

/**
 * The common odds ratio of Mantel & Haenszel (1959) with the interval of Robins, Breslow & Greenland (1986), their test
 * as in R's `mantelhaen.test(correct = FALSE)`, and the common risk ratio with Greenland & Robins' (1985) interval.
 * Strata in which a group is empty say nothing and count for nothing.
 */
export function mantelHaenszel(strata: readonly ShareStratum[], level = 0.95): MantelHaenszel {
  const sum = (of: (s: ShareStratum, n: number) => number) =>
    strata.reduce((all, s) => (s.nA > 0 && s.nB > 0 ? all + of(s, s.nA + s.nB) : all), 0);
  const missA = (s: ShareStratum) => s.nA - s.eventsA;
  const missB = (s: ShareStratum) => s.nB - s.eventsB;
  const up = (s: ShareStratum, n: number) => (s.eventsA * missB(s)) / n;
  const down = (s: ShareStratum, n: number) => (missA(s) * s.eventsB) / n;
  const agree = (s: ShareStratum, n: number) => (s.eventsA + missB(s)) / n;
  const ups = sum(up);
  const downs = sum(down);
  const oddsVariance =
    sum((s, n) => agree(s, n) * up(s, n)) / (2 * ups * ups) +
    sum((s, n) => agree(s, n) * down(s, n) + (1 - agree(s, n)) * up(s, n)) / (2 * ups * downs) +
    sum((s, n) => (1 - agree(s, n)) * down(s, n)) / (2 * downs * downs);
  const riskA = sum((s, n) => (s.eventsA * s.nB) / n);
  const riskB = sum((s, n) => (s.eventsB * s.nA) / n);
  const riskVariance =
    sum((s, n) => (s.nA * s.nB * (s.eventsA + s.eventsB) - s.eventsA * s.eventsB * n) / (n * n)) /
    (riskA * riskB);
  const events = (s: ShareStratum) => s.eventsA + s.eventsB;
  const excess = sum((s, n) => s.eventsA - (s.nA * events(s)) / n);
  const variance = sum((s, n) =>
    n > 1 ? (s.nA * s.nB * events(s) * (n - events(s))) / (n * n * (n - 1)) : 0,
  );
  const chiSquare = variance > 0 ? excess ** 2 / variance : Number.NaN;
  return {
    oddsRatio: ups / downs,
    oddsInterval: logInterval(ups / downs, oddsVariance, level),
    riskRatio: riskA / riskB,
    riskInterval: logInterval(riskA / riskB, riskVariance, level),
    chiSquare,
    p: chiSquareUpperTail(chiSquare, 1),
  };
}

function logInterval(ratio: number, variance: number, level: number): Interval {
  if (!(variance > 0 && Number.isFinite(variance))) return { lower: Number.NaN, upper: Number.NaN };
  const reach = Math.exp(criticalZ(level) * Math.sqrt(variance));
  return { lower: ratio / reach, upper: ratio * reach };
}
