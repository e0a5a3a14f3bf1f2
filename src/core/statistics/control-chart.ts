import { poissonChangePoints, type Segment } from '../estimators/change-points.ts';
import { compareRates } from '../estimators/compare-rates.ts';
import type { Ratio } from '../estimators/ratio-of-quantiles.ts';
import { type ControlPoint, uChart } from '../estimators/u-chart.ts';
import type { Side } from '../incident/cohort.ts';
import { MS_PER_DAY } from '../incident/units.ts';
import { contiguousBins, dayStart, nextBin } from './calendar.ts';
import { FEWEST_INCIDENTS } from './comparison.ts';
import { COUNT, type CountPlan, countOnSides, countsByKey } from './counts.ts';
import { onSides, type Sides } from './sides.ts';
import { defineStatistic, type Usage } from './statistic.ts';
import { type TimeReach, timeReach } from './time-reach.ts';

export interface ControlChartParams {
  /** Where the data end, EpochMs; the day after the last start when not given. */
  readonly until?: number;
}

/** A month: `value` is incidents a 30-day month, `lower` and `upper` its control limits (NaN where there are none). */
export interface ControlMonth extends ControlPoint {
  readonly count: number;
}

/** Months [from, to) at one level, incidents a 30-day month with a 95 % interval. */
export interface ControlLevel extends Segment {
  /** How much wider than Poisson's the limits are; NaN where there are none. */
  readonly widening: number;
}

/** A change of level at the start of month `index`; `first` to `last`, both included, hold 95 % of resampled dates. */
export interface ControlChange {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  /** The new level over the one before it. */
  readonly ratio: Ratio;
}

export interface ControlSeries {
  /** Under 20 incidents: months only, no level. */
  readonly tooFew: boolean;
  readonly months: readonly ControlMonth[];
  readonly levels: readonly ControlLevel[];
  readonly changes: readonly ControlChange[];
}

export interface ControlChart extends Usage, Sides<ControlSeries> {
  /** First days, ISO, contiguous. */
  readonly months: readonly string[];
  /** Days of each month that the data and the time filter reach. */
  readonly days: readonly number[];
  /** Months of which all days are reached. */
  readonly wholeMonths: number;
  /** Share of the last month's days that are reached; 1 when it is whole. */
  readonly partialLast: number;
  readonly incidents: Sides<number>;
}

/** Fewer whole months than this have no control limits. */
export const FEWEST_FOR_LIMITS = 12;

/** Fewer whole months than this are not searched for a change of level. */
export const FEWEST_FOR_CHANGES = 10;

/** Under so many incidents a month counts are too skewed for limits of three sigma either way. */
const FEWEST_A_MONTH = 3;

const DAYS_A_MONTH = 30;

interface Months {
  readonly counts: readonly number[];
  /** In months of 30 days. */
  readonly exposures: readonly number[];
}

const slice = ({ counts, exposures }: Months, { from, to }: Segment): Months => ({
  counts: counts.slice(from, to),
  exposures: exposures.slice(from, to),
});

const bare = ({ counts, exposures }: Months): ControlMonth[] =>
  counts.map((count, i) => ({
    count,
    value: count / (exposures[i] ?? Number.NaN),
    lower: Number.NaN,
    upper: Number.NaN,
    rule: '',
  }));

function seriesOf(all: Months, whole: number): ControlSeries {
  const { counts, exposures } = all;
  if (counts.reduce((sum, count) => sum + count, 0) < FEWEST_INCIDENTS)
    return { tooFew: true, months: bare(all), levels: [], changes: [] };
  const { widening } = uChart(counts, exposures);
  const found = poissonChangePoints(counts, exposures, {
    dispersion: widening ** 2,
    ...(whole < FEWEST_FOR_CHANGES ? { least: counts.length } : {}),
  });
  const hasLimits = whole >= FEWEST_FOR_LIMITS;
  const charts = found.segments.map((segment) => {
    const own = slice(all, segment);
    const chart =
      hasLimits && segment.level >= FEWEST_A_MONTH ? uChart(own.counts, own.exposures) : undefined;
    return {
      widening: chart?.widening ?? Number.NaN,
      months: bare(own).map((month, i) => ({ ...month, ...chart?.points[i] })),
    };
  });
  return {
    tooFew: false,
    months: charts.flatMap(({ months }) => months),
    levels: found.segments.map((segment, i) => ({
      ...segment,
      widening: charts[i]?.widening ?? Number.NaN,
    })),
    changes: found.changes.flatMap((change, i) => {
      const [before, after] = [found.segments[i], found.segments[i + 1]];
      return before && after
        ? [{ ...change, ratio: compareRates(slice(all, after), slice(all, before)) }]
        : [];
    }),
  };
}

/** The days of a month that are reached, at least one. */
function daysOf(month: string, { from, to }: TimeReach): number {
  const [start, end] = [dayStart(month), dayStart(nextBin(month, 'month'))];
  const first = Math.floor(Math.max(0, from - start) / MS_PER_DAY);
  return Math.max(1, Math.ceil((Math.min(end, to) - start) / MS_PER_DAY) - first);
}

const lengthOf = (month: string): number =>
  (dayStart(nextBin(month, 'month')) - dayStart(month)) / MS_PER_DAY;

/** Incidents a month as a control chart: levels with the dates at which they change, limits, and special months. */
export const controlChart = defineStatistic({
  title: 'Incidents a month',
  definition: {
    formula: 'Incidents that start in the month ÷ its days × 30, so that short and partial months compare.',
    population: 'Incidents of each cohort that pass all filters and have a start.',
    leftOut: 'Incidents without a start. Days outside the time filter or after the end of the data.',
    method:
      'Change points by PELT with a Poisson cost divided by the squared widening, segments of 5 months or more, BIC ' +
      'penalty; the band holds 95 % of the dates from 500 seeded resamples. Each level has Garwood’s interval, widened ' +
      'likewise. Control limits are three sigma, Laney’s u′, restarted at a change. Special: outside a limit, 2 of 3 ' +
      'past two sigma, 8 on one side. Limits need 12 whole months and 3 incidents ' +
      'a month, the search for changes 10 whole months.',
    source: 'The open file: it holds no traffic, so a rate is a month, not a request.',
  },
  plans: ({ filter, cohorts }, _params: ControlChartParams) =>
    ({
      months: { filter, cohorts, groupBy: ['cohort', 'month'], aggregates: COUNT },
      days: { filter, cohorts, groupBy: ['cohort', 'day'], aggregates: COUNT },
      all: { filter, cohorts, groupBy: ['cohort'], aggregates: COUNT },
    }) as const satisfies Record<string, CountPlan>,
  finish: (answers, { filter }, { until }): ControlChart => {
    const counts = countsByKey(answers.months);
    const months = contiguousBins(counts.keys(), 'month');
    const reach = timeReach(filter, answers.days, until);
    const days = months.map((month) => daysOf(month, reach));
    const wholeMonths = months.filter((month, i) => days[i] === lengthOf(month)).length;
    const exposures = days.map((length) => length / DAYS_A_MONTH);
    const last = months.at(-1);
    const countOf = (side: Side) => months.map((month) => counts.get(month)?.[side] ?? 0);
    const [used, inView] = [countOnSides(answers.days), countOnSides(answers.all)];
    return {
      months,
      days,
      wholeMonths,
      partialLast: last === undefined ? 1 : (days.at(-1) ?? 0) / lengthOf(last),
      ...onSides((side) => seriesOf({ counts: countOf(side), exposures }, wholeMonths)),
      incidents: inView,
      used: used.a + used.b,
      inView: inView.a + inView.b,
    };
  },
});
