import { keyOf } from '../core/plan/key.ts';
import type { Answer, Plan } from '../core/plan/plan.ts';
import type { ResultOf, StatisticId } from '../core/statistics/index.ts';
import { STATISTICS } from '../core/statistics/index.ts';
import type { Plans, Question } from '../core/statistics/statistic.ts';
import { breather } from './breather.ts';
import type { StatisticRequest } from './compute.ts';
import type { Engine } from './engines/engine.ts';

/** Any entry of the register: its own names for plans and parameters are its own business. */
interface AnyStatistic {
  readonly plans: (question: Question, params: never) => Plans;
  readonly finish: (answers: never, question: Question, params: never) => unknown;
}

/** Plans of one batch, each different one once. */
function gathered() {
  const places = new Map<string, number>();
  const batch: Plan[] = [];
  return {
    batch,
    /** Where the plan's answer will stand. */
    placeOf(plan: Plan): number {
      const key = keyOf(plan);
      const place = places.get(key) ?? batch.push(plan) - 1;
      places.set(key, place);
      return place;
    },
  };
}

const isInSteps = (made: unknown): made is Generator<void> =>
  typeof made === 'object' && made !== null && Symbol.iterator in made && 'next' in made;

/** Runs all steps, with a pause before each. */
async function lastOf(steps: Generator<void>, pause: () => Promise<void>): Promise<unknown> {
  for (;;) {
    await pause();
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Asks an engine for all plans of all requests as one batch, and finishes each statistic. Answers in the order asked. */
export async function answerStatistics<Id extends StatisticId>(
  engine: Engine,
  requests: readonly StatisticRequest<Id>[],
  signal: AbortSignal,
): Promise<readonly ResultOf<Id>[]> {
  const { batch, placeOf } = gathered();
  const asked = requests.map(({ id, params, question }) => {
    const statistic: AnyStatistic = STATISTICS[id];
    const plans = Object.entries(statistic.plans(question, params as never));
    return {
      statistic,
      params,
      question,
      places: plans.map(([name, plan]) => [name, placeOf(plan)] as const),
    };
  });
  const answers = await engine.run(batch, signal);
  const pause = breather(signal);
  const results: ResultOf<Id>[] = [];
  for (const { statistic, params, question, places } of asked) {
    await pause();
    const named: Record<string, Answer> = {};
    for (const [name, place] of places) named[name] = answers[place] ?? [];
    const made = statistic.finish(named as never, question, params as never);
    results.push((isInSteps(made) ? await lastOf(made, pause) : made) as ResultOf<Id>);
  }
  return results;
}
