import { subjectLabel } from '../../core/words/labels.ts';
import { countWords } from '../../core/words/numbers.ts';
import { useStatistic } from '../data/use-statistic.ts';
import { useSession } from '../session/session.ts';
import classes from './empty-list.module.css';

/** Why the list is empty, and which filter to drop. */
export function EmptyList() {
  const { data } = useStatistic('filtersDropped', undefined);
  const deselect = useSession((session) => session.deselect);
  const reset = useSession((session) => session.reset);
  const best = data?.find(({ a, b }) => a + b > 0);
  if (!data) return null;
  if (!best)
    return (
      <p className={classes.empty}>
        No single filter is to blame.{' '}
        <button type="button" onClick={reset}>
          Drop all of them
        </button>
      </p>
    );
  return (
    <p className={classes.empty}>
      <button type="button" onClick={() => deselect(best.subject)}>
        Drop {subjectLabel(best.subject)}
      </button>{' '}
      to see {countWords(best.a + best.b)}.
    </p>
  );
}
