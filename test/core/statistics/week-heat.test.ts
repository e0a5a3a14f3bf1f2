import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../src/core/estimators/benjamini-hochberg.ts';
import { binomialTest } from '../../../src/core/estimators/binomial-test.ts';
import { type IncidentOf, incidentCsv, times } from '../../support/incident-csv.ts';
import { openedCsv } from '../../support/opened-csv.ts';

/** Monday, 1 January 2024, and so many days and hours later. */
const at = (day: number, hour: number): string => new Date(Date.UTC(2024, 0, 1 + day, hour)).toISOString();

/** An even four weeks: so many incidents in every second hour. */
const even = (kind: 'genai' | 'non-genai', count: number, step = 2): IncidentOf[] =>
  Array.from({ length: 28 * (24 / step) }, (_, i) =>
    times(count, { class: kind, start: at(Math.floor((i * step) / 24), (i * step) % 24) }),
  ).flat();

const until = Date.UTC(2024, 0, 29);

describe('the week of starts', () => {
  it('prints how far each cell is from an even week, in sigmas', async () => {
    const peak = times(60, { class: 'genai', start: at(8, 3) });
    const heat = await (
      await openedCsv(incidentCsv([...even('genai', 3), ...even('non-genai', 4), ...peak]))
    ).ask('weekHeat', { until });
    expect(heat).toMatchObject({ hours: 2, tooFew: false, isDatesOnly: false, family: 168 });
    const n = 28 * 12 * 3 + 60;
    const share = 1 / 84;
    const cell = heat.a.cells[1]?.[1];
    expect(cell).toMatchObject({ count: 4 * 3 + 60 });
    expect(cell?.expected).toBeCloseTo(n / 84, 9);
    expect(cell?.residual).toBeCloseTo((72 - n * share) / Math.sqrt(n * share * (1 - share)), 9);
    const ps = [...heat.a.cells, ...heat.b.cells].flat().map(({ p }) => p);
    expect(cell?.p).toBeCloseTo(binomialTest(72, n, share), 12);
    expect([...heat.a.cells, ...heat.b.cells].flat().map(({ q }) => q)).toEqual([...benjaminiHochberg(ps)]);
    expect(heat.b.cells.flat().every(({ residual }) => Math.abs(residual) < 1e-9)).toBe(true);
    expect(heat.a.aDay).toEqual([36, 51, 36, 36, 36, 36, 36]);
  });

  it('weighs weekdays by how often they come', async () => {
    const heat = await (await openedCsv(incidentCsv([...even('genai', 3), ...even('non-genai', 4)]))).ask(
      'weekHeat',
      { until: until + 86_400_000 },
    );
    const n = 28 * 12 * 3;
    expect(heat.a.cells[0]?.[0]?.expected).toBeCloseTo((n * 5) / 29 / 12, 9);
    expect(heat.a.cells[1]?.[0]?.expected).toBeCloseTo((n * 4) / 29 / 12, 9);
    expect(heat.a.aDay[0]).toBeCloseTo(144 / 5, 12);
  });

  it('takes four hours a cell under 10 incidents a cell, and is too few under 3', async () => {
    const sparse = await (await openedCsv(incidentCsv([...even('genai', 1), ...even('non-genai', 4)]))).ask(
      'weekHeat',
      { until },
    );
    expect(sparse).toMatchObject({ hours: 4, tooFew: false, family: 84 });
    expect(sparse.a.cells.every((row) => row.length === 6)).toBe(true);
    const few = await (await openedCsv(incidentCsv([...even('genai', 1, 8), ...even('non-genai', 4)]))).ask(
      'weekHeat',
      { until },
    );
    expect(few.tooFew).toBe(true);
  });

  it('knows a file of dates without times, and leaves out what has no start', async () => {
    const dates = await (
      await openedCsv(
        incidentCsv([
          ...Array.from({ length: 28 }, (_, day) => times(9, { class: 'genai', start: at(day, 0) })).flat(),
          { class: 'non-genai', start: '' },
        ]),
      )
    ).ask('weekHeat', { until });
    expect(dates.isDatesOnly).toBe(true);
    expect(dates.inView - dates.used).toBe(1);
  });
});
