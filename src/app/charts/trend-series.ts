import type { Estimate } from '../../core/estimators/ratio-of-quantiles.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import { durationWords } from '../../core/words/durations.ts';
import { countWords, percentWords } from '../../core/words/numbers.ts';
import { countTicks, shareTicks, timeAmountTicks } from './number-ticks.ts';
import type { Tick } from './tick.ts';

/** A value a calendar bin; NaN where there are too few incidents for one. */
export interface TrendPoint extends Estimate {
  readonly n: number;
}

export type TrendSeries = Sides<readonly TrendPoint[]>;

/** What is measured: a duration in minutes, a share from 0 to 1, or a count. */
export type TrendUnit = 'duration' | 'share' | 'count';

/** Something that happened at an instant; `own` is the reader's. */
export interface TrendMarker {
  /** EpochMs, UTC. */
  readonly at: number;
  readonly label: string;
  readonly own?: boolean;
}

export function trendTicks(unit: TrendUnit, max: number): readonly Tick[] {
  switch (unit) {
    case 'duration':
      return timeAmountTicks(max);
    case 'share':
      return shareTicks(max, 3);
    case 'count':
      return countTicks(max);
  }
}

export function trendWords(unit: TrendUnit, value: number): string {
  switch (unit) {
    case 'duration':
      return durationWords(value);
    case 'share':
      return percentWords(value, 0);
    case 'count':
      return countWords(value);
  }
}

/** The highest place that a series needs: its interval ends, save where one reaches far beyond all values. */
export function highestOf(points: readonly TrendPoint[]): number {
  const values = points.map(({ value }) => value).filter(Number.isFinite);
  const most = Math.max(0, ...values);
  const ends = points.map(({ upper }) => upper).filter(Number.isFinite);
  const farthest = Math.max(0, ...ends);
  return most === 0 ? farthest : Math.max(most * 1.05, Math.min(farthest, most * 1.8));
}
