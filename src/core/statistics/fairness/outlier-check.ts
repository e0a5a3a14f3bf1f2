import { mean } from '../../estimators/mean.ts';
import { quantile } from '../../estimators/quantile.ts';
import type { NamedDuration } from '../../incident/clock.ts';
import { SIDES } from '../../incident/cohort.ts';
import { FEWEST_INCIDENTS } from '../comparison.ts';
import { onSides, type Sides } from '../sides.ts';
import type { OutlierCheck, Outliers } from './check.ts';

/** The longest hundredth, rounded up, may hold a quarter of the time before a mean is theirs. */
const LONGEST = 0.01;
const CARRIED = 0.25;

function outliersOf(observed: Float64Array): Outliers {
  const n = observed.length;
  const longest = Math.ceil(n * LONGEST);
  const rest = observed.subarray(0, n - longest);
  const [whole, without] = [mean(observed), mean(rest)];
  return {
    n,
    longest,
    share: whole > 0 ? 1 - (without * rest.length) / (whole * n) : Number.NaN,
    mean: whole,
    meanWithout: without,
    median: quantile(observed, 0.5),
  };
}

/**
 * Bites where the longest 1 % of a cohort's ended incidents hold over a quarter of its time.
 *
 * @param observed ascending
 */
export function outlierCheck(duration: NamedDuration, observed: Sides<Float64Array>): OutlierCheck {
  const sides = onSides((side) => outliersOf(observed[side]));
  const tooFew = Math.min(sides.a.n, sides.b.n) < FEWEST_INCIDENTS;
  const bites = SIDES.some((side) => sides[side].share > CARRIED);
  return { id: 'outliers', state: tooFew ? 'unknown' : bites ? 'bites' : 'fine', duration, sides };
}
