import { skipToken, useQuery } from '@tanstack/react-query';
import type { IncidentOrder, IncidentRow } from '../../worker/compute.ts';
import { useCompute } from '../data/compute-client.ts';
import { useQuestion } from '../data/question.ts';
import { useSession } from '../session/session.ts';

/** Incidents are fetched in aligned pages, so that scrolling back finds them in the cache. */
const PAGE_ROWS = 100;

const KEPT_MS = 60_000;

/** What is known of the list around a window of it. */
export interface IncidentPages {
  /** Undefined while its page is under way. */
  readonly rowAt: (index: number) => IncidentRow | undefined;
  /** True while the rows are those of the last question. */
  readonly isStale: boolean;
  readonly error: Error | undefined;
}

function usePage(order: IncidentOrder, page: number, isWanted: boolean) {
  const compute = useCompute();
  const dataset = useSession((session) => session.dataset);
  const question = useQuestion();
  const from = page * PAGE_ROWS;
  return useQuery({
    queryKey: ['incidents', dataset, question, order, page],
    queryFn:
      dataset !== undefined && isWanted
        ? async ({ signal }) => ({
            page,
            ...(await compute.incidents({ dataset, question, order, from, to: from + PAGE_ROWS }, signal)),
          })
        : skipToken,
    placeholderData: (previous, query) => (query?.queryKey[1] === dataset ? previous : undefined),
    gcTime: KEPT_MS,
  });
}

/** How many incidents the list holds; undefined until the first answer. */
export const useIncidentTotal = (order: IncidentOrder): number | undefined =>
  usePage(order, 0, true).data?.total;

/** The incidents [first, last] of the filtered list: up to three pages, the last answer kept meanwhile. */
export function useIncidentPages(order: IncidentOrder, first: number, last: number): IncidentPages {
  const page = Math.floor(Math.max(0, first) / PAGE_ROWS);
  const lastPage = Math.floor(Math.max(0, last) / PAGE_ROWS);
  const pages = [
    usePage(order, page, true),
    usePage(order, page + 1, page + 1 <= lastPage),
    usePage(order, page + 2, page + 2 <= lastPage),
  ];
  const answers = pages.map(({ data }) => data).filter((data) => data !== undefined);
  return {
    rowAt: (index) =>
      answers.find((answer) => answer.page === Math.floor(index / PAGE_ROWS))?.rows[index % PAGE_ROWS],
    isStale: pages.some(({ isPlaceholderData, fetchStatus }) => isPlaceholderData && fetchStatus !== 'idle'),
    error: pages.map(({ error }) => error).find((error) => error !== null) ?? undefined,
  };
}
