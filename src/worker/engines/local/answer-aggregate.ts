import type { AggregateAnswer } from '../../../core/plan/aggregate.ts';
import { countBelow } from './cuts.ts';
import type { DurationColumn } from './duration-column.ts';
import type { GroupRanks } from './group-ranks.ts';

/** The durations at some ranks, in minutes, ascending. */
function minutesOf(sorted: Float64Array, places: Uint32Array): Float64Array {
  const minutes = new Float64Array(places.length);
  for (let i = 0; i < places.length; i++) minutes[i] = sorted[places[i] ?? 0] ?? 0;
  return minutes;
}

export function meanOf(column: DurationColumn, { observed }: GroupRanks): number {
  const places = observed.list();
  let sum = 0;
  for (let i = 0; i < places.length; i++) sum += column.observed[places[i] ?? 0] ?? 0;
  return sum / places.length;
}

/** Hyndman–Fan type 7. */
export function quantilesOf(
  column: DurationColumn,
  { observed }: GroupRanks,
  at: readonly number[],
): Float64Array {
  const valueAt = (place: number): number => column.observed[observed.at(place)] ?? Number.NaN;
  return Float64Array.from(at, (share) => {
    const position = (observed.size - 1) * share;
    const below = Math.floor(position);
    const low = valueAt(below);
    return position === below ? low : low + (position - below) * (valueAt(below + 1) - low);
  });
}

export function histogramOf(
  column: DurationColumn,
  { observed }: GroupRanks,
  edges: readonly number[],
): Float64Array {
  const below = edges.map((edge) => observed.before(countBelow(column.observed, edge)));
  return Float64Array.from(
    { length: Math.max(0, edges.length - 1) },
    (_, i) => (below[i + 1] ?? 0) - (below[i] ?? 0),
  );
}

export const sampleOf = (column: DurationColumn, ranks: GroupRanks): AggregateAnswer['sample'] => ({
  observed: minutesOf(column.observed, ranks.observed.list()),
  open: minutesOf(column.open, ranks.open.list()),
});
