import type { Aggregate, AggregateAnswer } from '../../../core/plan/aggregate.ts';
import type { Answer, Group, Plan } from '../../../core/plan/plan.ts';
import type { IncidentTable } from '../../../core/table/table.ts';
import { breather } from '../../breather.ts';
import type { Engine } from '../engine.ts';
import { histogramOf, meanOf, quantilesOf, sampleOf } from './answer-aggregate.ts';
import { tallyOf } from './count-fates.ts';
import type { Thresholds, Work } from './shared-work.ts';
import { sharedWork, THRESHOLDS } from './shared-work.ts';
import { survivalOf } from './survival-of.ts';
import type { TableIndex } from './table-index.ts';
import { tableIndex } from './table-index.ts';

/** The engine over arrays in memory; its index serves whoever else asks about the same table. */
export interface LocalEngine extends Engine {
  readonly index: TableIndex;
}

type AnyAnswer = AggregateAnswer[Aggregate['kind']];

/** How an aggregate is answered, group by group. */
function answering(work: Work, aggregate: Aggregate): (code: number) => AnyAnswer {
  if (aggregate.kind === 'count') return (code) => work.counts[code] ?? 0;
  const { of } = aggregate;
  if (aggregate.kind === 'tally') {
    const fates = work.fates(of);
    return (code) => tallyOf(fates, code);
  }
  const column = work.column(of);
  const ranks = work.ranks(of);
  switch (aggregate.kind) {
    case 'mean':
      return (code) => meanOf(column, ranks(code));
    case 'quantiles':
      return (code) => quantilesOf(column, ranks(code), aggregate.at);
    case 'histogram':
      return (code) => histogramOf(column, ranks(code), aggregate.edges);
    case 'survival':
      return (code) => survivalOf(column, ranks(code), aggregate.at);
    case 'sample':
      return (code) => sampleOf(column, ranks(code));
  }
}

function answerOf(plan: Plan, work: Work): Answer {
  const named = Object.entries(plan.aggregates).map(
    ([name, aggregate]) => [name, answering(work, aggregate)] as const,
  );
  const answer: Group[] = [];
  work.keys.forEach((key, code) => {
    if (key === undefined || work.counts[code] === 0) return;
    answer.push({ key, values: Object.fromEntries(named.map(([name, answerTo]) => [name, answerTo(code)])) });
  });
  return answer;
}

/** Answers plans from typed arrays; see `Aggregate` and `Clause` for what the words mean. */
export function localEngine(table: IncidentTable, thresholds: Thresholds = THRESHOLDS): LocalEngine {
  const index = tableIndex(table);
  return {
    index,
    async run(batch, signal) {
      const pause = breather(signal);
      const workOf = sharedWork(index, batch, thresholds);
      const answers: Answer[] = [];
      for (const plan of batch) {
        await pause();
        answers.push(answerOf(plan, workOf(plan)));
      }
      return answers;
    },
  };
}
