import { useEffect, useState } from 'react';
import type { ParamsOf, ResultOf, StatisticId } from '../../core/statistics/index.ts';
import type { Question } from '../../core/statistics/statistic.ts';
import { useSession } from '../session/session.ts';
import { useQuestion } from './question.ts';
import { type StatisticAnswer, useStatisticOf } from './use-statistic.ts';

/** How long a question must stand, so that what is quick is asked and answered first. */
const REST_MS = 250;

/**
 * `useStatistic` for what takes long: asked once the question has stood for a while and nothing is dragged, apart from
 * what is asked in the same frame, and dropped as soon as the question changes.
 */
export function useStatisticAtRest<Id extends StatisticId>(
  id: Id,
  params: ParamsOf<Id>,
): StatisticAnswer<ResultOf<Id>> {
  const question = useQuestion();
  const isDragging = useSession(({ dragFrom }) => dragFrom !== undefined);
  const [rested, setRested] = useState<Question>();
  useEffect(() => {
    if (isDragging) return;
    const timer = setTimeout(() => setRested(question), REST_MS);
    return () => clearTimeout(timer);
  }, [question, isDragging]);
  return useStatisticOf(rested === question && !isDragging ? question : undefined, id, params);
}
