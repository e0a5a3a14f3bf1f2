import type { Duration } from '../../../core/incident/clock.ts';
import type { Milestone } from '../../../core/incident/milestones.ts';
import { minutesBetween } from '../../../core/incident/units.ts';
import type { IncidentTable } from '../../../core/table/table.ts';
import { radixOrder } from './radix-order.ts';

/** What became of an incident under a duration; zeros apart, since a tally counts them. */
export const FATE = {
  observed: 0,
  observedZero: 1,
  open: 2,
  openZero: 3,
  missing: 4,
  negative: 5,
  droppedZero: 6,
} as const;

export const FATES = 7;

/** A duration of every incident, ranked once so that no question has to sort. */
export interface DurationColumn {
  /** A `FATE` a row. */
  readonly fate: Uint8Array;
  /** A row's place in `observed`; else `openFrom` plus its place in `open`; else `ranked`, which many rows share. */
  readonly rank: Uint32Array;
  /** Observed and open durations in minutes, each ascending. */
  readonly observed: Float64Array;
  readonly open: Float64Array;
  /** How many observed durations are no longer than each open one: they count as earlier, ties included. */
  readonly observedUpTo: Uint32Array;
  /** The first rank of open durations: a multiple of 32, so that their bits begin a word. */
  readonly openFrom: number;
  /** All ranks of durations are below. */
  readonly ranked: number;
}

/** The first of the milestones that each incident has, NaN when it has none. */
function firstOf(table: IncidentTable, milestones: readonly Milestone[]): Float64Array {
  const columns = milestones.flatMap((milestone) => table.milestones[milestone] ?? []);
  const [first, ...others] = columns;
  if (first === undefined) return new Float64Array(table.rows).fill(Number.NaN);
  if (others.length === 0) return first;
  const merged = Float64Array.from(first);
  for (const column of others)
    for (let row = 0; row < merged.length; row++)
      if (Number.isNaN(merged[row])) merged[row] = column[row] ?? Number.NaN;
  return merged;
}

function fateOf(length: number, isOpen: boolean, { zeros }: Duration): number {
  if (Number.isNaN(length)) return FATE.missing;
  if (length < 0) return FATE.negative;
  if (length > 0) return isOpen ? FATE.open : FATE.observed;
  if (zeros === 'drop') return FATE.droppedZero;
  return isOpen ? FATE.openZero : FATE.observedZero;
}

interface Lengths {
  /** Milliseconds; NaN when missing. */
  readonly lengths: Float64Array;
  readonly fate: Uint8Array;
}

function lengthsOf(table: IncidentTable, duration: Duration): Lengths {
  const from = firstOf(table, duration.from);
  const to = firstOf(table, duration.to);
  const lengths = new Float64Array(table.rows);
  const fate = new Uint8Array(table.rows);
  for (let row = 0; row < table.rows; row++) {
    let end = to[row] ?? Number.NaN;
    const isOpen = duration.censors && Number.isNaN(end);
    if (isOpen) {
      end = table.lastUpdate?.[row] ?? Number.NaN;
      if (Number.isNaN(end)) end = table.cutOff;
    }
    const length = end - (from[row] ?? Number.NaN);
    lengths[row] = length;
    fate[row] = fateOf(length, isOpen, duration);
  }
  return { lengths, fate };
}

function rankInto(rank: Uint32Array, first: number, rows: Uint32Array, lengths: Float64Array): Float64Array {
  const keys = new Float64Array(rows.length);
  for (let i = 0; i < keys.length; i++) keys[i] = lengths[rows[i] ?? 0] ?? 0;
  const order = radixOrder(keys);
  const sorted = new Float64Array(rows.length);
  for (let place = 0; place < order.length; place++) {
    const position = order[place] ?? 0;
    rank[rows[position] ?? 0] = first + place;
    sorted[place] = minutesBetween(0, keys[position] ?? 0);
  }
  return sorted;
}

function rowsWith(fate: Uint8Array, one: number, other: number): Uint32Array {
  const rows = new Uint32Array(fate.length);
  let count = 0;
  for (let row = 0; row < fate.length; row++) {
    const found = fate[row];
    if (found === one || found === other) rows[count++] = row;
  }
  return rows.slice(0, count);
}

/** How many of the ascending `values` are at most each of the ascending `limits`. */
function placesUpTo(values: Float64Array, limits: Float64Array): Uint32Array {
  const places = new Uint32Array(limits.length);
  let place = 0;
  for (let i = 0; i < limits.length; i++) {
    const limit = limits[i] ?? 0;
    while (place < values.length && (values[place] ?? 0) <= limit) place++;
    places[i] = place;
  }
  return places;
}

/** Times and ranks a duration for every incident of the table: the costly part, done once a duration. */
export function durationColumn(table: IncidentTable, duration: Duration): DurationColumn {
  const { lengths, fate } = lengthsOf(table, duration);
  const observedRows = rowsWith(fate, FATE.observed, FATE.observedZero);
  const openRows = rowsWith(fate, FATE.open, FATE.openZero);
  const openFrom = Math.ceil(observedRows.length / 32) * 32;
  const ranked = openFrom + openRows.length;
  const rank = new Uint32Array(table.rows).fill(ranked);
  const observed = rankInto(rank, 0, observedRows, lengths);
  const open = rankInto(rank, openFrom, openRows, lengths);
  return { fate, rank, observed, open, observedUpTo: placesUpTo(observed, open), openFrom, ranked };
}

/** The minutes of one incident, running or not; NaN when missing or negative. */
export function minutesAt(column: DurationColumn, row: number): number {
  const rank = column.rank[row] ?? column.ranked;
  if (rank < column.observed.length) return column.observed[rank] ?? Number.NaN;
  if (rank < column.ranked) return column.open[rank - column.openFrom] ?? Number.NaN;
  return column.fate[row] === FATE.droppedZero ? 0 : Number.NaN;
}
