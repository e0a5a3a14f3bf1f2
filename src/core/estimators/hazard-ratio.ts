import type { CensoredSample } from '../plan/aggregate.ts';
import { criticalZ, normalTwoSidedP } from './distributions.ts';
import type { Ratio } from './ratio-of-quantiles.ts';
import { walkEnds } from './walk-ends.ts';

/** How ends at the same time share their risk. */
export type Ties = 'efron' | 'breslow';

const NO_RATIO: Ratio = { ratio: Number.NaN, lower: Number.NaN, upper: Number.NaN, p: Number.NaN };
const MOST_STEPS = 50;
const CLOSE = 1e-12;

/**
 * The rate at which A's incidents end over the rate at which B's do, in Cox's (1972) model of proportional hazards
 * with ties by Efron (1977) or Breslow (1974), Wald interval and p. Over 1, A's end sooner. NaN where a sample has no
 * end, or where the ends do not overlap and the ratio is without bound.
 */
export function hazardRatio(a: CensoredSample, b: CensoredSample, ties: Ties = 'efron', level = 0.95): Ratio {
  if (a.observed.length === 0 || b.observed.length === 0) return NO_RATIO;
  let log = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { slope, information } = slopeAt(log, a, b, ties);
    if (!(information > 0)) return NO_RATIO;
    const change = Math.max(-2, Math.min(2, slope / information));
    log += change;
    if (Math.abs(change) > CLOSE * Math.max(1, Math.abs(log))) continue;
    const reach = criticalZ(level) / Math.sqrt(information);
    return {
      ratio: Math.exp(log),
      lower: Math.exp(log - reach),
      upper: Math.exp(log + reach),
      p: normalTwoSidedP(log * Math.sqrt(information)),
    };
  }
  return NO_RATIO;
}

/** First and negative second derivative of the partial log likelihood. */
function slopeAt(log: number, a: CensoredSample, b: CensoredSample, ties: Ties) {
  const hazard = Math.exp(log);
  let slope = 0;
  let information = 0;
  walkEnds(a, b, (endedA, ended, riskA, risk) => {
    slope += endedA;
    for (let k = 0; k < ended; k++) {
      const gone = ties === 'efron' ? k / ended : 0;
      const fromA = (riskA - gone * endedA) * hazard;
      const share = fromA / (fromA + risk - riskA - gone * (ended - endedA));
      slope -= share;
      information += share * (1 - share);
    }
  });
  return { slope, information };
}
