import { SIDES, type Side } from '../incident/cohort.ts';
import type { Plan } from '../plan/plan.ts';
import { onSides, type Sides } from './sides.ts';

/** A plan that only counts. */
export interface CountPlan extends Plan {
  readonly aggregates: { readonly count: { readonly kind: 'count' } };
}

export const COUNT = { count: { kind: 'count' } } as const;

/** Groups whose first key is the cohort, with a count each. */
export type CountAnswer = readonly {
  readonly key: readonly string[];
  readonly values: { readonly count: number };
}[];

/** Sum of the counts of one cohort over the groups that pass; `rest` is the key without the cohort. */
export function countIn(
  answer: CountAnswer,
  side: Side,
  passes: (rest: readonly string[]) => boolean = () => true,
): number {
  let sum = 0;
  for (const { key, values } of answer) {
    if (key[0] === side && passes(key.slice(1))) sum += values.count;
  }
  return sum;
}

/** `countIn` on both sides. */
export const countOnSides = (
  answer: CountAnswer,
  passes?: (rest: readonly string[]) => boolean,
): Sides<number> => onSides((side) => countIn(answer, side, passes));

/** Counts of both cohorts by the key at a position (1 is the first after the cohort), summed over all others. */
export function countsByKey(answer: CountAnswer, position = 1): Map<string, Sides<number>> {
  const counts = new Map<string, { a: number; b: number }>();
  for (const { key, values } of answer) {
    const side = SIDES.find((known) => known === key[0]);
    const value = key[position];
    if (side === undefined || value === undefined) continue;
    const entry = counts.get(value) ?? { a: 0, b: 0 };
    entry[side] += values.count;
    counts.set(value, entry);
  }
  return counts;
}
