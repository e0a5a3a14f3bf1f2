import type { DatasetSummary, Opened } from '../../src/core/dataset/dataset.ts';
import type { Mapping } from '../../src/core/dataset/roles.ts';
import { NAMED_DURATIONS } from '../../src/core/incident/clock.ts';
import { CANONICAL_DIMENSIONS } from '../../src/core/incident/dimensions.ts';
import { subjectOf } from '../../src/core/plan/filter.ts';
import { fairnessParams } from '../../src/core/results/fairness-params.ts';
import type { Results } from '../../src/core/results/results.ts';
import { resultsOf } from '../../src/core/results/results-of.ts';
import type { ParamsOf, ResultOf, StatisticId } from '../../src/core/statistics/index.ts';
import type { Question } from '../../src/core/statistics/statistic.ts';
import type { Compute } from '../../src/worker/compute.ts';
import { withRoles } from './mapping-of.ts';
import { Misuse, type Options } from './options.ts';
import { questionOf } from './question-of.ts';

const { signal } = new AbortController();

/** A file that cannot be analysed, to be told and not traced. */
export class Refusal extends Error {}

function summaryOf(opened: Opened, name: string): DatasetSummary {
  switch (opened.kind) {
    case 'opened':
      return opened.summary;
    case 'failed':
      throw new Refusal(`${name}: ${opened.failure.found} ${opened.failure.advice}`);
    case 'question': {
      const columns = opened.question.proposed.columns.map(({ header, role }) => `${header}=${role}`);
      throw new Refusal(
        `${name}: what its columns mean is not sure enough. Proposed is ${columns.join(', ')}. ` +
          'Say what is wrong with --role HEADER=ROLE, which incidents are GenAI with --class or --class-words, ' +
          'or give all with --mapping FILE.json.',
      );
    }
  }
}

/** Opens a file as proposed, with the mapping given, or with some of it changed. */
async function open(
  compute: Compute,
  file: File,
  { roles, classRule }: Options,
  mapping: Mapping | undefined,
): Promise<DatasetSummary> {
  const source = { kind: 'file', file } as const;
  const first = await compute.open(mapping ? { ...source, mapping } : source, signal);
  if ((roles.length === 0 && !classRule) || first.kind === 'failed') return summaryOf(first, file.name);
  const [from, { columns }] =
    first.kind === 'opened'
      ? [first.summary.mapping, first.summary.report]
      : [first.question.proposed, first.question.report];
  const changed = { ...withRoles(from, roles, columns), ...(classRule && { classRule }) };
  return summaryOf(await compute.open({ ...source, mapping: changed }, signal), file.name);
}

async function answers(compute: Compute, summary: DatasetSummary, question: Question, options: Options) {
  const askAll = <Id extends StatisticId>(id: Id, params: readonly ParamsOf<Id>[]) =>
    compute.statistics<Id>(
      { dataset: summary.id, requests: params.map((one) => ({ id, params: one, question })) },
      signal,
    );
  const ask = async <Id extends StatisticId>(id: Id, params: ParamsOf<Id>): Promise<ResultOf<Id>> => {
    const [result] = await askAll(id, [params]);
    if (result === undefined) throw new Error(`No answer to ${id}.`);
    return result;
  };
  const { seed, at } = options;
  const decided = new Set([...question.cohorts.a.filter, ...question.cohorts.b.filter].map(subjectOf));
  const fields = CANONICAL_DIMENSIONS.filter((dimension) => !decided.has(dimension));
  const compared = NAMED_DURATIONS.map((of) => ({ of, seed, ...(at && { at }) }));
  const sizes = await ask('cohortSizes', undefined);
  return {
    sizes,
    overlap: await overlapOf(compute, summary, question, sizes.a),
    durations: await askAll('comparison', compared),
    categories: await askAll(
      'categoryTest',
      fields.map((dimension) => ({ dimension, seed })),
    ),
    months: await ask('trend', { bin: 'month', measure: 'count' }),
    differences: await ask('differences', undefined),
    fairness: await ask('fairness', fairnessParams(summary)),
  };
}

/** How many incidents are in neither cohort because they are in both: what A would have more if it took them. */
async function overlapOf(compute: Compute, { id }: DatasetSummary, question: Question, sizeOfA: number) {
  const cohorts = { ...question.cohorts, overlap: 'a' } as const;
  if (question.cohorts.overlap !== 'leave-out') return 0;
  const requests = [{ id: 'cohortSizes', params: undefined, question: { ...question, cohorts } }] as const;
  const [whole] = await compute.statistics<'cohortSizes'>({ dataset: id, requests }, signal);
  return (whole?.a ?? sizeOfA) - sizeOfA;
}

/**
 * Everything that the options ask of one file.
 * @throws Refusal or Misuse with a sentence
 */
export async function analyse(
  compute: Compute,
  file: File,
  options: Options,
  mapping: Mapping | undefined,
): Promise<Results> {
  const summary = await open(compute, file, options, mapping);
  const question = questionOf(options, summary);
  try {
    return resultsOf(summary, question, await answers(compute, summary, question, options));
  } finally {
    await compute.close({ dataset: summary.id }, signal);
  }
}

/** Whether an error is the caller's to mend: then its sentence is all there is to tell. */
export const isTold = (error: unknown): error is Error => error instanceof Misuse || error instanceof Refusal;
