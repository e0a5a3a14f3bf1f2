import type { Filter } from '../plan/filter.ts';

/** The two sides of a comparison. A is the one asked about and keeps the first colour, whatever it holds. */
export type Side = 'a' | 'b';

export const SIDES = ['a', 'b'] as const satisfies readonly Side[];

/** A set of incidents with a name: those that pass its filter, within whatever else is filtered. */
export interface Cohort {
  readonly label: string;
  readonly filter: Filter;
}

/**
 * What is compared with what.
 * `overlap` decides about incidents that pass both filters: in neither cohort (`leave-out`), or in one of them only.
 */
export interface CohortPair {
  readonly a: Cohort;
  readonly b: Cohort;
  readonly overlap: 'leave-out' | Side;
}

export const GENAI_AGAINST_REST: CohortPair = {
  a: { label: 'GenAI', filter: [{ kind: 'oneOf', dimension: 'class', values: ['genai'] }] },
  b: { label: 'non-GenAI', filter: [{ kind: 'oneOf', dimension: 'class', values: ['non-genai'] }] },
  overlap: 'leave-out',
};
