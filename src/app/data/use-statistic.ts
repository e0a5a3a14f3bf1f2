import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import type { DatasetId } from '../../core/dataset/dataset.ts';
import type { ParamsOf, ResultOf, StatisticId } from '../../core/statistics/index.ts';
import type { Question } from '../../core/statistics/statistic.ts';
import { useSession, useSessionStore } from '../session/session.ts';
import { useBackend } from './backend.ts';
import { useQuestion } from './question.ts';

const WHILE_DRAGGING_MS = 1_000;
const OTHERWISE_MS = 300_000;

export interface StatisticAnswer<Result> {
  readonly data: Result | undefined;
  /** True until the first answer. */
  readonly isPending: boolean;
  /** True while `data` answers an earlier question: show it dimmed. */
  readonly isStale: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/**
 * A statistic of the incidents in view. While a new answer is computed the last one stays, save after another dataset
 * was opened.
 */
export function useStatistic<Id extends StatisticId>(
  id: Id,
  params: ParamsOf<Id>,
): StatisticAnswer<ResultOf<Id>> {
  return useStatisticOf(useQuestion(), id, params);
}

/** `useStatistic` of another question than the session's, or of none yet: what would be if it were asked. `of` is another open dataset. */
export function useStatisticOf<Id extends StatisticId>(
  question: Question | undefined,
  id: Id,
  params: ParamsOf<Id>,
  of?: DatasetId,
): StatisticAnswer<ResultOf<Id>> {
  const { batch } = useBackend();
  const shown = useSession((session) => session.dataset);
  const dataset = of ?? shown;
  const session = useSessionStore();
  const query = useQuery<ResultOf<Id>>({
    queryKey: ['statistic', dataset, id, params, question],
    queryFn:
      dataset === undefined || question === undefined
        ? skipToken
        : ({ signal }) => batch.ask(dataset, { id, params, question }, signal),
    placeholderData: (previous, query) =>
      query?.queryKey[1] === dataset ? keepPreviousData(previous) : undefined,
    gcTime: session.getState().dragFrom ? WHILE_DRAGGING_MS : OTHERWISE_MS,
  });
  return {
    data: query.data,
    isPending: query.isPending,
    isStale: query.isPlaceholderData,
    error: query.error,
    retry: () => void query.refetch(),
  };
}
