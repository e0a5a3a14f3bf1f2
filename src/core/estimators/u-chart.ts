import { type ControlRule, controlRules } from './control-rules.ts';
import { total } from './dispersion.ts';
import { movingRangeSigma } from './moving-range-sigma.ts';

/** A period of a control chart. */
export interface ControlPoint {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly rule: ControlRule;
}

/** Laney's u′ chart. */
export interface UChart {
  /** Events per unit of exposure over all periods. */
  readonly centre: number;
  /** How much wider the limits are than Poisson's: at least 1. */
  readonly widening: number;
  readonly points: readonly ControlPoint[];
}

/**
 * A u-chart of counts with Laney's (2002) correction: limits ū ± 3·√(ū/eᵢ)·σ_z, where σ_z is the mean moving range of
 * the standardised rates over 1.128. σ_z under 1 is read as 1: with a dozen periods a small one is chance.
 * The lower limit stops at 0. Limits step with exposure, so a part of a month may be charted with its own length.
 *
 * @param counts events a period, in time order
 * @param exposures length of each period, in any one unit; a period without exposure has a NaN value
 */
export function uChart(counts: readonly number[], exposures: readonly number[]): UChart {
  const centre = total(counts) / total(exposures);
  const values = counts.map((count, i) => count / (exposures[i] ?? Number.NaN));
  const sigmas = exposures.map((exposure) => Math.sqrt(centre / exposure));
  const scores = values.map((value, i) => (value - centre) / (sigmas[i] ?? Number.NaN));
  const widening = Math.max(1, movingRangeSigma(scores) || 1);
  const rules = controlRules(scores.map((score) => score / widening));
  return {
    centre,
    widening,
    points: values.map((value, i) => ({
      value,
      lower: Math.max(0, centre - 3 * widening * (sigmas[i] ?? Number.NaN)),
      upper: centre + 3 * widening * (sigmas[i] ?? Number.NaN),
      rule: rules[i] ?? '',
    })),
  };
}
