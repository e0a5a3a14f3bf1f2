import { describe, expect, it } from 'vitest';
import { type IncidentOf, incidentCsv, times } from '../../support/incident-csv.ts';
import { openedCsv } from '../../support/opened-csv.ts';

const asked = async (incidents: readonly IncidentOf[]) => {
  const { ask } = await openedCsv(incidentCsv(incidents));
  return ask('categoryTest', { dimension: 'severity' });
};

const group = (of: 'genai' | 'non-genai', severity: string, count: number) =>
  times(count, { class: of, severity, mitigated: 10 });

const some = [
  ...group('genai', 'high', 30),
  ...group('genai', 'low', 10),
  ...group('genai', '', 5),
  ...group('non-genai', 'high', 20),
  ...group('non-genai', 'low', 40),
];

describe('the test of a field', () => {
  it('divides the incidents with a value, and counts the others apart', async () => {
    const { rows, known, unknown, used, inView } = await asked(some);
    expect(rows.map(({ value, a, b }) => [value, a.events, a.n, b.events, b.n])).toEqual([
      ['high', 30, 40, 20, 60],
      ['low', 10, 40, 40, 60],
    ]);
    expect([known, unknown]).toEqual([
      { a: 40, b: 60 },
      { a: 5, b: 0 },
    ]);
    expect([used, inView]).toEqual([100, 105]);
  });

  it('compares with what independence would have', async () => {
    const { rows, test, thinCells } = await asked(some);
    // Expected 20, 20, 30, 30: ten away in each.
    expect(test.chiSquare).toBeCloseTo(100 / 20 + 100 / 20 + 100 / 30 + 100 / 30, 12);
    expect([test.df, test.minExpected, thinCells]).toEqual([1, 20, 0]);
    expect(rows[0]?.pearsonResidual.a).toBeCloseTo(10 / Math.sqrt(20), 12);
    expect(rows[0]?.residual.a).toBeCloseTo(10 / Math.sqrt(20 * 0.6 * 0.5), 12);
    expect(rows[0]?.residual.b).toBeCloseTo(-(rows[0]?.residual.a ?? 0), 12);
  });

  it('resamples and says so where cells are thin', async () => {
    const { test, thinCells, tooFew } = await asked([
      ...group('genai', 'high', 3),
      ...group('genai', 'low', 1),
      ...group('non-genai', 'high', 2),
      ...group('non-genai', 'medium', 4),
    ]);
    expect(test.method).toBe('monte-carlo');
    expect(thinCells).toBe(1);
    expect(tooFew).toBe(true);
  });

  it('tests nothing with one value or one cohort', async () => {
    expect((await asked(group('genai', 'high', 30))).test).toMatchObject({ chiSquare: Number.NaN, df: 0 });
    const one = [...group('genai', 'high', 30), ...group('non-genai', 'high', 30)];
    expect((await asked(one)).test.p).toBeNaN();
  });
});
