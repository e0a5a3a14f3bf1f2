import type { Sides } from '../../core/statistics/sides.ts';

/** The names of the two cohorts, as the reader chose them. */
export type CohortLabels = Sides<string>;
