import { chiSquareTest } from '../../estimators/chi-square-test.ts';
import { type Dimension, UNKNOWN } from '../../incident/dimensions.ts';
import { FEWEST_INCIDENTS } from '../comparison.ts';
import { type CountAnswer, countsByKey } from '../counts.ts';
import { onSides } from '../sides.ts';
import type { SourceCheck } from './check.ts';

/** Over this, the field and the cohort are nearly one. */
const NEARLY_ONE = 0.9;

const SOURCE_COLUMN = /^column:(data[ _-]?)?(source|origin|feed|dataset|tracker)([ _-]?(system|name))?$/i;

/** The first field whose name says that it tells where an incident was recorded. */
export const sourceDimension = (dimensions: readonly Dimension[]): Dimension | undefined =>
  dimensions.find((dimension) => SOURCE_COLUMN.test(dimension));

/** Bites where a field tells the cohort of nearly every incident: Cramér's V over 0.9. */
export function sourceCheck(dimension: Dimension, counts: CountAnswer): SourceCheck {
  const known = [...countsByKey(counts)].filter(([value]) => value !== UNKNOWN).map(([, sides]) => sides);
  const n = onSides((side) => known.reduce((sum, sides) => sum + sides[side], 0));
  const { cramersV } = chiSquareTest([known.map(({ a }) => a), known.map(({ b }) => b)]);
  const computable = Math.min(n.a, n.b) >= FEWEST_INCIDENTS && !Number.isNaN(cramersV);
  const state = computable ? (cramersV > NEARLY_ONE ? 'bites' : 'fine') : 'unknown';
  return { id: 'source', state, dimension, cramersV, n };
}
