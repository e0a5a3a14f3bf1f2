import { describe, expect, it } from 'vitest';
import { filterOf } from '../../scripts/analyze/clauses.ts';
import { Misuse, optionsOf } from '../../scripts/analyze/options.ts';
import { questionOf } from '../../scripts/analyze/question-of.ts';
import type { DatasetSummary } from '../../src/core/dataset/dataset.ts';
import { GENAI_AGAINST_REST } from '../../src/core/incident/cohort.ts';

const KNOWN: Pick<DatasetSummary, 'dimensions' | 'mapping'> = {
  dimensions: [
    { dimension: 'severity', values: ['high', 'low'], known: 9 },
    { dimension: 'service', values: ['API', 'API, batch', 'Chat'], known: 9 },
    { dimension: 'column:record_type', values: ['incident', 'maintenance'], known: 9 },
  ],
  mapping: {
    columns: [{ index: 0, header: 'Component', role: 'service' }],
    classRule: { kind: 'column' },
  },
};

const summary = KNOWN as DatasetSummary;
const oneOf = (dimension: string, ...values: string[]) => ({ kind: 'oneOf', dimension, values });

describe('a choice of values', () => {
  it('names a field by its own name, its header, or the header of the column behind it, in any case', () => {
    expect(filterOf(['Severity=High,medium'], KNOWN)).toEqual([oneOf('severity', 'high', 'medium')]);
    expect(filterOf(['RECORD_TYPE=incident'], KNOWN)).toEqual([oneOf('column:record_type', 'incident')]);
    expect(filterOf(['Component=Chat'], KNOWN)).toEqual([oneOf('service', 'Chat')]);
  });

  it('takes all others after a !=, unknown too', () => {
    expect(filterOf(['service!=Chat'], KNOWN)).toEqual([oneOf('service', '', 'API', 'API, batch')]);
  });

  it('takes an empty value for unknown, and a comma behind a backslash', () => {
    expect(filterOf(['service=,API\\, batch'], KNOWN)).toEqual([oneOf('service', '', 'API, batch')]);
  });

  it.each([
    ['service', 'write FIELD=VALUE'],
    ['colour=red', 'no field "colour"'],
    ['service=Mail', 'no value "Mail". It has API'],
  ])('turns %s away', (text, told) => {
    expect(() => filterOf([text], KNOWN)).toThrow(Misuse);
    expect(() => filterOf([text], KNOWN)).toThrow(told);
  });

  it('is made once a field', () => {
    expect(() => filterOf(['service=API', 'Component=Chat'], KNOWN)).toThrow('chosen by twice');
  });
});

describe('the question of a command line', () => {
  const asked = (...flags: string[]) => questionOf(optionsOf(['a.csv', ...flags]), summary);

  it('compares GenAI with the rest unless told otherwise', () => {
    expect(asked()).toEqual({
      filter: [],
      cohorts: GENAI_AGAINST_REST,
      clock: { duration: 'ttm', start: 'impact', zeros: 'keep' },
    });
  });

  it('compares one cohort with all others, each incident in one', () => {
    const { cohorts } = asked('--cohort-a=service=Chat');
    expect(cohorts).toEqual({
      a: { label: 'service=Chat', filter: [oneOf('service', 'Chat')] },
      b: { label: 'the others', filter: [] },
      overlap: 'a',
    });
  });

  it('compares two cohorts without what both hold', () => {
    const { cohorts } = asked(
      '--cohort-a=service=Chat',
      '--cohort-a=severity=high',
      '--cohort-b=service=API',
    );
    expect(cohorts.a.filter).toHaveLength(2);
    expect(cohorts).toMatchObject({ b: { label: 'service=API' }, overlap: 'leave-out' });
  });

  it('keeps a half-open period, open at the end that is not given', () => {
    expect(asked('--from=2024-01-01', '--to=2024-02-01').filter).toEqual([
      { kind: 'startedIn', from: Date.UTC(2024, 0, 1), to: Date.UTC(2024, 1, 1) },
    ]);
    const [clause] = asked('--to=2024-02-01').filter;
    expect(clause).toMatchObject({ kind: 'startedIn', to: Date.UTC(2024, 1, 1) });
    expect(clause?.kind === 'startedIn' && clause.from < Date.UTC(1800, 0, 1)).toBe(true);
  });
});
