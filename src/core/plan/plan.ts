import type { CohortPair } from '../incident/cohort.ts';
import type { Dimension } from '../incident/dimensions.ts';
import type { Aggregate, AggregateAnswer } from './aggregate.ts';
import type { Filter } from './filter.ts';

/** Calendar bins of the incident's start, UTC; weeks start on Monday. */
export type CalendarBin = 'day' | 'week' | 'month' | 'quarter' | 'hourOfWeek';

/**
 * What rows are grouped by. `cohort` answers 'a' or 'b' and leaves incidents of neither out.
 * A dimension answers its value, '' for unknown. A calendar bin answers its first day, `2024-02-01`, and leaves undated
 * incidents out; `hourOfWeek` answers '0' (Monday 00–01) to '167'.
 */
export type GroupKey = 'cohort' | Dimension | CalendarBin;

/** One question to an engine. Plain data: no functions, comparable by `keyOf`. */
export interface Plan {
  readonly filter: Filter;
  readonly cohorts: CohortPair;
  readonly groupBy: readonly GroupKey[];
  readonly aggregates: Readonly<Record<string, Aggregate>>;
}

/** One group: its key, in the order of `groupBy`, and its answers by name. Empty groups are absent. */
export interface Group<P extends Plan = Plan> {
  readonly key: readonly string[];
  readonly values: {
    readonly [Name in keyof P['aggregates']]: AggregateAnswer[P['aggregates'][Name]['kind']];
  };
}

/** Groups in no particular order. */
export type Answer<P extends Plan = Plan> = readonly Group<P>[];
