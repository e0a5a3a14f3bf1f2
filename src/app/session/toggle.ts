import type { Dimension } from '../../core/incident/dimensions.ts';
import { type Filter, subjectOf, withClause, without } from '../../core/plan/filter.ts';

/** The values of a dimension that a filter keeps; undefined when it keeps all. */
export function valuesOf(filter: Filter, dimension: Dimension): readonly string[] | undefined {
  const clause = filter.find((other) => subjectOf(other) === dimension);
  return clause?.kind === 'oneOf' ? clause.values : undefined;
}

/** The filter with a value added to its dimension's clause, or taken out; the last one out drops the clause. */
export function toggled(filter: Filter, dimension: Dimension, value: string): Filter {
  const kept = valuesOf(filter, dimension) ?? [];
  const values = kept.includes(value) ? kept.filter((other) => other !== value) : [...kept, value];
  return values.length === 0
    ? without(filter, dimension)
    : withClause(filter, { kind: 'oneOf', dimension, values });
}
