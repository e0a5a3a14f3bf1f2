import type { Sides } from '../../core/statistics/sides.ts';

/** A value with its interval, both ends in the value's own unit; NaN where there is none. */
export interface Estimate {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** The names of the two cohorts, as the reader chose them. */
export type CohortLabels = Sides<string>;

export const hasInterval = ({ lower, upper }: Pick<Estimate, 'lower' | 'upper'>): boolean =>
  Number.isFinite(lower) && Number.isFinite(upper);
