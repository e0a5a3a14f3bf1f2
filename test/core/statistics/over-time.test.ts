import { describe, expect, it } from 'vitest';
import { epochMs } from '../../../src/core/incident/units.ts';
import { contiguousBins, reachedShare } from '../../../src/core/statistics/calendar.ts';
import { levelChange } from '../../../src/core/statistics/level-change.ts';
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

  it('counts with an exact Poisson interval, and compares the later half with the earlier', async () => {
    const trend = await (await monthly).ask('trend', { bin: 'month', measure: 'count', until });
    expect(trend.a[0]).toMatchObject({ value: 10, n: 10 });
    expect(trend.a[0]?.lower).toBeCloseTo(4.795, 3);
    expect(trend.a[0]?.upper).toBeCloseTo(18.39, 2);
    expect(trend).toMatchObject({ wholeBins: 14, partialLast: 1 });
    expect(trend.change.a).toMatchObject({ before: 10, after: 40 });
    expect(trend.change.a.ratio.lower).toBeGreaterThan(1);
    expect(trend.change.b.ratio.ratio).toBe(1);
  });

  it('marks a last bin that the time filter cuts, and leaves it out of the halves', async () => {
    const range = {
      kind: 'startedIn',
      from: epochMs(Date.UTC(2023, 0, 1)),
      to: epochMs(Date.UTC(2024, 1, 15)),
    } as const;
    const trend = await (await monthly).ask(
      'trend',
      { bin: 'month', measure: 'count', until },
      { filter: [range] },
    );
    expect(trend.partialLast).toBeCloseTo(14 / 29, 12);
    expect(trend.wholeBins).toBe(13);
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

describe('a change of level', () => {
  it('is not told under 12 bins, nor from an empty half', () => {
    expect(levelChange(Array.from({ length: 11 }, () => 5)).ratio.ratio).toBeNaN();
    expect(
      levelChange([...Array.from({ length: 6 }, () => 0), ...Array.from({ length: 6 }, () => 5)]).ratio.ratio,
    ).toBeNaN();
  });

  it('leaves out the first of an odd number of bins, and widens for overdispersion', () => {
    const even = levelChange([
      ...Array.from({ length: 6 }, () => 10),
      ...Array.from({ length: 6 }, () => 20),
    ]);
    const odd = levelChange([
      999,
      ...Array.from({ length: 6 }, () => 10),
      ...Array.from({ length: 6 }, () => 20),
    ]);
    expect(odd).toEqual(even);
    expect(even.ratio.upper).toBeCloseTo(2 * Math.exp(1.959964 * Math.sqrt(1 / 60 + 1 / 120)), 5);
    const wild = levelChange([2, 18, 2, 18, 2, 18, 4, 36, 4, 36, 4, 36]);
    expect(wild.ratio.upper).toBeGreaterThan(even.ratio.upper);
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
