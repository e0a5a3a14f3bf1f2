import type { Ratio } from '../../core/estimators/ratio-of-quantiles.ts';
import type { ShareOf } from '../../core/statistics/share-of.ts';
import type { Sides } from '../../core/statistics/sides.ts';

/** One value of a category in both cohorts. */
export interface PairedShares extends Sides<ShareOf> {
  /** As filters know it; '' is unknown. */
  readonly value: string;
  readonly label: string;
  /** Share of A over share of B; NaN when too few, absent when not compared. */
  readonly ratio?: Ratio;
  readonly q?: number;
}
