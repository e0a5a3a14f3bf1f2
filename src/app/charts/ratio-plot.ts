import type { Scale } from './scale.ts';
import type { Tick } from './tick.ts';

/** Where ratios are drawn: the log axis that all rows share, and how wide it is in pixels. */
export interface RatioPlot {
  readonly x: Scale;
  readonly ticks: readonly Tick[];
  readonly width: number;
}
