import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../scripts/analyze/analyse.ts';
import { optionsOf } from '../../scripts/analyze/options.ts';
import { markdownOf } from '../../src/core/results/markdown.ts';
import { createCompute } from '../../src/worker/local-compute.ts';
import { type IncidentOf, incidentCsv } from '../support/incident-csv.ts';

const schema = JSON.parse(readFileSync(new URL('../../public/results.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

const analysed = (incidents: readonly IncidentOf[], ...flags: string[]) =>
  analyse(
    // Not through a channel: Node's clone of a file has no name.
    createCompute({ fetchBundled: async () => new Response('', { status: 404 }) }),
    new File([incidentCsv(incidents)], 'some.csv'),
    optionsOf(['some.csv', ...flags]),
    undefined,
  );

const some = Array.from({ length: 120 }, (_, i): IncidentOf => {
  const isGenai = i % 3 === 0;
  return {
    class: isGenai ? 'genai' : 'non-genai',
    start: new Date(Date.UTC(2024, i % 7, 1 + (i % 27))).toISOString(),
    detected: i % 11,
    acknowledged: 12 + (i % 5),
    ...(i % 10 === 0 ? { updated: 500 } : { mitigated: 20 + ((i * 37) % 200) * (isGenai ? 2 : 1) }),
    severity: ['high', 'medium', 'low'][((i * 7) % 5) % 3] ?? '',
    source: i % 4 === 0 ? 'human' : 'monitor',
    falseAlarm: i % 9 === 0 ? 'yes' : 'no',
    reassignments: i % 4,
    symptom: i % 2 === 0 ? 'Errors' : 'Latency',
    rootCause: i % 5 === 0 ? 'Code' : 'Config',
    mitigation: i % 7 === 0 ? 'Rollback' : 'Fix',
    region: i % 2 === 0 ? 'north' : 'south',
  };
});

const expectValid = (results: unknown) => {
  const written: unknown = JSON.parse(JSON.stringify(results));
  validate(written);
  expect(validate.errors ?? []).toEqual([]);
};

describe('results.schema.json', () => {
  it.each([
    { what: 'a whole file', incidents: some, flags: [] },
    { what: 'a file with one cohort', incidents: some.filter(({ class: of }) => of === 'genai'), flags: [] },
    { what: 'one incident', incidents: some.slice(0, 1), flags: [] },
    { what: 'other cohorts', incidents: some, flags: ['--cohort-a=region=north', '--zero-durations=drop'] },
    { what: 'nothing in view', incidents: some, flags: ['--from=2030-01-01'] },
    { what: 'times asked for', incidents: some, flags: ['--at=7,70', '--start=detection', '--duration=ttr'] },
  ])('describes the results of $what', async ({ incidents, flags }) => {
    expectValid(await analysed(incidents, ...flags));
  });

  it('describes every field', () => {
    const undescribed: string[] = [];
    const walk = (node: unknown, path: string) => {
      if (node === null || typeof node !== 'object') return;
      for (const [name, child] of Object.entries(node)) {
        const isField = path.endsWith('/properties');
        const told =
          child !== null && typeof child === 'object' && ('description' in child || '$ref' in child);
        if (isField && !told) undescribed.push(`${path}/${name}`);
        walk(child, `${path}/${name}`);
      }
    };
    walk(schema, '');
    expect(undescribed).toEqual([]);
  });

  it('turns away what it does not describe', () => {
    expect(validate({ schema: 'incident-lens/results@2' })).toBe(false);
  });
});

describe('the results', () => {
  it('are the same for the same seed', async () => {
    const [first, second] = [await analysed(some, '--seed=7'), await analysed(some, '--seed=7')];
    expect(JSON.stringify(first)).toBe(JSON.stringify(second));
  });

  it('count months under the time filter, with none left out', async () => {
    const { monthly, cohorts } = await analysed(some, '--from=2024-02-01', '--to=2024-05-01');
    expect(monthly.map(({ month }) => month)).toEqual(['2024-02', '2024-03', '2024-04']);
    const counted = monthly.reduce((sum, row) => sum + Number(row.genai) + Number(row['non-genai']), 0);
    expect(counted).toBe(cohorts.reduce((sum, { incidents }) => sum + incidents, 0));
  });

  it('compare a cohort with all others where only one is chosen', async () => {
    const { cohorts, categories, inView } = await analysed(some, '--cohort-a=region=north');
    expect(cohorts.map(({ id, label, incidents }) => [id, label, incidents])).toEqual([
      ['a', 'region=north', 60],
      ['b', 'the others', 60],
    ]);
    expect(inView).toBe(120);
    expect(Object.keys(categories)).not.toContain('region');
    expect(Object.keys(categories)).toContain('class');
  });

  it('say how many incidents both cohorts would hold, and leave them out', async () => {
    const { cohorts, overlap, warnings } = await analysed(
      some,
      '--cohort-a=region=north',
      '--cohort-b=symptom=Errors,Latency',
    );
    expect(cohorts.map(({ incidents }) => incidents)).toEqual([0, 60]);
    expect(overlap).toBe(60);
    expect(warnings.find(({ id }) => id === 'overlap')?.sentence).toContain('60 incidents are in both');
    expect((await analysed(some)).overlap).toBe(0);
  });

  it('read survival at the times asked for', async () => {
    const { durations } = await analysed(some, '--at=7,70');
    expect(durations.ttm.byCohort.genai?.kaplanMeier.survival.map(({ minutes }) => minutes)).toEqual([7, 70]);
  });

  it('carry n, interval and q in each finding that is compared', async () => {
    const { findings } = await analysed(some);
    const compared = findings.filter(({ q }) => !Number.isNaN(q));
    expect(compared.length).toBeGreaterThan(3);
    for (const { sentence, n } of compared) {
      expect(sentence).toMatch(/95 % interval .+ incidents, q/);
      expect(n).toBeGreaterThan(0);
    }
  });

  it('read as a report', async () => {
    const report = markdownOf(await analysed(some));
    for (const part of [
      '# some.csv',
      '## What differs',
      '## Times',
      '### Severity',
      '40 GenAI, 80 non-GenAI',
    ])
      expect(report).toContain(part);
    expect(report).not.toMatch(/NaN|undefined|Infinity/);
    expect(markdownOf(await analysed(some, '--from=2030-01-01'))).not.toMatch(/NaN|undefined|Infinity/);
  });
});
