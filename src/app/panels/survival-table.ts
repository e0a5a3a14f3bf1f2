import type { SurvivalPoint } from '../../core/estimators/kaplan-meier.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import type { Survival } from '../../core/statistics/survival.ts';
import { SURVIVAL_TICKS, type SurvivalCurve } from '../../core/statistics/survival-curve.ts';
import { durationWords } from '../../core/words/durations.ts';
import { countWords, intervalWords, NO_NUMBER, percentWords } from '../../core/words/numbers.ts';
import type { TableData } from '../charts/data-table.tsx';

function cellsAt(point: SurvivalPoint | undefined): string[] {
  if (!point) return [NO_NUMBER, NO_NUMBER, NO_NUMBER];
  const { survival, lower, upper, atRisk } = point;
  const isKnown = atRisk > 0 || survival === 0;
  return [
    isKnown ? percentWords(survival) : NO_NUMBER,
    isKnown ? intervalWords(lower, upper, percentWords) : NO_NUMBER,
    countWords(atRisk),
  ];
}

/** Both curves read at the ticks of the time axis. */
export function survivalTable(
  { all }: Survival,
  labels: { readonly a: string; readonly b: string },
): TableData {
  const columns = (label: string) => [label, `${label}, 95 %`, `${label}, at risk`];
  return {
    columns: ['After', ...columns(labels.a), ...columns(labels.b)],
    rows: SURVIVAL_TICKS.map((time, tick) => [
      durationWords(time),
      ...cellsAt(all.a.atTicks[tick]),
      ...cellsAt(all.b.atTicks[tick]),
    ]),
  };
}

/** How far the curves of a pair reach, in minutes. */
export const longestOf = ({ a, b }: Sides<SurvivalCurve>): number =>
  Math.max(a.times.at(-1) ?? 0, b.times.at(-1) ?? 0);
