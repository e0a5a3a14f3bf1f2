import { subjectLabel } from '../../core/words/labels.ts';
import { countWords } from '../../core/words/numbers.ts';
import { useStatistic } from '../data/use-statistic.ts';
import { useSession } from '../session/session.ts';
import { PageState } from './page-state.tsx';

/** No incident passes the filters: why, and the one filter whose removal brings most back. */
export function EmptyState() {
  const { data } = useStatistic('filtersDropped', undefined);
  const deselect = useSession((session) => session.deselect);
  const undo = useSession((session) => session.undo);
  const reset = useSession((session) => session.reset);
  const canUndo = useSession((session) => session.trail.past.length > 0);
  const best = data?.find(({ a, b }) => a + b > 0);
  const name = best && subjectLabel(best.subject);
  return (
    <PageState
      title="No incident matches these filters."
      advice={best ? `Drop ${name} to see ${countWords(best.a + best.b)}.` : 'No single filter is to blame.'}
    >
      {best && (
        <button type="button" onClick={() => deselect(best.subject)}>
          Drop {name}
        </button>
      )}
      {canUndo && (
        <button type="button" onClick={undo}>
          Undo
        </button>
      )}
      <button type="button" onClick={reset}>
        Reset
      </button>
    </PageState>
  );
}
