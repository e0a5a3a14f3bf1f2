import type { FigureState } from '../../charts/chart-state.tsx';
import type { StatisticAnswer } from '../../data/use-statistic.ts';

/** What a figure shows while its statistic is asked for. */
export function figureState({ data, isStale, error }: StatisticAnswer<unknown>): FigureState {
  if (error) return 'error';
  if (data === undefined) return 'loading';
  return isStale ? 'updating' : 'ready';
}
