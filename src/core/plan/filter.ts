import type { Duration } from '../incident/clock.ts';
import type { Dimension } from '../incident/dimensions.ts';
import type { EpochMs, Minutes } from '../incident/units.ts';

/** Incidents whose dimension has one of these values; `UNKNOWN` ('') selects those without a value. */
export interface OneOf {
  readonly kind: 'oneOf';
  readonly dimension: Dimension;
  readonly values: readonly string[];
}

/** Incidents that start in [from, to), UTC. The start is the impact, else the detection. Undated ones never pass. */
export interface StartedIn {
  readonly kind: 'startedIn';
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** Incidents whose observed duration lies in [from, to); open ones never pass. */
export interface Lasting {
  readonly kind: 'lasting';
  readonly of: Duration;
  readonly from: Minutes;
  readonly to: Minutes;
}

/** Incidents whose id, title or summary contains every word of the text, ignoring case. */
export interface Mentions {
  readonly kind: 'mentions';
  readonly text: string;
}

export type Clause = OneOf | StartedIn | Lasting | Mentions;

/** All clauses must pass; at most one clause a subject (see `subjectOf`). Empty passes everything. */
export type Filter = readonly Clause[];

/** What a clause is about: a chart that draws this subject leaves the clause out of its own filter. */
export type Subject = Dimension | 'time' | 'duration' | 'text';

export function subjectOf(clause: Clause): Subject {
  switch (clause.kind) {
    case 'oneOf':
      return clause.dimension;
    case 'startedIn':
      return 'time';
    case 'lasting':
      return 'duration';
    case 'mentions':
      return 'text';
  }
}

/** The filter with the clause about a subject removed. */
export const without = (filter: Filter, subject: Subject): Filter =>
  filter.filter((clause) => subjectOf(clause) !== subject);

/** The filter with the clause about the same subject replaced, or added at the end. */
export function withClause(filter: Filter, clause: Clause): Filter {
  const subject = subjectOf(clause);
  return filter.some((other) => subjectOf(other) === subject)
    ? filter.map((other) => (subjectOf(other) === subject ? clause : other))
    : [...filter, clause];
}
