import { describe, expect, it } from 'vitest';
import { DEFAULT_CLOCK } from '../../../src/core/incident/clock.ts';
import { incidentCsv, times } from '../../support/incident-csv.ts';
import { openedCsv } from '../../support/opened-csv.ts';

const A = { class: 'genai' } as const;
const B = { class: 'non-genai' } as const;

const file = openedCsv(
  incidentCsv([
    ...times(40, {
      ...A,
      source: 'human',
      falseAlarm: 'no',
      reassignments: 2,
      detected: 8,
      severity: 'high',
    }),
    ...times(10, {
      ...A,
      source: 'monitor',
      falseAlarm: 'yes',
      reassignments: 0,
      detected: 4,
      severity: 'low',
    }),
    ...times(40, { ...A, source: 'monitor', falseAlarm: 'no', reassignments: 0, severity: 'low' }),
    ...times(10, { ...A, source: 'monitor' }),
    ...times(40, {
      ...B,
      source: 'human',
      falseAlarm: 'yes',
      reassignments: 0,
      detected: 5,
      severity: 'high',
    }),
    ...times(60, {
      ...B,
      source: 'monitor',
      falseAlarm: 'no',
      reassignments: 1,
      detected: 3,
      severity: 'high',
    }),
    ...times(100, { ...B, source: 'monitor', falseAlarm: 'yes', reassignments: 0, severity: 'low' }),
  ]),
);

describe('the differences', () => {
  it('give each share its own population: false alarms are of those reviewed', async () => {
    const { rows, incidents } = await (await file).ask('differences', undefined);
    const find = (id: string) => rows.find((row) => row.id === id);
    expect(incidents).toEqual({ a: 100, b: 200 });
    expect(find('detectedByHumans')).toMatchObject({
      state: 'compared',
      a: { value: 0.4, n: 100 },
      b: { value: 0.2, n: 200 },
    });
    expect(find('detectedByHumans')?.ratio.ratio).toBeCloseTo(2, 12);
    expect(find('falseAlarmsByMonitors')).toMatchObject({
      a: { value: 0.2, n: 50 },
      b: { value: 0.625, n: 160 },
    });
    expect(find('falseAlarmsByHumans')).toMatchObject({ a: { value: 0, n: 40 }, b: { value: 1, n: 40 } });
  });

  it('name what the file lacks, and count the family without it', async () => {
    const { rows, family } = await (await file).ask('differences', undefined);
    expect(rows.filter(({ state }) => state === 'missing').map(({ id }) => id)).toEqual(['tta:0.5']);
    expect(family).toBe(rows.filter(({ state }) => state === 'compared').length);
    expect(rows.filter(({ q }) => !Number.isNaN(q))).toHaveLength(family);
  });

  it('compare no share that a filter decides', async () => {
    const filter = [{ kind: 'oneOf', dimension: 'detectionSource', values: ['human'] }] as const;
    const { rows } = await (await file).ask('differences', undefined, { filter });
    const state = (id: string) => rows.find((row) => row.id === id)?.state;
    expect(state('detectedByHumans')).toBe('filtered');
    expect(state('falseAlarmsByMonitors')).toBe('filtered');
    expect(state('falseAlarmsByHumans')).toBe('compared');
  });

  it('compare no share that makes the cohorts', async () => {
    const cohorts = {
      a: { label: 'People', filter: [{ kind: 'oneOf', dimension: 'detectionSource', values: ['human'] }] },
      b: {
        label: 'Monitors',
        filter: [{ kind: 'oneOf', dimension: 'detectionSource', values: ['monitor'] }],
      },
      overlap: 'leave-out',
    } as const;
    const { rows } = await (await file).ask('differences', undefined, { cohorts });
    expect(rows.find(({ id }) => id === 'detectedByHumans')?.state).toBe('filtered');
  });

  it('are too few under 20 incidents in a cohort', async () => {
    const few = await openedCsv(
      incidentCsv([
        ...times(19, { ...A, source: 'human', detected: 3 }),
        ...times(90, { ...B, source: 'monitor', detected: 2 }),
      ]),
    );
    const { rows, family } = await few.ask('differences', undefined);
    expect(rows.filter(({ state }) => state !== 'missing').every(({ state }) => state === 'too-few')).toBe(
      true,
    );
    expect(family).toBe(0);
  });

  it('notice that the clocks start at different milestones, unless both start at detection', async () => {
    const header = 'id,class,impact_start_at,detected_at,mitigated_at\n';
    const lines = Array.from({ length: 100 }, (_, i) => {
      const impact = i < 60 ? '2024-01-01T00:00:00Z' : '';
      return [
        `a${i},genai,${impact},2024-01-01T01:00:00Z,2024-01-01T03:00:00Z`,
        `b${i},non-genai,2024-01-01T00:00:00Z,2024-01-01T01:00:00Z,2024-01-01T03:00:00Z`,
      ].join('\n');
    });
    const clocks = await openedCsv(header + lines.join('\n'));
    const impact = await clocks.ask('differences', undefined);
    expect(impact.impactKnown.a.share).toBe(0.6);
    expect(impact.differentClocks).toBe(true);
    expect(impact.fromDetection.ttm.ratio).toBe(1);
    const clock = { ...DEFAULT_CLOCK, start: 'detection' } as const;
    expect((await clocks.ask('differences', undefined, { clock })).differentClocks).toBe(false);
  });
});

describe('detection', () => {
  it('counts sources, false alarms over reviewed, and those not reviewed', async () => {
    const { bySource, falseAlarms } = await (await file).ask('detection', undefined);
    expect(bySource.map(({ value, a, b }) => [value, a.events, a.n, b.events, b.n])).toEqual([
      ['human', 40, 100, 40, 200],
      ['monitor', 60, 100, 160, 200],
    ]);
    expect(falseAlarms.map(({ value, notReviewed }) => [value, notReviewed.a, notReviewed.b])).toEqual([
      ['human', 0, 0],
      ['monitor', 10, 0],
    ]);
  });

  it('leaves out the clause on the source, so both sources stay', async () => {
    const filter = [{ kind: 'oneOf', dimension: 'detectionSource', values: ['human'] }] as const;
    const { bySource } = await (await file).ask('detection', undefined, { filter });
    expect(bySource[1]?.a.events).toBe(60);
  });

  it('times each source on its own, with a rising curve that ends at 1', async () => {
    const found = await (await file).ask('detection', undefined);
    expect(found.times.map(({ source, a, b }) => [source, a.n, a.median, b.n, b.median])).toEqual([
      ['all', 50, 8, 100, 3],
      ['human', 40, 8, 40, 5],
      ['monitor', 10, 4, 60, 3],
    ]);
    const [all] = found.times;
    expect(all?.a.ecdf).toMatchObject({ times: [4, 8], share: [0.2, 1] });
    expect(all?.a.ecdf.lower[0]).toBeCloseTo(0.2 - Math.sqrt(Math.log(40) / 100), 12);
  });

  it('marks a stratum whose interval lies wholly on the other side', async () => {
    const { reassignedOnce } = await (await file).ask('detection', undefined);
    const [all] = reassignedOnce;
    expect(all).toMatchObject({ a: { events: 40, n: 90 }, b: { events: 60, n: 200 } });
    expect(all?.ratio.ratio).toBeGreaterThan(1);
    const flipped = reassignedOnce.filter(({ flips }) => flips).map(({ value }) => value);
    expect(flipped).not.toContain('high');
    expect(reassignedOnce.map(({ value }) => value)).toEqual([
      'all',
      'high',
      'medium',
      'low',
      'human',
      'monitor',
    ]);
  });
});
