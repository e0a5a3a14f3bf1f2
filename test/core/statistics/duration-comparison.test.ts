import { describe, expect, it } from 'vitest';
import { DEFAULT_CLOCK } from '../../../src/core/incident/clock.ts';
import { type IncidentOf, incidentCsv, times } from '../../support/incident-csv.ts';
import { openedCsv } from '../../support/opened-csv.ts';

const asked = async (incidents: readonly IncidentOf[], zeros: 'keep' | 'drop' = 'keep', at?: number[]) => {
  const { ask } = await openedCsv(incidentCsv(incidents));
  return ask(
    'comparison',
    { of: 'ttm', ...(at && { at }) },
    { clock: { ...DEFAULT_CLOCK, duration: 'ttd', zeros } },
  );
};

const some: readonly IncidentOf[] = [
  ...[0, 10, 20, 30].map((mitigated): IncidentOf => ({ class: 'genai', mitigated })),
  { class: 'genai', updated: 25 },
  { class: 'genai', mitigated: -5 },
  ...[5, 10].map((mitigated): IncidentOf => ({ class: 'non-genai', mitigated })),
  { class: 'non-genai', start: '' },
];

describe('the comparison of a duration', () => {
  it('counts what became of each incident, whatever duration the clock is set to', async () => {
    const { a, b, used, inView } = await asked(some);
    expect(a.tally).toMatchObject({ observed: 4, open: 1, negative: 1, missing: 0 });
    expect(b.tally).toMatchObject({ observed: 2, open: 0, missing: 1 });
    expect([a.zeros, b.zeros]).toEqual([1, 0]);
    expect([used, inView]).toEqual([7, 9]);
  });

  it('summarises those that ended by type 7, and all by Kaplan and Meier', async () => {
    const { a } = await asked(some);
    expect(a.quantiles).toMatchObject({ min: 0, p25: 7.5, median: 15, p75: 22.5, max: 30 });
    expect(a.mean).toBe(15);
    expect(a.standardDeviation).toBeCloseTo(Math.sqrt(500 / 3), 12);
    expect(a.median).toMatchObject({ value: 20, n: 5 });
  });

  it('counts zeros even where it drops them', async () => {
    const { a } = await asked(some, 'drop');
    expect(a.zeros).toBe(1);
    expect(a.tally.observed).toBe(3);
    expect(a.quantiles.min).toBe(10);
  });

  it('reads survival at any time, drawn or not', async () => {
    const { a } = await asked(some, 'keep', [15, 22, 1000]);
    expect(a.survival.map(({ minutes, atRisk }) => [minutes, atRisk])).toEqual([
      [15, 3],
      [22, 2],
      [1000, 0],
    ]);
    expect(a.survival[0]?.survival).toBeCloseTo(0.6, 12);
  });

  it('tests A against B, pair by pair', async () => {
    const { tests } = await asked(some);
    // 0 < 5, 10; 10 > 5, = 10; 20 and 30 > both.
    expect(tests.mannWhitney.u).toBe(5.5);
    expect(tests.cliffsDelta.delta).toBeCloseTo((2 * 5.5) / 8 - 1, 12);
    expect(tests.shift.shift).toBe(7.5);
    expect(tests.medianRatio.ratio).toBe(2);
    expect(tests.meanRatio).toBe(2);
  });

  it('takes the typical ratio of durations over zero only', async () => {
    const { tests } = await asked(some);
    // 10, 20, 30 over 5, 10: 1, 2, 2, 3, 4, 6.
    expect(tests.typicalRatio.ratio).toBeCloseTo(Math.sqrt(6), 12);
  });

  it('says that there are too few, and computes all the same', async () => {
    const { tooFew, tests } = await asked(some);
    expect(tooFew).toBe(true);
    expect(tests.logRank.p).toBeGreaterThan(0);
    expect(tests.kaplanMeierRatio.ratio).toBeNaN();
    const many = [
      ...times(20, { class: 'genai', mitigated: 9 }),
      ...times(20, { class: 'non-genai', mitigated: 5 }),
    ];
    expect((await asked(many)).tooFew).toBe(false);
  });

  it('answers one cohort without an exception', async () => {
    const { b, tests } = await asked(times(3, { class: 'genai', mitigated: 9 }));
    expect(b.quantiles.median).toBeNaN();
    for (const p of [tests.logRank.p, tests.petoPeto.p, tests.hazardRatio.p, tests.mannWhitney.p])
      expect(p).toBeNaN();
  });
});
