import type { Duration } from '../../../core/incident/clock.ts';
import type { Aggregate, AggregateAnswer } from '../../../core/plan/aggregate.ts';
import { keyOf } from '../../../core/plan/key.ts';
import type { Answer, Group, Plan } from '../../../core/plan/plan.ts';
import type { IncidentTable } from '../../../core/table/table.ts';
import { breather } from '../../breather.ts';
import type { Engine } from '../engine.ts';
import { histogramOf, meanOf, quantilesOf, sampleOf } from './answer-aggregate.ts';
import { countFates, tallyOf } from './count-fates.ts';
import { countGroups } from './count-groups.ts';
import type { GroupRanks } from './group-ranks.ts';
import { groupRanks } from './group-ranks.ts';
import { survivalOf } from './survival-of.ts';
import type { TableIndex } from './table-index.ts';
import { tableIndex } from './table-index.ts';

/** The engine over arrays in memory; its index serves whoever else asks about the same table. */
export interface LocalEngine extends Engine {
  readonly index: TableIndex;
}

type AnyAnswer = AggregateAnswer[Aggregate['kind']];

/** Makes a value at most once a key. */
function once<Value>(): (key: string, make: () => Value) => Value {
  const made = new Map<string, Value>();
  return (key, make) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make();
    made.set(key, value);
    return value;
  };
}

/** What the plans of one batch share: plans of the same filter and grouping count and rank once. */
function sharedWork(index: TableIndex) {
  const counts = once<Uint32Array>();
  const fates = once<Uint32Array>();
  const ranks = once<(code: number) => GroupRanks>();
  return (plan: Plan) => {
    const selection = index.selection(plan.filter);
    const groups = index.groups(plan.groupBy, plan.cohorts);
    const scope = keyOf([plan.filter, plan.groupBy, plan.groupBy.includes('cohort') && plan.cohorts]);
    const key = (of: Duration) => scope + keyOf(of);
    return {
      keys: groups.keys,
      counts: counts(scope, () => countGroups(selection, groups)),
      fates: (of: Duration) => fates(key(of), () => countFates(selection, groups, index.duration(of).fate)),
      ranks: (of: Duration) => ranks(key(of), () => groupRanks(selection, groups, index.duration(of))),
      column: index.duration,
    };
  };
}

type Work = ReturnType<ReturnType<typeof sharedWork>>;

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
export function localEngine(table: IncidentTable): LocalEngine {
  const index = tableIndex(table);
  return {
    index,
    async run(batch, signal) {
      const pause = breather(signal);
      const workOf = sharedWork(index);
      const answers: Answer[] = [];
      for (const plan of batch) {
        await pause();
        answers.push(answerOf(plan, workOf(plan)));
      }
      return answers;
    },
  };
}
