import { describe, expect, it } from 'vitest';
import { DEFAULT_CLOCK } from '../../../src/core/incident/clock.ts';
import { crossStep } from '../../../src/core/statistics/survival-curve.ts';
import { incidentCsv, times } from '../../support/incident-csv.ts';
import { openedCsv } from '../../support/opened-csv.ts';

const A = { class: 'genai' } as const;
const B = { class: 'non-genai' } as const;

/** 20 of each cohort: A ends at 10, 20, … 200 minutes, B at half of that; two of A's last are open instead. */
const file = openedCsv(
  incidentCsv([
    ...Array.from({ length: 20 }, (_, i) => ({
      ...A,
      severity: i % 2 === 0 ? 'high' : 'low',
      mitigation: 'Patch',
      ...(i < 18 ? { mitigated: 10 * (i + 1) } : { updated: 10 * (i + 1) }),
    })),
    ...Array.from({ length: 20 }, (_, i) => ({
      ...B,
      severity: i % 2 === 0 ? 'high' : 'low',
      mitigation: 'Wait',
      mitigated: 5 * (i + 1),
    })),
    { ...A, mitigated: -5 },
    { ...B, start: '' },
  ]),
);

describe('survival', () => {
  it('keeps open incidents at risk: the median is the middle of the level step at one half', async () => {
    const { all, tally, used, inView, bias } = await (await file).ask('survival', {});
    expect(all.a).toMatchObject({ n: 20, events: 18, open: 2, closedMedian: 95 });
    expect(all.a.median.value).toBe(105);
    expect(all.b.median.value).toBe(52.5);
    expect(bias).toEqual({ a: 10, b: 0 });
    expect(tally.a).toMatchObject({ observed: 18, open: 2, negative: 1 });
    expect({ used, inView }).toEqual({ used: 40, inView: 42 });
  });

  it('draws the curve while 8 are at risk, and a cross for each open incident', async () => {
    const { all, everyCross } = await (await file).ask('survival', {});
    expect(all.a.times.at(-1)).toBe(130);
    expect(all.a.survival[0]).toBeCloseTo(0.95, 12);
    expect(everyCross).toBe(1);
    expect(all.a.crosses.map(({ time }) => time)).toEqual([190, 200]);
    expect(all.a.atTicks.slice(0, 4).map(({ atRisk }) => atRisk)).toEqual([20, 20, 15, 0]);
  });

  it('leaves open incidents out when asked for closed ones only', async () => {
    const { all } = await (await file).ask('survival', { closedOnly: true });
    expect(all.a).toMatchObject({ n: 18, open: 0 });
    expect(all.a.median.value).toBe(95);
  });

  it('makes a pair of curves a stratum, too few each, and stratifies the log-rank test', async () => {
    const { strata, logRank, all } = await (await file).ask('survival', { by: 'severity' });
    expect(strata.map(({ value, a, b, tooFew }) => [value, a.n, b.n, tooFew])).toEqual([
      ['high', 10, 10, true],
      ['low', 10, 10, true],
    ]);
    expect(strata[0]?.ratio.ratio).toBeNaN();
    expect(logRank.chiSquare).not.toBe(all.logRank.chiSquare);
    expect(logRank.p).toBeLessThan(0.05);
  });

  it('counts open incidents by round steps so that at most 40 crosses are drawn', () => {
    expect([0, 40, 41, 80, 81, 200, 427, 4000].map(crossStep)).toEqual([1, 1, 2, 2, 5, 5, 20, 100]);
  });
});

describe('the quantile table', () => {
  it('reads the curve at five shares, withholds the 95th under 60, and sets closed-only apart', async () => {
    const { rows, closedOnly, ended } = await (await file).ask('quantileTable', undefined);
    expect(rows.map(({ p, b }) => [p, b.value])).toEqual([
      [0.25, 27.5],
      [0.5, 52.5],
      [0.75, 77.5],
      [0.9, 92.5],
      [0.95, 97.5],
    ]);
    expect(rows.map(({ withheld }) => withheld)).toEqual([false, false, false, false, true]);
    expect(rows[1]?.ratio.ratio).toBe(2);
    expect(rows[4]?.ratio.ratio).toBeNaN();
    expect(closedOnly.a.value).toBe(95);
    expect(ended.b).toMatchObject({ n: 20, mean: 52.5 });
    expect(ended.b.quantiles[0]).toBe(28.75);
  });
});

describe('medians of rounded times', () => {
  it('have an interval of at least half a minute to either side', async () => {
    const tied = await openedCsv(
      incidentCsv([...times(50, { ...A, detected: 7 }), ...times(50, { ...B, detected: 7 })]),
    );
    const { rows } = await tied.ask('differences', undefined);
    const row = rows.find(({ id }) => id === 'ttd:0.5');
    expect(row).toMatchObject({ state: 'compared', a: { value: 7, lower: 6.5, upper: 7.5 } });
    expect(row?.ratio).toMatchObject({ ratio: 1, p: 1 });
    expect(row?.ratio.lower).toBeLessThan(0.95);
  });
});

