import { benjaminiHochberg } from '../estimators/benjamini-hochberg.ts';
import { type WeekCell, weekResiduals } from '../estimators/week-residuals.ts';
import type { Side } from '../incident/cohort.ts';
import { MS_PER_DAY } from '../incident/units.ts';
import { dayStart } from './calendar.ts';
import { COUNT, type CountPlan, countOnSides, countsByKey } from './counts.ts';
import { onSides, type Sides } from './sides.ts';
import { defineStatistic, type Usage } from './statistic.ts';
import { timeReach } from './time-reach.ts';

export interface WeekHeatParams {
  /** Where the data end, EpochMs; the day after the last start when not given. */
  readonly until?: number;
}

export interface WeekHeatCell extends WeekCell {
  /** After Benjamini–Hochberg over the cells of both cohorts. */
  readonly q: number;
}

export interface WeekHeatMap {
  readonly incidents: number;
  /** Monday to Sunday, each from midnight on. */
  readonly cells: readonly (readonly WeekHeatCell[])[];
  /** Incidents a day of each weekday. */
  readonly aDay: readonly number[];
}

export interface WeekHeat extends Usage, Sides<WeekHeatMap> {
  /** Length of a cell; fewer incidents take longer cells. */
  readonly hours: 2 | 4;
  /** Under 3 incidents a four-hour cell in a cohort. */
  readonly tooFew: boolean;
  /** All starts are at the first hour of a day: the file gives dates, not times. */
  readonly isDatesOnly: boolean;
  /** Cells over which q is controlled. */
  readonly family: number;
}

const DAYS = 7;
const HOURS = 24;

/** So many incidents a cell in the smaller cohort, or the cells are longer. */
const ENOUGH_A_CELL = 10;

/** Under so many a cell nothing is said. */
const FEWEST_A_CELL = 3;

/** How often each weekday comes, Monday first, from the day of the first start to the end of what is reached. */
function weekdaysIn(days: readonly string[], until: number): number[] {
  const met = Array.from({ length: DAYS }, () => 0);
  const [first] = days.toSorted();
  for (let at = first ? dayStart(first) : Number.NaN; at < until; at += MS_PER_DAY) {
    const weekday = (new Date(at).getUTCDay() + DAYS - 1) % DAYS;
    met[weekday] = (met[weekday] ?? 0) + 1;
  }
  return met;
}

const inCells = (byHour: readonly number[], hours: number): number[][] =>
  Array.from({ length: DAYS }, (_, day) =>
    Array.from({ length: HOURS / hours }, (_, cell) =>
      byHour
        .slice(day * HOURS + cell * hours, day * HOURS + (cell + 1) * hours)
        .reduce((sum, count) => sum + count, 0),
    ),
  );

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** When in the week incidents start: each cell of hours × weekdays against an even week. */
export const weekHeat = defineStatistic({
  title: 'Hours of the week',
  definition: {
    formula:
      '(O − E) / √(E(1 − w)): incidents that start in the cell against total × w, w the cell’s share of all hours.',
    population: 'Incidents of each cohort that pass all filters and have a start.',
    leftOut: 'Incidents without a start.',
    method:
      'Poisson residuals given the total; each weekday weighs by how often it comes from the first start to the end. Exact ' +
      'binomial p, Benjamini–Hochberg over the cells of both cohorts. Cells are two hours long, four where the smaller ' +
      'cohort has under 10 incidents a cell; under 3 nothing is said.',
    source: 'The open file; hours are UTC.',
  },
  plans: ({ filter, cohorts }, _params: WeekHeatParams) =>
    ({
      hours: { filter, cohorts, groupBy: ['cohort', 'hourOfWeek'], aggregates: COUNT },
      days: { filter, cohorts, groupBy: ['cohort', 'day'], aggregates: COUNT },
      all: { filter, cohorts, groupBy: ['cohort'], aggregates: COUNT },
    }) as const satisfies Record<string, CountPlan>,
  finish: (answers, { filter }, { until }): WeekHeat => {
    const counts = countsByKey(answers.hours);
    const byHour = (side: Side) =>
      Array.from({ length: DAYS * HOURS }, (_, hour) => counts.get(`${hour}`)?.[side] ?? 0);
    const counted = countOnSides(answers.hours);
    const smaller = Math.min(counted.a, counted.b);
    const hours = smaller / (DAYS * (HOURS / 2)) >= ENOUGH_A_CELL ? 2 : 4;
    const met = weekdaysIn([...countsByKey(answers.days).keys()], timeReach(filter, answers.days, until).to);
    const exposures = met.map((days) => Array.from({ length: HOURS / hours }, () => days * hours));
    const residuals = onSides((side) => weekResiduals(inCells(byHour(side), hours), exposures));
    const ps = [residuals.a, residuals.b].flat(2).map(({ p }) => p);
    const qs = benjaminiHochberg(ps);
    const columns = HOURS / hours;
    const mapOf = (side: Side): WeekHeatMap => {
      const offset = side === 'a' ? 0 : DAYS * columns;
      const cells = residuals[side].map((row, day) =>
        row.map((cell, i) => ({ ...cell, q: qs[offset + day * columns + i] ?? Number.NaN })),
      );
      return {
        incidents: counted[side],
        cells,
        aDay: cells.map((row, day) => sumOf(row.map(({ count }) => count)) / (met[day] ?? 0)),
      };
    };
    const inView = countOnSides(answers.all);
    return {
      hours,
      tooFew: smaller / (DAYS * (HOURS / 4)) < FEWEST_A_CELL,
      isDatesOnly: counts.size > 0 && [...counts.keys()].every((hour) => Number(hour) % HOURS === 0),
      family: ps.filter((p) => !Number.isNaN(p)).length,
      ...onSides(mapOf),
      used: counted.a + counted.b,
      inView: inView.a + inView.b,
    };
  },
});
