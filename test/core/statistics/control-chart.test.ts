import { describe, expect, it } from 'vitest';
import { poissonChangePoints } from '../../../src/core/estimators/change-points.ts';
import { garwoodInterval } from '../../../src/core/estimators/garwood-interval.ts';
import { uChart } from '../../../src/core/estimators/u-chart.ts';
import { epochMs } from '../../../src/core/incident/units.ts';
import { incidentCsv, times } from '../../support/incident-csv.ts';
import { openedCsv } from '../../support/opened-csv.ts';

const monthly = (a: readonly number[], b: readonly number[]) =>
  openedCsv(
    incidentCsv(
      a.flatMap((count, month) => {
        const start = new Date(Date.UTC(2023, month, 1)).toISOString();
        return [
          ...times(count, { class: 'genai', start }),
          ...times(b[month] ?? 0, { class: 'non-genai', start }),
        ];
      }),
    ),
  );

const RISING = [10, 12, 9, 11, 10, 8, 12, 40, 43, 38, 41, 90, 39, 42];
const EVEN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 29];
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 29];
const exposures = DAYS.map((days) => days / 30);
const until = Date.UTC(2024, 2, 1);

describe('the control chart of incidents a month', () => {
  const file = monthly(RISING, EVEN);

  it('charts rates a 30-day month, with the limits of each level by itself', async () => {
    const chart = await (await file).ask('controlChart', { until });
    expect(chart).toMatchObject({ wholeMonths: 14, partialLast: 1, days: DAYS });
    expect(chart.a.months[0]).toMatchObject({ count: 10 });
    expect(chart.a.months[0]?.value).toBeCloseTo(10 / (31 / 30), 12);
    const { points } = uChart(RISING.slice(7), exposures.slice(7));
    expect(chart.a.months.slice(7)).toEqual(points.map((point, i) => ({ ...point, count: RISING[7 + i] })));
    expect(chart.a.months.map(({ rule }) => rule).filter(Boolean)).toEqual([]);
  });

  it('finds the month at which the level changes, with its band and the ratio of the levels', async () => {
    const { a } = await (await file).ask('controlChart', { until });
    const dispersion = uChart(RISING, exposures).widening ** 2;
    const found = poissonChangePoints(RISING, exposures, { dispersion });
    expect(a.changes).toMatchObject(found.changes);
    expect(a.changes).toMatchObject([{ index: 7 }]);
    expect(a.levels.map(({ level }) => level)).toEqual(found.segments.map(({ level }) => level));
    const [before, after] = a.levels;
    expect(a.changes[0]?.ratio.ratio).toBeCloseTo((after?.level ?? 0) / (before?.level ?? 0), 12);
    expect(a.changes[0]?.ratio.lower).toBeGreaterThan(1);
  });

  it('finds no change where every day is alike, and gives the exact interval of the level', async () => {
    const { b } = await (await file).ask('controlChart', { until });
    expect(b.changes).toEqual([]);
    expect(b.levels).toMatchObject([{ from: 0, to: 14, widening: 1 }]);
    expect(b.levels[0]?.level).toBeCloseTo(30, 12);
    expect(b.levels[0]?.lower).toBeCloseTo(garwoodInterval(425, 425 / 30).lower, 12);
    expect(b.months.every(({ rule }) => rule === '')).toBe(true);
  });

  it('rings a month over its limit', async () => {
    const { b } = await (await monthly(RISING, [...EVEN.slice(0, 9), 90, ...EVEN.slice(10)])).ask(
      'controlChart',
      { until },
    );
    expect(b.months[9]).toMatchObject({ rule: 'above limit', count: 90 });
  });

  it('takes a month that the time filter cuts by its days, and counts whole months only', async () => {
    const range = {
      kind: 'startedIn',
      from: epochMs(Date.UTC(2023, 0, 1)),
      to: epochMs(Date.UTC(2024, 1, 16)),
    } as const;
    const chart = await (await file).ask('controlChart', { until }, { filter: [range] });
    expect(chart.days.at(-1)).toBe(15);
    expect(chart.partialLast).toBeCloseTo(15 / 29, 12);
    expect(chart.wholeMonths).toBe(13);
    expect(chart.a.months.at(-1)?.value).toBe(84);
  });

  it('has no limits at a level of under 3 incidents a month', async () => {
    const { a } = await (
      await monthly(
        EVEN.map((_, i) => (i % 2) * 4),
        EVEN,
      )
    ).ask('controlChart', { until });
    expect(a.levels[0]?.level).toBeLessThan(3);
    expect(a.levels[0]?.widening).toBeNaN();
    expect(a.months.every(({ upper, rule }) => Number.isNaN(upper) && rule === '')).toBe(true);
  });

  it('has no limits under 12 whole months and no search under 10', async () => {
    const eleven = await (await monthly(RISING.slice(0, 11), EVEN)).ask('controlChart', {});
    expect(eleven.wholeMonths).toBe(10);
    expect(eleven.a.changes).toHaveLength(0);
    expect(eleven.a.months.every(({ upper }) => Number.isNaN(upper))).toBe(true);
    expect(eleven.a.levels[0]?.widening).toBeNaN();
    const short = await (await monthly([5, 5, 5, 5, 50, 50, 50, 50], EVEN)).ask('controlChart', {});
    expect(short.a.levels).toHaveLength(1);
  });

  it('gives a cohort of under 20 incidents months and no level', async () => {
    const { a, used, inView } = await (
      await monthly(
        EVEN.map((_, i) => i % 2),
        EVEN,
      )
    ).ask('controlChart', {});
    expect(a).toMatchObject({ tooFew: true, levels: [], changes: [] });
    expect(a.months).toHaveLength(14);
    expect(used).toBe(inView);
  });
});
