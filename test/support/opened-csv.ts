import type { DatasetSummary } from '../../src/core/dataset/dataset.ts';
import { DEFAULT_CLOCK } from '../../src/core/incident/clock.ts';
import { GENAI_AGAINST_REST } from '../../src/core/incident/cohort.ts';
import type { ParamsOf, ResultOf, StatisticId } from '../../src/core/statistics/index.ts';
import type { Question } from '../../src/core/statistics/statistic.ts';
import { createCompute } from '../../src/worker/local-compute.ts';

/** An open file and a way to ask statistics of it, the default question where none is given. */
export interface OpenedCsv {
  readonly summary: DatasetSummary;
  readonly ask: <Id extends StatisticId>(
    id: Id,
    params: ParamsOf<Id>,
    question?: Partial<Question>,
  ) => Promise<ResultOf<Id>>;
}

/** Opens CSV text through the app's own reading, ingest and engine. */
export async function openedCsv(csv: string | Blob, name = 'incidents.csv'): Promise<OpenedCsv> {
  const compute = createCompute({ fetchBundled: async () => new Response('', { status: 404 }) });
  const { signal } = new AbortController();
  const opened = await compute.open({ kind: 'file', file: new File([csv], name) }, signal);
  if (opened.kind !== 'opened') throw new Error(`Not opened: ${JSON.stringify(opened)}`);
  const { summary } = opened;
  return {
    summary,
    ask: async (id, params, question = {}) => {
      const whole: Question = { filter: [], cohorts: GENAI_AGAINST_REST, clock: DEFAULT_CLOCK, ...question };
      const request = { dataset: summary.id, requests: [{ id, params, question: whole }] };
      const [result] = await compute.statistics(request, signal);
      if (result === undefined) throw new Error('No answer.');
      return result;
    },
  };
}
