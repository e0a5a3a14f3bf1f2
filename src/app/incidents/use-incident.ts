import { skipToken, useQuery } from '@tanstack/react-query';
import { useCompute } from '../data/compute-client.ts';
import { useQuestion } from '../data/question.ts';
import { useSession } from '../session/session.ts';

/** One incident whole, by its place in the table or its id; data is null when no incident has it. */
export function useIncident(row: number | string | undefined) {
  const compute = useCompute();
  const dataset = useSession((session) => session.dataset);
  const question = useQuestion();
  return useQuery({
    queryKey: ['incident', dataset, question, row],
    queryFn:
      dataset !== undefined && row !== undefined
        ? async ({ signal }) => (await compute.incident({ dataset, question, row }, signal)) ?? null
        : skipToken,
    placeholderData: (previous, query) => (query?.queryKey[1] === dataset ? previous : undefined),
  });
}
