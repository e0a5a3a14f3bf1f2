import type { CensoredSample } from '../plan/aggregate.ts';
import { chiSquareUpperTail } from './distributions.ts';
import { walkEnds } from './walk-ends.ts';

/** A weighted test of two survival curves, 1 degree of freedom; NaN where nothing can differ. */
export interface PetoPeto {
  readonly chiSquare: number;
  readonly p: number;
}

/**
 * The Peto–Peto form of the log-rank test (Peto & Peto, 1972; Harrington & Fleming, 1982, ρ = 1; R's
 * `survdiff(rho = 1)`): each time counts by the share of both groups not yet ended just before it, so that early
 * differences weigh more.
 */
export function petoPeto(a: CensoredSample, b: CensoredSample): PetoPeto {
  let score = 0;
  let variance = 0;
  let left = 1;
  walkEnds(a, b, (endedA, ended, riskA, risk) => {
    const share = riskA / risk;
    score += left * (endedA - ended * share);
    if (risk > 1) variance += (left * left * ended * share * (1 - share) * (risk - ended)) / (risk - 1);
    left *= (risk - ended) / risk;
  });
  const chiSquare = variance > 0 ? score ** 2 / variance : Number.NaN;
  return { chiSquare, p: chiSquareUpperTail(chiSquare, 1) };
}
