import type { ChartAction, FigureState } from '../charts/chart-state.tsx';
import type { StatisticAnswer } from '../data/use-statistic.ts';

/** What a figure shows of an answer: its chart, the old one dimmed, progress, or what failed. */
export interface PanelState {
  readonly state: FigureState;
  readonly message: string;
  readonly action: ChartAction | undefined;
}

/**
 * @param settled the state once there is an answer; `ready` where the answer can be drawn
 * @param message why not, for the states that draw no chart
 */
export function panelState<Result>(
  answer: StatisticAnswer<Result>,
  settled: (data: Result) => FigureState = () => 'ready',
  message = '',
): PanelState {
  const { data, error, isStale, retry } = answer;
  if (error)
    return {
      state: 'error',
      message: `This could not be computed: ${error.message}`,
      action: { label: 'Try again', onAct: retry },
    };
  if (data === undefined) return { state: 'loading', message: '', action: undefined };
  const state = settled(data);
  return { state: isStale && state === 'ready' ? 'updating' : state, message, action: undefined };
}
