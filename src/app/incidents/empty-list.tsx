import { useQueries } from '@tanstack/react-query';
import { type Subject, subjectOf, without } from '../../core/plan/filter.ts';
import { subjectLabel } from '../../core/words/labels.ts';
import { countWords } from '../../core/words/numbers.ts';
import { useCompute } from '../data/compute-client.ts';
import { useQuestion } from '../data/question.ts';
import { useSession } from '../session/session.ts';
import classes from './empty-list.module.css';
import { NEWEST_FIRST } from './incident-order.ts';

interface Way {
  readonly subject: Subject;
  readonly total: number;
}

/** What each filter hides: how many incidents would match without it, most first. */
function useWaysOut(): readonly Way[] {
  const compute = useCompute();
  const question = useQuestion();
  const dataset = useSession((session) => session.dataset);
  const answers = useQueries({
    queries: question.filter.map((clause) => {
      const subject = subjectOf(clause);
      const less = { ...question, filter: without(question.filter, subject) };
      return {
        queryKey: ['incidents-without', dataset, less],
        enabled: dataset !== undefined,
        queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Way> => {
          const request = { dataset: dataset ?? '', question: less, order: NEWEST_FIRST, from: 0, to: 0 };
          return { subject, total: (await compute.incidents(request, signal)).total };
        },
      };
    }),
  });
  return answers
    .map(({ data }) => data)
    .filter((way) => way !== undefined && way.total > 0)
    .sort((one, other) => other.total - one.total);
}

/** Why the list is empty, and which filter to drop. */
export function EmptyList() {
  const ways = useWaysOut();
  const deselect = useSession((session) => session.deselect);
  const reset = useSession((session) => session.reset);
  const [best] = ways;
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
      to see {countWords(best.total)}.
    </p>
  );
}
