import type { Clock } from '../incident/clock.ts';
import type { CohortPair } from '../incident/cohort.ts';
import type { Filter } from '../plan/filter.ts';
import type { Answer, Plan } from '../plan/plan.ts';

/** What the reader is asking: the state of the screen that every statistic shares. */
export interface Question {
  readonly filter: Filter;
  readonly cohorts: CohortPair;
  readonly clock: Clock;
}

/** What one click on a number shows. Sentences, no figures: the figures come with the result. */
export interface Definition {
  readonly formula: string;
  readonly population: string;
  readonly leftOut: string;
  readonly method: string;
  readonly source: string;
}

/** How many of the incidents in view a chart could use: "N of M incidents". */
export interface Usage {
  readonly used: number;
  readonly inView: number;
}

export type Plans = Readonly<Record<string, Plan>>;

export type Answers<P extends Plans> = { readonly [Name in keyof P]: Answer<P[Name]> };

/** What a statistic comes to: its result, whether it is finished at once or in steps. */
export type Finished<Made> = Made extends Generator<void, infer Result> ? Result : Made;

/** A question of the product: the plans that an engine answers, and what is made of the answers. Pure. */
export interface Statistic<Params, P extends Plans, Result> {
  readonly title: string;
  readonly definition: Definition;
  readonly plans: (question: Question, params: Params) => P;
  /**
   * Runs in the worker; its result is plain, structured-cloneable and no larger than a screen. What takes long is a
   * generator, whose steps let other questions be answered in between and are dropped once nobody waits.
   */
  readonly finish: (answers: Answers<P>, question: Question, params: Params) => Result;
}

export const defineStatistic = <Params, P extends Plans, Result>(
  statistic: Statistic<Params, P, Result>,
): Statistic<Params, P, Result> => statistic;
