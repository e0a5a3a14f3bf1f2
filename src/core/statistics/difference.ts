import type { Ratio } from '../estimators/ratio-of-quantiles.ts';
import type { NamedDuration } from '../incident/clock.ts';
import type { Sides } from './sides.ts';

/** What one row of the forest compares. */
export type Measure =
  | {
      readonly kind: 'share';
      readonly name: 'detectedByHumans' | 'falseAlarmsByMonitors' | 'falseAlarmsByHumans' | 'reassigned';
    }
  | { readonly kind: 'time'; readonly of: NamedDuration; readonly p: 0.5 | 0.9 }
  | { readonly kind: 'value'; readonly dimension: 'mitigation' | 'rootCause'; readonly value: string };

/** A measure's value in one cohort. */
export interface Measured {
  /** A share 0–1, or minutes. */
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  /** Incidents behind it. */
  readonly n: number;
  /** Of them, those counted by the share, or those that ended. */
  readonly events: number;
}

/**
 * `not-reached`: in one cohort too many incidents are open for the time to be known.
 * `filtered`: a filter or the cohorts themselves decide this value, so comparing it says nothing.
 * `missing`: the file has no such value in either cohort.
 */
export type DifferenceState = 'compared' | 'too-few' | 'not-reached' | 'missing' | 'filtered';

/** One row of the forest. */
export interface Difference {
  /** Names the row: stable for one dataset. */
  readonly id: string;
  readonly group: 'detection' | 'time' | 'fix' | 'cause';
  readonly measure: Measure;
  readonly a: Measured;
  readonly b: Measured;
  /** A over B; NaN unless compared. */
  readonly ratio: Ratio;
  /** After Benjamini–Hochberg over all rows compared; NaN unless compared. */
  readonly q: number;
  readonly state: DifferenceState;
  /** The value in each quarter, NaN under 5 incidents; as long as `Differences.quarters`. */
  readonly quarters: Sides<readonly number[]>;
}

/** A quarter with fewer incidents has no point in a sparkline. */
export const FEWEST_IN_A_QUARTER = 5;
