import { MS_PER_DAY } from '../incident/units.ts';
import type { Filter } from '../plan/filter.ts';
import { dayStart } from './calendar.ts';
import { type CountAnswer, countsByKey } from './counts.ts';

/** The instants that the data and the time filter reach, EpochMs, half-open; −∞ where no filter says the start. */
export interface TimeReach {
  readonly from: number;
  readonly to: number;
}

/**
 * From the time filter's start to the earlier of its end and the end of the data.
 *
 * @param days counts by cohort and day, for the end where it is not given
 * @param until where the data end; the day after the last start when not given
 */
export function timeReach(filter: Filter, days: CountAnswer, until: number | undefined): TimeReach {
  const lastDay = [...countsByKey(days).keys()].sort().at(-1);
  const dataEnd = until ?? (lastDay === undefined ? Number.NaN : dayStart(lastDay) + MS_PER_DAY);
  const range = filter.find((clause) => clause.kind === 'startedIn');
  return {
    from: range?.from ?? Number.NEGATIVE_INFINITY,
    to: Math.min(dataEnd, range?.to ?? Number.POSITIVE_INFINITY),
  };
}
