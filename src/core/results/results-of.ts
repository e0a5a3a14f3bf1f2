import type { DatasetSummary } from '../dataset/dataset.ts';
import { type Clock, durationOf } from '../incident/clock.ts';
import type { ResultOf } from '../statistics/index.ts';
import { shareOf } from '../statistics/share-of.ts';
import { onSides, type Sides } from '../statistics/sides.ts';
import type { Question } from '../statistics/statistic.ts';
import { fairnessKey, fairnessWords } from '../words/fairness.ts';
import { findingSentence } from '../words/finding.ts';
import type { Labels } from '../words/headlines/headline.ts';
import { plural } from '../words/numbers.ts';
import { categoryResult } from './category-result.ts';
import { byCohort, type CohortIds, cohortIds } from './cohort-ids.ts';
import { durationResult } from './duration-result.ts';
import { RESULTS_SCHEMA, type Results } from './results.ts';

/** What was answered about one dataset, under one question. */
export interface Answered {
  readonly sizes: ResultOf<'cohortSizes'>;
  /** Incidents that pass both cohorts' filters and are left out of both. */
  readonly overlap: number;
  /** Any of the named durations, each once. */
  readonly durations: readonly ResultOf<'comparison'>[];
  readonly categories: readonly ResultOf<'categoryTest'>[];
  /** Counts by month. */
  readonly months: ResultOf<'trend'>;
  readonly differences: ResultOf<'differences'>;
  readonly fairness: ResultOf<'fairness'>;
}

const clockResult = (clock: Clock): Results['clock'] => ({
  start: clock.start,
  end: durationOf(clock.duration, clock).to[0] ?? '',
  zeroDurations: clock.zeros,
});

const monthlyResult = ({ bins, a, b }: ResultOf<'trend'>, ids: CohortIds): Results['monthly'] =>
  bins.map((day, i) => ({
    month: day.slice(0, 7),
    ...byCohort(ids, { a: a[i]?.value ?? 0, b: b[i]?.value ?? 0 }),
  }));

const findingsResult = (
  { rows, family }: ResultOf<'differences'>,
  ids: CohortIds,
  labels: Labels,
): Results['findings'] =>
  rows
    .filter(({ state }) => state !== 'missing')
    .map((row) => ({
      id: row.id,
      sentence: findingSentence(row, labels, family),
      n: row.a.n + row.b.n,
      nByCohort: byCohort(ids, { a: row.a.n, b: row.b.n }),
      estimate: row.ratio.ratio,
      lower: row.ratio.lower,
      upper: row.ratio.upper,
      p: row.ratio.p,
      q: row.q,
    }));

const warningsResult = ({ checks }: ResultOf<'fairness'>, labels: Labels): Results['warnings'] =>
  checks
    .filter(({ state }) => state === 'bites')
    .map((check) => ({ id: fairnessKey(check), ...fairnessWords(check, labels) }));

const overlapWarning = (overlap: number, { a, b }: Labels): Results['warnings'] =>
  overlap === 0
    ? []
    : [
        {
          id: 'overlap',
          sentence: `${plural(overlap, 'incident')} ${overlap === 1 ? 'is' : 'are'} in both ${a} and ${b}, and left out.`,
          evidence: '',
          advice: 'Choose cohorts that share no incident if all should count.',
        },
      ];

const cohortResult = (
  side: 'a' | 'b',
  { cohorts }: Question,
  sizes: ResultOf<'cohortSizes'>,
): Results['cohorts'][number] => {
  const { share, lower, upper } = shareOf(sizes[side], sizes.inView);
  return {
    id: cohortIds(cohorts)[side],
    label: cohorts[side].label,
    incidents: sizes[side],
    share: { share, lower, upper },
  };
};

/** Joins what was answered about a dataset into the documented form. */
export function resultsOf(summary: DatasetSummary, question: Question, answered: Answered): Results {
  const { report } = summary;
  const ids = cohortIds(question.cohorts);
  const labels: Sides<string> = onSides((side) => question.cohorts[side].label);
  const { sizes, overlap, durations, categories, months, differences, fairness } = answered;
  return {
    schema: RESULTS_SCHEMA,
    dataset: {
      name: summary.name,
      sha256: summary.id,
      rowsRead: report.rowsRead,
      incidents: report.incidents,
      excluded: report.excluded.map(({ reason, count }) => ({ reason, count })),
    },
    cohorts: [cohortResult('a', question, sizes), cohortResult('b', question, sizes)],
    inView: sizes.inView,
    overlap,
    clock: clockResult(question.clock),
    durations: Object.fromEntries(
      durations.map((duration) => [duration.of, durationResult(duration, ids)]),
    ) as Results['durations'],
    categories: Object.fromEntries(
      categories.map((category) => [category.dimension, categoryResult(category, ids)]),
    ),
    monthly: monthlyResult(months, ids),
    undated: months.inView - months.used,
    findings: findingsResult(differences, ids, labels),
    warnings: [...warningsResult(fairness, labels), ...overlapWarning(overlap, labels)],
  };
}
