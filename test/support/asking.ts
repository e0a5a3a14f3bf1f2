import { GENAI_AGAINST_REST } from '../../src/core/incident/cohort.ts';
import type { Aggregate } from '../../src/core/plan/aggregate.ts';
import type { Answer, Plan } from '../../src/core/plan/plan.ts';
import type { Engine } from '../../src/worker/engines/engine.ts';

const { signal } = new AbortController();

/** A plan that counts all incidents, but for what is said otherwise. */
export const plan = (asked: Partial<Plan>): Plan => ({
  filter: [],
  cohorts: GENAI_AGAINST_REST,
  groupBy: [],
  aggregates: { count: { kind: 'count' } },
  ...asked,
});

/** The answer to one plan. */
export async function ask(engine: Engine, asked: Partial<Plan>): Promise<Answer> {
  const [answer] = await engine.run([plan(asked)], signal);
  return answer ?? [];
}

/** The answer to one aggregate over all incidents. */
export async function askOne(engine: Engine, aggregate: Aggregate) {
  const [group] = await ask(engine, { aggregates: { it: aggregate } });
  return group?.values.it;
}

/** The number of incidents by group, keys joined by slashes. */
export async function askCounts(engine: Engine, asked: Partial<Plan>) {
  return Object.fromEntries(
    (await ask(engine, asked)).map(({ key, values }) => [key.join('/'), values.count]),
  );
}
