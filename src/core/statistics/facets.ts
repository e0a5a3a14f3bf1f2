import { type Dimension, isFixedDimension, UNKNOWN, VOCABULARY } from '../incident/dimensions.ts';
import { type Filter, without } from '../plan/filter.ts';
import { COUNT, type CountPlan, countsByKey } from './counts.ts';
import type { Sides } from './sides.ts';
import { defineStatistic } from './statistic.ts';

export interface FacetsParams {
  readonly dimensions: readonly Dimension[];
  /** How many values of a dimension without a fixed order are listed; all when not given. */
  readonly top?: number;
}

export interface FacetValue {
  /** '' is unknown. */
  readonly value: string;
  readonly a: number;
  readonly b: number;
}

export interface Facet {
  readonly dimension: Dimension;
  /** In fixed order, else most frequent first; chosen values are always there; unknown is last. */
  readonly values: readonly FacetValue[];
  /** How many further values are not listed. */
  readonly more: number;
}

const chosenIn = (filter: Filter, dimension: Dimension): readonly string[] =>
  filter.flatMap((clause) =>
    clause.kind === 'oneOf' && clause.dimension === dimension ? clause.values : [],
  );

/** Values in the order in which charts and lists show them: the vocabulary's, else by total; unknown last. */
export function inOrder(dimension: Dimension, counts: ReadonlyMap<string, Sides<number>>): FacetValue[] {
  const values = [...counts].map(([value, { a, b }]) => ({ value, a, b }));
  const order: readonly string[] = isFixedDimension(dimension) ? VOCABULARY[dimension] : [];
  const rank = (value: string): number => {
    if (value === UNKNOWN) return order.length + 1;
    const position = order.indexOf(value);
    return position < 0 ? order.length : position;
  };
  return values.sort(
    (x, y) => rank(x.value) - rank(y.value) || y.a + y.b - (x.a + x.b) || (x.value < y.value ? -1 : 1),
  );
}

function facetOf(
  dimension: Dimension,
  found: ReadonlyMap<string, Sides<number>>,
  chosen: readonly string[],
  top: number,
): Facet {
  const counts = new Map(found);
  for (const value of chosen) if (!counts.has(value)) counts.set(value, { a: 0, b: 0 });
  const all = inOrder(dimension, counts);
  if (isFixedDimension(dimension)) return { dimension, values: all, more: 0 };
  const known = all.filter(({ value }) => value !== UNKNOWN);
  const listed = new Set([...known.slice(0, top).map(({ value }) => value), ...chosen, UNKNOWN]);
  const values = all.filter(({ value }) => listed.has(value));
  return { dimension, values, more: all.length - values.length };
}

/** How many incidents of each cohort each value would leave: the rail. Each facet leaves out its own clause. */
export const facets = defineStatistic({
  title: 'Incidents by value',
  definition: {
    formula: 'The number of incidents with each value, each incident counted once.',
    population: 'Incidents of both cohorts that pass all filters but the one on the same field.',
    leftOut: 'None; incidents without a value are counted as unknown.',
    method: 'Count.',
    source: 'The open file.',
  },
  plans: ({ filter, cohorts }, { dimensions }: FacetsParams): Record<string, CountPlan> =>
    Object.fromEntries(
      dimensions.map((dimension) => [
        dimension,
        { filter: without(filter, dimension), cohorts, groupBy: ['cohort', dimension], aggregates: COUNT },
      ]),
    ),
  finish: (answers, { filter }, { dimensions, top = Number.POSITIVE_INFINITY }): readonly Facet[] =>
    dimensions.map((dimension) =>
      facetOf(dimension, countsByKey(answers[dimension] ?? []), chosenIn(filter, dimension), top),
    ),
});