describe('durations by category', () => {
  it('have a median a value in each cohort, and none where a cohort has no such incident', async () => {
    const { rows, used } = await (await file).ask('durationByCategory', { dimension: 'mitigation' });
    expect(rows.map(({ value, a, b }) => [value, a.value, a.n, b.value, b.n])).toEqual([
      ['Patch', 105, 20, Number.NaN, 0],
      ['Wait', Number.NaN, 0, 52.5, 20],
    ]);
    expect(used).toBe(40);
  });
});

describe('what a view would notice', () => {
  it('is exp(2.8 s √(2/20 / 0.955)) for 20 and 20 incidents', async () => {
    const { all, rows } = await (await file).ask('noticeable', { by: 'severity' });
    const logs = (ends: readonly number[]) => {
      const values = ends.map(Math.log);
      const mean = values.reduce((sum, log) => sum + log, 0) / values.length;
      return values.reduce((sum, log) => sum + (log - mean) ** 2, 0);
    };
    const a = Array.from({ length: 18 }, (_, i) => 10 * (i + 1));
    const b = Array.from({ length: 20 }, (_, i) => 5 * (i + 1));
    const s = Math.sqrt((logs(a) + logs(b)) / 36);
    expect(all.noticed).toBeCloseTo(Math.exp(2.8016 * s * Math.sqrt(0.1 / (3 / Math.PI))), 3);
    expect(all.n).toEqual({ a: 20, b: 20 });
    expect(rows.every(({ noticed }) => Number.isNaN(noticed))).toBe(true);
  });
});

describe('the oddities', () => {
  const odd = openedCsv(
    incidentCsv([
      ...times(5, { ...A, mitigated: 0 }),
      ...times(10, { ...A, mitigated: 60 }),
      { ...A, mitigated: 50_000 },
      { ...A, updated: 90 },
      { ...A, mitigated: -1 },
      ...times(3, { ...B, mitigated: 30 }),
    ]),
  );
  const rowsOf = async (zeros: 'keep' | 'drop') =>
    (await (await odd).ask('oddities', undefined, { clock: { ...DEFAULT_CLOCK, zeros } })).rows;

  it('count each kind once a cohort, of all incidents', async () => {
    const rows = await rowsOf('keep');
    expect(rows.map(({ kind, count }) => [kind, count.a.events, count.a.n, count.b.events])).toEqual([
      ['open', 1, 18, 0],
      ['zero', 5, 18, 0],
      ['long', 1, 18, 0],
      ['missing', 0, 18, 0],
      ['negative', 1, 18, 0],
    ]);
  });

  it('say whether zeros count, with the medians either way', async () => {
    const zero = (rows: Awaited<ReturnType<typeof rowsOf>>) => rows.find(({ kind }) => kind === 'zero');
    expect(zero(await rowsOf('keep'))).toMatchObject({
      counted: true,
      medianWith: { a: 60 },
      medianWithout: { a: 60 },
    });
    expect(zero(await rowsOf('drop'))?.counted).toBe(false);
  });

  it('show the tail: zeros apart, the longest as dots', async () => {
    const tail = await (await odd).ask('durationTail', undefined);
    expect(tail.zeros).toEqual({ a: 5, b: 0 });
    expect(tail.beyond.a).toEqual([50_000]);
    expect(tail.counts.a.reduce((sum, count) => sum + count, 0)).toBe(10);
    expect(tail.used).toBe(19);
    const bin = tail.counts.a.indexOf(10);
    expect(tail.edges[bin]).toBeLessThanOrEqual(60);
    expect(tail.edges[bin + 1]).toBeGreaterThan(60);
  });
});

describe('coverage', () => {
  it('gives the share filled in each cohort, sorts the worst last, and knows what the file lacks', async () => {
    const { rows } = await (await file).ask('coverage', undefined);
    const find = (name: string) =>
      rows.find(({ field }) => (field.kind === 'label' ? field.dimension : field.milestone) === name);
    expect(find('mitigated')).toMatchObject({ a: { events: 19, n: 21 }, inFile: true });
    expect(find('impactStart')).toMatchObject({ b: { events: 20, n: 21 } });
    expect(find('rootCause')).toMatchObject({ inFile: false });
    expect(rows.at(-1)?.inFile).toBe(false);
  });

  it('counts what each clock can use', async () => {
    const { rows, inView } = await (await file).ask('clockCoverage', undefined);
    expect(inView).toBe(42);
    expect(rows.map(({ name, complete, open }) => [name, complete.a.events, open.a.events])).toEqual([
      ['ttd', 0, 0],
      ['tta', 0, 0],
      ['ttm', 18, 2],
      ['ttr', 0, expect.any(Number)],
    ]);
  });
});
