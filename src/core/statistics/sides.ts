import type { Side } from '../incident/cohort.ts';

/** The same thing for each of the two cohorts. */
export interface Sides<T> {
  readonly a: T;
  readonly b: T;
}

/** Asks for the same thing on each side. */
export const onSides = <T>(of: (side: Side) => T): Sides<T> => ({ a: of('a'), b: of('b') });
