import type { Estimate } from '../../core/estimators/ratio-of-quantiles.ts';
import type { Sides } from '../../core/statistics/sides.ts';

/** A value with its interval in each cohort, by category. */
export interface IntervalRow extends Sides<Estimate> {
  readonly value: string;
  readonly label: string;
  /** Incidents behind each. */
  readonly n: Sides<number>;
}
