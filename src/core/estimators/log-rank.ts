import type { CensoredSample } from '../plan/aggregate.ts';
import { chiSquareUpperTail } from './distributions.ts';
import { walkEnds } from './walk-ends.ts';

/** A two-sample log-rank test, 1 degree of freedom; chiSquare and p are NaN where nothing can differ. */
export interface LogRank {
  readonly chiSquare: number;
  readonly p: number;
  /** Ended incidents of A and B. */
  readonly observed: readonly [number, number];
  /** Ends expected if both curves were one. */
  readonly expected: readonly [number, number];
}

interface Score {
  readonly events: readonly [number, number];
  readonly expectedA: number;
  readonly variance: number;
}

/**
 * The log-rank test of two survival curves (Mantel, 1966): (O − E)²/V with the hypergeometric variance,
 * which allows for ties.
 */
export function logRank(a: CensoredSample, b: CensoredSample): LogRank {
  return stratifiedLogRank([[a, b]]);
}

/** The log-rank test with O − E and V summed over strata, so A and B are compared only within each. */
export function stratifiedLogRank(strata: readonly (readonly [CensoredSample, CensoredSample])[]): LogRank {
  let a = 0;
  let b = 0;
  let expectedA = 0;
  let variance = 0;
  for (const [left, right] of strata) {
    const score = scoreOf(left, right);
    a += score.events[0];
    b += score.events[1];
    expectedA += score.expectedA;
    variance += score.variance;
  }
  const chiSquare = variance > 0 ? (a - expectedA) ** 2 / variance : Number.NaN;
  return {
    chiSquare,
    p: chiSquareUpperTail(chiSquare, 1),
    observed: [a, b],
    expected: [expectedA, a + b - expectedA],
  };
}

function scoreOf(a: CensoredSample, b: CensoredSample): Score {
  let expectedA = 0;
  let variance = 0;
  walkEnds(a, b, (_, ended, riskA, risk) => {
    const share = riskA / risk;
    expectedA += ended * share;
    if (risk > 1) variance += (ended * share * (1 - share) * (risk - ended)) / (risk - 1);
  });
  return { events: [a.observed.length, b.observed.length], expectedA, variance };
}
