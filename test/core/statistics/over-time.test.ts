import { describe, expect, it } from 'vitest';
import { epochMs } from '../../../src/core/incident/units.ts';
import { contiguousBins, reachedShare } from '../../../src/core/statistics/calendar.ts';
import { incidentCsv, times } from '../../support/incident-csv.ts';
import { openedCsv } from '../../support/opened-csv.ts';

const A = { class: 'genai' } as const;
const B = { class: 'non-genai' } as const;

describe('a trend', () => {
  const monthly = openedCsv(
    incidentCsv(
      Array.from({ length: 14 }, (_, month) => {
        const start = new Date(Date.UTC(2023, month, 2)).toISOString();
        return [
          ...times(month < 7 ? 10 : 40, { ...A, start, source: 'human', mitigated: 60 }),
          ...times(20, { ...B, start, source: 'monitor', mitigated: 30 }),
        ];
      }).flat(),
    ),
  );
  const until = Date.UTC(2024, 2, 1);

  it('counts with an exact Poisson interval', async () => {
    const trend = await (await monthly).ask('trend', { bin: 'month', measure: 'count', until });
    expect(trend.a[0]).toMatchObject({ value: 10, n: 10 });
    expect(trend.a[0]?.lower).toBeCloseTo(4.795, 3);
    expect(trend.a[0]?.upper).toBeCloseTo(18.39, 2);
  });

  it('marks a last bin that the time filter cuts', async () => {
    const range = {
      kind: 'startedIn',
      from: epochMs(Date.UTC(2023, 0, 1)),
      to: epochMs(Date.UTC(2024, 1, 15)),
    } as const;
    const trend = await (await monthly).ask(
      'trend',
      { bin: 'month', measure: 'medianTtm', until },
      { filter: [range] },
    );
    expect(trend.partialLast).toBeCloseTo(14 / 29, 12);
  });

  it.each([
    ['medianTtm', 60, 30],
    ['humanShare', 1, 0],
  ] as const)('gives %s a quarter in both cohorts', async (measure, a, b) => {
    const trend = await (await monthly).ask('trend', { bin: 'quarter', measure });
    expect(trend.bins).toHaveLength(5);
    expect([trend.a[0]?.value, trend.b[0]?.value]).toEqual([a, b]);
    expect(trend.used).toBe(trend.inView);
  });

  it('gives the first cohort as a share of both, and no second line', async () => {
    const trend = await (await monthly).ask('trend', { bin: 'quarter', measure: 'genaiShare' });
    expect(trend.a[0]).toMatchObject({ value: 1 / 3, n: 90 });
    expect(trend.b).toEqual([]);
  });
});

describe('calendar bins', () => {
  it('run on over months without incidents and over years', () => {
    expect(contiguousBins(['2024-01-01', '2023-07-01'], 'quarter')).toEqual([
      '2023-07-01',
      '2023-10-01',
      '2024-01-01',
    ]);
    expect(contiguousBins([], 'month')).toEqual([]);
  });

  it('are reached by whole days, at least one, at most all', () => {
    expect(reachedShare('2024-02-01', 'month', Date.UTC(2024, 1, 22, 13))).toBeCloseTo(22 / 29, 12);
    expect(reachedShare('2024-02-01', 'month', Date.UTC(2030, 0, 1))).toBe(1);
  });
});
