import { controlRules } from './control-rules.ts';
import { mean } from './mean.ts';
import { movingRangeSigma } from './moving-range-sigma.ts';
import type { ControlPoint } from './u-chart.ts';

/** An XmR chart on logs, all values in the unit given. */
export interface XmrChart {
  /** Geometric mean. */
  readonly centre: number;
  readonly points: readonly ControlPoint[];
}

/**
 * An individuals and moving range chart (Shewhart; Wheeler, 1993) of the **logs** of positive values such as a period's
 * median time to mitigate: centre exp(mean), limits × and ÷ exp(2.66 · mean moving range), because durations are near
 * log-normal. Sees single odd periods, not drift. Values that are NaN or not positive are left out and break a run.
 *
 * @param values in time order
 */
export function xmrChart(values: readonly number[]): XmrChart {
  const logs = values.map((value) => (value > 0 ? Math.log(value) : Number.NaN));
  const centre = mean(logs.filter((log) => !Number.isNaN(log)));
  const sigma = movingRangeSigma(logs);
  const rules = controlRules(logs.map((log) => (log - centre) / sigma));
  return {
    centre: Math.exp(centre),
    points: values.map((value, i) => ({
      value,
      lower: Math.exp(centre - 3 * sigma),
      upper: Math.exp(centre + 3 * sigma),
      rule: rules[i] ?? '',
    })),
  };
}
