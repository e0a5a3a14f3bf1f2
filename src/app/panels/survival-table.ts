import type { Survival } from '../../core/statistics/survival.ts';
import { SURVIVAL_TICKS, type SurvivalCurve } from '../../core/statistics/survival-curve.ts';
import { durationWords } from '../../core/words/durations.ts';
import { countWords, intervalWords, percentWords } from '../../core/words/numbers.ts';
import type { TableData } from '../charts/data-table.tsx';

function cellsAt(curve: SurvivalCurve, time: number, tick: number): string[] {
  const at = curve.times.findLastIndex((end) => end <= time);
  const share = at < 0 ? 1 : (curve.survival[at] ?? Number.NaN);
  return [
    percentWords(share),
    intervalWords(curve.lower[at] ?? Number.NaN, curve.upper[at] ?? Number.NaN, percentWords),
    countWords(curve.atRisk[tick] ?? Number.NaN),
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
      ...cellsAt(all.a, time, tick),
      ...cellsAt(all.b, time, tick),
    ]),
  };
}
