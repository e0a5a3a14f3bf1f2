import { MS_PER_DAY } from '../incident/units.ts';

/** Calendar bins of a time axis, UTC; weeks start on Monday. */
export type TimeBin = 'day' | 'week' | 'month' | 'quarter';

/** Midnight UTC of an ISO day, EpochMs. */
export const dayStart = (day: string): number => Date.parse(`${day}T00:00:00Z`);

const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

function addMonths(day: string, months: number): string {
  const date = new Date(dayStart(day));
  date.setUTCMonth(date.getUTCMonth() + months);
  return isoDay(date.getTime());
}

/** The first day of the bin after the one that starts on `first`. */
export function nextBin(first: string, bin: TimeBin): string {
  switch (bin) {
    case 'day':
      return isoDay(dayStart(first) + MS_PER_DAY);
    case 'week':
      return isoDay(dayStart(first) + 7 * MS_PER_DAY);
    case 'month':
      return addMonths(first, 1);
    case 'quarter':
      return addMonths(first, 3);
  }
}

/** The first days of all bins from the earliest to the latest of those given, with none left out between. */
export function contiguousBins(present: Iterable<string>, bin: TimeBin): readonly string[] {
  const sorted = [...present].sort();
  const last = sorted.at(-1);
  const bins: string[] = [];
  for (let day = sorted[0]; day !== undefined && last !== undefined && day <= last; day = nextBin(day, bin)) {
    bins.push(day);
  }
  return bins;
}

/**
 * The share of the last bin's days that the data reach, from over 0 to 1.
 *
 * @param until the end of the data, EpochMs, exclusive
 */
export function reachedShare(first: string, bin: TimeBin, until: number): number {
  const start = dayStart(first);
  const end = dayStart(nextBin(first, bin));
  const days = Math.ceil((until - start) / MS_PER_DAY);
  return Math.min(1, Math.max(1, days) / ((end - start) / MS_PER_DAY));
}
