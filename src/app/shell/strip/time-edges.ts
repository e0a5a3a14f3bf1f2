import type { DatasetSummary } from '../../../core/dataset/dataset.ts';
import { epochMs, MS_PER_DAY } from '../../../core/incident/units.ts';
import { dayStart, nextBin } from '../../../core/statistics/calendar.ts';

export type StripBin = 'day' | 'week' | 'month';

/** A half-open range of instants, EpochMs. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Months; weeks where the data span less than nine months, days under six weeks. */
export function stripBin({ from, to }: Range): StripBin {
  const days = (to - from) / MS_PER_DAY;
  if (days < 42) return 'day';
  return days < 274 ? 'week' : 'month';
}

function binStart(at: number, bin: StripBin): string {
  const date = new Date(at);
  if (bin === 'month') date.setUTCDate(1);
  if (bin === 'week') date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return isoDay(date.getTime());
}

/** The edges of all bins that a range touches, EpochMs, ascending; one more than there are bins. */
export function timeEdges({ from, to }: Range, bin: StripBin): readonly number[] {
  const edges: number[] = [];
  let day = binStart(from, bin);
  for (; dayStart(day) < to; day = nextBin(day, bin)) edges.push(dayStart(day));
  return [...edges, dayStart(day)];
}

/** What the strip shows of a dataset: its bins from the first start to the end of the data. */
export interface StripAxis {
  readonly bin: StripBin;
  readonly edges: readonly number[];
  /** From the first edge to the last. */
  readonly whole: Range;
  /** Where the data end, inside the last bin. */
  readonly until: number;
}

/** The axis of a dataset; undefined when no incident has a start. */
export function stripAxis({ from, to, cutOff }: DatasetSummary): StripAxis | undefined {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return undefined;
  const until = Number.isFinite(cutOff) ? Math.min(to, cutOff + 1) : to;
  const bin = stripBin({ from, to: until });
  const edges = timeEdges({ from, to: until }, bin);
  return { bin, edges, whole: { from: edges[0] ?? from, to: edges.at(-1) ?? to }, until };
}

/** The edge nearest to an instant, by its position. */
export function nearestEdge(edges: readonly number[], at: number): number {
  let nearest = 0;
  edges.forEach((edge, index) => {
    if (Math.abs(edge - at) < Math.abs((edges[nearest] ?? 0) - at)) nearest = index;
  });
  return nearest;
}

/** A range moved by whole months, kept inside the data; undefined when it does not fit there. */
export function movedByMonths(range: Range, within: Range, months: number): Range | undefined {
  const move = (at: number) => {
    const date = new Date(at);
    date.setUTCMonth(date.getUTCMonth() + months);
    return epochMs(date.getTime());
  };
  const moved = { from: move(range.from), to: move(range.to) };
  return moved.from < within.from || moved.to > within.to ? undefined : moved;
}
