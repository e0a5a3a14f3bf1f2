import { kaplanMeier } from '../estimators/kaplan-meier.ts';
import { quantiles } from '../estimators/quantile.ts';
import type { Ratio } from '../estimators/ratio-of-quantiles.ts';
import type { DetectionSource } from './detection-sources.ts';
import { type EcdfCurve, ecdfCurve } from './ecdf-curve.ts';
import { onSides, type Sides } from './sides.ts';
import { ratioOfTimes, timedQuantile } from './timed.ts';

/** Times to detect in one cohort, in minutes. */
export interface DetectionTime {
  readonly n: number;
  /** Type 7; NaN where n is 0. */
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly p90: number;
  readonly ecdf: EcdfCurve;
}

export interface DetectionTimes {
  readonly source: 'all' | DetectionSource;
  readonly a: DetectionTime;
  readonly b: DetectionTime;
  /** Ratio of the medians; NaN when too few. */
  readonly ratio: Ratio;
}

function timesOf(sorted: Float64Array): DetectionTime {
  const [p25, median, p75, p90] = quantiles(sorted, [0.25, 0.5, 0.75, 0.9]);
  const or = (value: number | undefined) => value ?? Number.NaN;
  return {
    n: sorted.length,
    p25: or(p25),
    median: or(median),
    p75: or(p75),
    p90: or(p90),
    ecdf: ecdfCurve(sorted),
  };
}

/** @param observed ascending times to detect, in minutes */
export function detectionTimes(
  source: DetectionTimes['source'],
  observed: Sides<Float64Array>,
): DetectionTimes {
  const medians = onSides((side) =>
    timedQuantile(kaplanMeier({ observed: observed[side], open: new Float64Array() }), 0.5),
  );
  return {
    source,
    ...onSides((side) => timesOf(observed[side])),
    ratio: ratioOfTimes(medians.a, medians.b),
  };
}
