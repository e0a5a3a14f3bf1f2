import { OVERDISPERSED } from './dispersion.ts';
import { criticalT, criticalZ, normalTwoSidedP, studentTwoSidedP } from './distributions.ts';
import type { Ratio } from './ratio-of-quantiles.ts';

/** A trend of a rate: `ratio` is the change a unit of time, 1.02 meaning 2 % more each. */
export interface PoissonSlope extends Ratio {
  readonly dispersion: number;
  readonly method: 'poisson' | 'quasi-poisson';
}

interface Fit {
  readonly intercept: number;
  readonly slope: number;
  /** Of the slope, for Poisson counts. */
  readonly error: number;
}

const STEPS = 50;

/**
 * The log-linear Poisson trend of counts with exposure (Nelder & Wedderburn, 1972), by Fisher scoring; where Pearson's
 * φ passes 1.5 quasi-Poisson with k − 2 degrees of freedom. Wald interval, as `glm(count ~ time + offset(log(e)))`.
 * NaN under three periods, with fewer than two distinct times, or with no event.
 */
export function poissonSlope(
  times: readonly number[],
  counts: readonly number[],
  exposures: readonly number[],
  level = 0.95,
): PoissonSlope {
  const df = counts.length - 2;
  const fit = scoreFit(times, counts, exposures);
  const mean = (i: number) => (exposures[i] ?? 0) * Math.exp(fit.intercept + fit.slope * (times[i] ?? 0));
  const spread = counts.reduce((sum, count, i) => sum + (count - mean(i)) ** 2 / mean(i), 0) / df;
  const quasi = spread > OVERDISPERSED;
  const error = df > 0 ? fit.error * (quasi ? Math.sqrt(spread) : 1) : Number.NaN;
  const reach = (quasi ? criticalT(level, df) : criticalZ(level)) * error;
  const score = fit.slope / error;
  return {
    ratio: Math.exp(fit.slope),
    lower: Math.exp(fit.slope - reach),
    upper: Math.exp(fit.slope + reach),
    p: quasi ? studentTwoSidedP(score, df) : normalTwoSidedP(score),
    dispersion: df > 0 ? spread : Number.NaN,
    method: quasi ? 'quasi-poisson' : 'poisson',
  };
}

function scoreFit(times: readonly number[], counts: readonly number[], exposures: readonly number[]): Fit {
  const sum = (of: (i: number) => number) => counts.reduce((all, _, i) => all + of(i), 0);
  const centre = sum((i) => times[i] ?? 0) / counts.length;
  const time = (i: number) => (times[i] ?? 0) - centre;
  let level = Math.log(sum((i) => counts[i] ?? 0) / sum((i) => exposures[i] ?? 0));
  let slope = 0;
  let information = 0;
  for (let step = 0; step < STEPS; step++) {
    const mean = (i: number) => (exposures[i] ?? 0) * Math.exp(level + slope * time(i));
    const weight = sum(mean);
    const first = sum((i) => mean(i) * time(i));
    information = sum((i) => mean(i) * time(i) ** 2) - (first * first) / weight;
    const gapLevel = sum((i) => (counts[i] ?? 0) - mean(i));
    const gapSlope = sum((i) => ((counts[i] ?? 0) - mean(i)) * time(i));
    const change = (gapSlope - (first / weight) * gapLevel) / information;
    slope += change;
    level += (gapLevel - first * change) / weight;
    if (Math.abs(change) <= 1e-14 * Math.max(1, Math.abs(slope))) break;
  }
  return { intercept: level - slope * centre, slope, error: 1 / Math.sqrt(information) };
}
