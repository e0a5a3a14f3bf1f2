import type { ChartAction } from '../charts/chart-state.tsx';
import { useSession } from '../session/session.ts';

/** What mends clocks that start at different milestones: both cohorts start at detection. */
export function useStartAtDetection(): ChartAction {
  const clock = useSession((session) => session.clock);
  const setClock = useSession((session) => session.setClock);
  return { label: 'Start both at detection', onAct: () => setClock({ ...clock, start: 'detection' }) };
}
