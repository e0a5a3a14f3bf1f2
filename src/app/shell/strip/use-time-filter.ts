import { epochMs } from '../../../core/incident/units.ts';
import { useSession } from '../../session/session.ts';
import type { Range } from './time-edges.ts';

/** The time filter as the brush sees it: a range within the data, whole when nothing is filtered. */
export function useTimeFilter(whole: Range) {
  const clause = useSession((session) => session.filter.find((other) => other.kind === 'startedIn'));
  const setTime = useSession((session) => session.setTime);
  const deselect = useSession((session) => session.deselect);
  return {
    range: clause ?? whole,
    isBrushed: clause !== undefined,
    set: ({ from, to }: Range, phase: 'live' | 'committed') => {
      const isWhole = from <= whole.from && to >= whole.to;
      if (isWhole && phase === 'committed') deselect('time');
      else setTime(epochMs(from), epochMs(to), phase);
    },
    clear: () => deselect('time'),
  };
}

export type TimeFilter = ReturnType<typeof useTimeFilter>;
