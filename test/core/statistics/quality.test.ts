import { describe, expect, it } from 'vitest';
import { qualityParams } from '../../../src/core/results/quality-params.ts';
import type { ParamsOf } from '../../../src/core/statistics/index.ts';
import { gradeReasons, gradeWords, testNumber } from '../../../src/core/words/quality.ts';
import { openedCsv } from '../../support/opened-csv.ts';

interface Row {
  readonly impact: boolean;
  readonly provider: string;
  readonly severity: string;
}

const HEADER = 'id,title,class,provider,severity,impact_start_at,detected_at,resolved_at';

/** A file of so many incidents of each cohort, all filled, but for what `change` makes of one. */
function fileOf(count: number, change: (isA: boolean, i: number) => Partial<Row> = () => ({})): string {
  const lines = ['genai', 'non-genai'].flatMap((name) =>
    Array.from({ length: count }, (_, i) => {
      const row: Row = {
        impact: true,
        provider: i % 2 ? 'North' : 'South',
        severity: 'high',
        ...change(name === 'genai', i),
      };
      const impact = row.impact ? '2024-01-01T00:00:00Z' : '';
      return `${name}-${i},Disk ${i},${name},${row.provider},${row.severity},${impact},2024-01-01T00:10:00Z,2024-01-01T01:00:00Z`;
    }),
  );
  return [HEADER, ...lines].join('\n');
}

async function graded(csv: string, other: Partial<ParamsOf<'quality'>> = {}) {
  const { ask, summary } = await openedCsv(csv);
  const params = { ...qualityParams(summary), ...other };
  const { grade, tests } = await ask('quality', params);
  return {
    grade,
    params,
    states: Object.fromEntries(tests.map(({ id, state }) => [id, state])),
    numbers: tests.map(testNumber),
    why: gradeReasons(grade, tests),
  };
}

const FINE = { clock: 'passed', rows: 'passed', source: 'passed', fields: 'passed' };

describe('the grade of a file', () => {
  it('is A where all four tests pass', async () => {
    expect(await graded(fileOf(40))).toMatchObject({
      grade: 'A',
      states: FINE,
      numbers: ['impact 100 %', '100 %', 'V 0.00', 'severity 100 %'],
      why: 'all four tests passed',
    });
  });

  it('falls by a test where the impact start is known for one cohort only', async () => {
    expect(await graded(fileOf(40, (isA) => ({ impact: isA })))).toMatchObject({
      grade: 'C',
      states: { ...FINE, clock: 'failed', fields: 'failed' },
      numbers: ['impact 100 % and 0 %', '100 %', 'V 0.00', 'impact start 50.0 %'],
      why: 'two clocks; impact start 50 % missing',
    });
  });

  it('allows ten points between the clocks', async () => {
    const { states } = await graded(fileOf(40, (isA, i) => ({ impact: isA || i >= 4 })));
    expect(states).toEqual(FINE);
    const more = await graded(fileOf(40, (isA, i) => ({ impact: isA || i >= 5 })));
    expect(more.states).toEqual({ ...FINE, clock: 'failed' });
    expect(more).toMatchObject({ grade: 'B', why: 'two clocks' });
  });

  it('falls by a test where more than 5 % of the rows are left out', async () => {
    expect((await graded(fileOf(40), { used: 95, rows: 100 })).grade).toBe('A');
    expect(await graded(fileOf(40), { used: 949, rows: 1000 })).toMatchObject({
      grade: 'B',
      states: { ...FINE, rows: 'failed' },
      why: '5.1 % of rows left out',
    });
  });

  it('falls by a test where the source tells the class', async () => {
    expect(await graded(fileOf(40, (isA) => ({ provider: isA ? 'North' : 'South' })))).toMatchObject({
      grade: 'B',
      states: { ...FINE, source: 'failed' },
      numbers: ['impact 100 %', '100 %', 'V 1.00', 'severity 100 %'],
      why: 'class follows provider',
    });
  });

  it('asks a source column beside the provider', async () => {
    const csv = fileOf(40)
      .split('\n')
      .map((line, i) => `${line},${i === 0 ? 'source_system' : line.startsWith('genai') ? 'Page' : 'Desk'}`)
      .join('\n');
    expect(await graded(csv)).toMatchObject({ states: { ...FINE, source: 'failed' } });
  });

  it('takes a file that names one source or none as untied', async () => {
    const one = await graded(fileOf(40, () => ({ provider: 'North' })));
    expect([one.states, one.numbers[2]]).toEqual([FINE, '1 source']);
    const none = await graded(
      fileOf(40, () => ({ provider: '' })),
      { mapped: ['severity'] },
    );
    expect([none.states, none.numbers[2]]).toEqual([FINE, '1 source']);
  });

  it('does not take a source that is known for one cohort only as untied', async () => {
    const { states, numbers, why } = await graded(
      fileOf(40, (isA) => (isA ? {} : { provider: '' })),
      { mapped: ['severity'] },
    );
    expect(states).toEqual({ ...FINE, source: 'failed' });
    expect([numbers[2], why]).toEqual(['known for 40 and 0', 'provider known for too few']);
  });

  it('falls by a test where a mapped field is filled for less than three quarters', async () => {
    expect((await graded(fileOf(40, (_, i) => (i < 10 ? { severity: '' } : {})))).grade).toBe('A');
    expect(await graded(fileOf(40, (_, i) => (i < 11 ? { severity: '' } : {})))).toMatchObject({
      grade: 'B',
      states: { ...FINE, fields: 'failed' },
      why: 'severity 28 % missing',
    });
  });

  it('is D from three failed tests on', async () => {
    const worst = fileOf(40, (isA) => ({ impact: isA, provider: isA ? 'North' : 'South', severity: '' }));
    expect((await graded(worst)).grade).toBe('D');
    expect((await graded(worst, { used: 1, rows: 2 })).grade).toBe('D');
  });

  it('is not given to made-up data, nor with under 20 incidents of a cohort', async () => {
    expect(await graded(fileOf(40), { synthetic: true })).toMatchObject({
      grade: 'synthetic',
      states: FINE,
      why: 'synthetic, not graded',
    });
    expect(await graded(fileOf(19))).toMatchObject({
      grade: 'ungraded',
      states: { ...FINE, clock: 'unknown', source: 'unknown' },
      numbers: ['–', '100 %', '–', 'severity 100 %'],
      why: 'under 20 incidents of a cohort',
    });
    expect([gradeWords('B'), gradeWords('synthetic'), gradeWords('ungraded')]).toEqual([
      'Grade B',
      'Synthetic, not graded',
      'Too little to grade',
    ]);
  });

  it('counts no row as lost that holds no incident', async () => {
    const csv = `${fileOf(40)}\n,,,,,,,\n,,,,,,,\n${HEADER}\n`;
    expect((await graded(csv)).params).toMatchObject({ used: 80, rows: 80 });
  });
});
