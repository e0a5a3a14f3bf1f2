import { readFile as readDisk } from 'node:fs/promises';
import { DEFAULT_CLOCK, durationOf } from '../../../src/core/incident/clock.ts';
import { GENAI_AGAINST_REST } from '../../../src/core/incident/cohort.ts';
import type { Aggregate, AggregateAnswer } from '../../../src/core/plan/aggregate.ts';
import type { Clause, Filter } from '../../../src/core/plan/filter.ts';
import type { GroupKey } from '../../../src/core/plan/plan.ts';
import { localEngine } from '../../../src/worker/engines/local/local-engine.ts';
import { isFailure } from '../../../src/worker/formats/format.ts';
import { readFile } from '../../../src/worker/formats/index.ts';
import { ingest } from '../../../src/worker/ingest/ingest.ts';

export const REPLICA = 'public/datasets/replica/incidents.csv';

const signal = new AbortController().signal;

export const oneOf = (
  dimension: Extract<Clause, { kind: 'oneOf' }>['dimension'],
  ...values: string[]
): Clause => ({
  kind: 'oneOf',
  dimension,
  values,
});

export const GENAI = oneOf('class', 'genai');
export const REST = oneOf('class', 'non-genai');

/** Observed time to mitigate as the app times it when nothing else is chosen. */
const TTM = durationOf('ttm', DEFAULT_CLOCK);

const COUNT = { kind: 'count' } as const;

/** The committed file, read and answered by the code that the worker runs. */
export async function openReplica() {
  const file = new Blob([await readDisk(REPLICA)]);
  const raw = await readFile(file, 'incidents.csv', { signal, onBytes: () => {} });
  if (isFailure(raw)) throw new Error(raw.found);
  const ingested = await ingest(raw, { signal, onProgress: () => {} });
  if (ingested.kind !== 'table') throw new Error(`The replica was not read: ${ingested.kind}`);
  const engine = localEngine(ingested.table);

  const ask = async <A extends Aggregate>(filter: Filter, groupBy: readonly GroupKey[], aggregate: A) => {
    const plan = { filter, cohorts: GENAI_AGAINST_REST, groupBy, aggregates: { asked: aggregate } };
    const [answer = []] = await engine.run([plan], signal);
    return new Map(
      answer.map(({ key, values }) => [key.join(' / '), values.asked as AggregateAnswer[A['kind']]] as const),
    );
  };
  const counts = (filter: Filter, ...groupBy: readonly GroupKey[]) => ask(filter, groupBy, COUNT);

  return {
    report: ingested.report,
    counts,
    count: async (...filter: Filter) => (await counts(filter)).get('') ?? 0,
    median: async (...filter: Filter) => {
      const quantiles = await ask(filter, [], { kind: 'quantiles', of: TTM, at: [0.5] });
      return quantiles.get('')?.[0] ?? Number.NaN;
    },
    tally: async (...filter: Filter) => (await ask(filter, [], { kind: 'tally', of: TTM })).get(''),
  };
}

export type OpenedReplica = Awaited<ReturnType<typeof openReplica>>;
