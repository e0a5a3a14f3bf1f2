import type { Estimate } from '../../core/estimators/ratio-of-quantiles.ts';
import type { Tick } from './tick.ts';

const RATIOS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 0.7, 1, 1.4, 1.5, 2, 4, 5, 8, 10, 20, 50, 100];
const COARSE = new Set([0.01, 0.1, 1, 10, 100]);
const DOUBLING = new Set([0.25, 0.5, 1, 2, 4, 8]);
const NARROW = new Set([0.5, 0.7, 1, 1.5, 2]);

/** Log domain that holds 1 and every interval end, at least from 0.7 to 1.4 and at most from 1/100 to 100. */
export function ratioDomain(estimates: readonly Estimate[]): readonly [number, number] {
  const ends = estimates
    .flatMap(({ value, lower, upper }) => [value, lower, upper])
    .filter((end) => end > 0 && Number.isFinite(end));
  if (ends.length === 0) return [0.45, 2.2];
  const low = Math.min(0.8, ...ends);
  const high = Math.max(1.3, ...ends);
  return [Math.max(0.01, low / 1.15), Math.min(100, high * 1.15)];
}

/** Ticks of a ratio axis: doublings, tenfolds when the domain is wide, finer when it is narrow. `×` on each. */
export function ratioTicks([low, high]: readonly [number, number]): readonly Tick[] {
  const span = Math.log2(high / low);
  const chosen = span > 8 ? COARSE : span > 2.6 ? DOUBLING : NARROW;
  return RATIOS.filter((ratio) => chosen.has(ratio) && ratio >= low && ratio <= high).map((value) => ({
    value,
    label: `${value} ×`,
  }));
}
