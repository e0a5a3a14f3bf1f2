import type { Difference, Measure, Measured } from '../../src/core/statistics/difference.ts';
import type { Differences } from '../../src/core/statistics/differences.ts';
import { NONE } from './results.ts';

const measured = (value: number, n: number): Measured => ({
  value,
  lower: value,
  upper: value,
  n,
  events: n,
});

const GROUPS = { time: 'time', share: 'detection', mitigation: 'fix', rootCause: 'cause' } as const;

const groupOf = (measure: Measure): Difference['group'] =>
  GROUPS[measure.kind === 'value' ? measure.dimension : measure.kind];

/** A row of the forest with this ratio; the interval spans a factor of `reach` both ways. */
export function difference(
  measure: Measure,
  ratio: number,
  row: Partial<Difference> & { reach?: number } = {},
): Difference {
  const { reach = 1.1, ...rest } = row;
  const holds = Math.abs(Math.log(ratio)) > Math.log(reach);
  return {
    id: JSON.stringify(measure),
    group: groupOf(measure),
    measure,
    a: measured(0.4, 1908),
    b: measured(0.4 / ratio, 5258),
    ratio: { ratio, lower: ratio / reach, upper: ratio * reach, p: holds ? 0.001 : 0.4 },
    q: holds ? 0.002 : 0.5,
    state: 'compared',
    quarters: { a: [], b: [] },
    ...rest,
  };
}

/** A row that has too few incidents to be compared. */
export const tooFew = (measure: Measure): Difference =>
  difference(measure, Number.NaN, { q: Number.NaN, state: 'too-few' });

/** The forest with these rows over 1,908 and 5,258 incidents, both on the same clock. */
export function differencesOf(rows: readonly Difference[], rest: Partial<Differences> = {}): Differences {
  const known = { events: 90, n: 100, share: 0.9, lower: 0.8, upper: 0.95 };
  return {
    rows,
    quarters: [],
    family: rows.filter(({ state }) => state === 'compared').length,
    incidents: { a: 1908, b: 5258 },
    impactKnown: { a: known, b: known },
    differentClocks: false,
    fromDetection: { ttm: NONE, ttr: NONE },
    duration: 'ttm',
    used: 7166,
    inView: 7166,
    ...rest,
  };
}
