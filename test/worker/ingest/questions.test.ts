import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../src/core/dataset/roles.ts';
import { isoTexts, labels, open, openTable } from '../../support/open-text.ts';

const asked = async (text: string) => {
  const opened = await open(text);
  if (opened.kind !== 'question') throw new Error(`opened as ${opened.kind}`);
  return opened;
};

describe('what the values of a column leave open', () => {
  it('asks what CST stands for, and reads it as answered', async () => {
    const text = 'id,class,detected_at\n1,genai,2024-01-01 10:00 CST\n';
    const { proposed, report } = await asked(text);
    expect(report.questions).toMatchObject([{ what: 'abbreviation', about: 'CST', of: 1, proposed: '' }]);
    expect(report.questions?.[0]?.choices[1]?.reads).toBe(
      'China Standard Time: 2024-01-01 10:00 CST is 2024-01-01 02:00 UTC',
    );
    const mapping: Mapping = {
      ...proposed,
      columns: proposed.columns.map((column) =>
        column.time ? { ...column, time: { ...column.time, abbreviations: { CST: '+08:00' } } } : column,
      ),
    };
    const { table } = await openTable(text, 'x.csv', mapping);
    expect(isoTexts(table.startedAt)).toEqual(['2024-01-01T02:00:00.000Z']);
  });

  it('names the zone that was assumed as a question, without stopping', async () => {
    const { report } = await openTable('id,class,detected_at\n1,genai,2024-01-01 10:00\n');
    expect(report.questions).toMatchObject([{ what: 'zone', of: 1, proposed: 'UTC' }]);
  });

  it('says by which values day and month were told apart', async () => {
    const { report } = await openTable(
      'id,class,detected_at\n1,genai,13/2/2024 10:00\n2,genai,3/2/2024 10:00\n',
    );
    expect(report.columns[2]?.why).toContain('day first: 1 of 2 fit no other');
  });

  it.each([
    ['1704103200', 'seconds'],
    ['1704103200000', 'milliseconds'],
    ['1704103200000000', 'microseconds'],
    ['1704103200000000000', 'nanoseconds'],
  ])('tells %s to be %s by its size', async (written, unit) => {
    const { table, report } = await openTable(`id,class,detected_at\n1,genai,${written}\n`);
    expect(isoTexts(table.startedAt)).toEqual(['2024-01-01T10:00:00.000Z']);
    expect(report.columns[2]?.why).toContain(`${unit} since 1970`);
  });

  it('asks whether NA is a region, and reads it as answered', async () => {
    const text =
      'id,class,detected_at,region\n1,genai,2024-01-01T00:00Z,NA\n2,genai,2024-01-02T00:00Z,Japan\n';
    const { table, report, mapping } = await openTable(text);
    expect(labels(table, 'region')).toEqual(['', 'Japan']);
    expect(report.questions).toMatchObject([{ what: 'missing', about: 'NA', proposed: 'missing' }]);
    const columns = mapping.columns.map((column) =>
      column.role === 'region' ? { ...column, missing: ['?'] } : column,
    );
    const { table: answered } = await openTable(text, 'x.csv', { ...mapping, columns });
    expect(labels(answered, 'region')).toEqual(['NA', 'Japan']);
  });
});

describe('cells of several values', () => {
  const TEXT =
    'id,class,detected_at,service\n1,genai,2024-01-01T00:00Z,"API, Chat"\n2,genai,2024-01-02T00:00Z,API\n3,genai,2024-01-03T00:00Z,"Washington, D.C."\n';
  const taken = async (take: 'first' | 'join' | 'explode') => {
    const { mapping } = await openTable(TEXT);
    const columns = mapping.columns.map((column) =>
      column.role === 'service' ? { ...column, multiple: { separator: ',', take } } : column,
    );
    return (await openTable(TEXT, 'x.csv', { ...mapping, columns })).table;
  };

  it('are kept joined, first, or taken apart into dimensions of yes and no', async () => {
    expect(labels(await taken('join'), 'service')?.[0]).toBe('API; Chat');
    expect(labels(await taken('first'), 'service')?.[0]).toBe('API');
    const apart = await taken('explode');
    expect(labels(apart, 'column:service: API')).toEqual(['yes', 'yes', 'no']);
    expect(labels(apart, 'column:service: Chat')).toEqual(['yes', 'no', 'no']);
  });

  it('are found where parts stand alone elsewhere, and said', async () => {
    const { report } = await openTable(
      'id,class,detected_at,service\n1,genai,2024-01-01T00:00Z,API;Chat\n2,genai,2024-01-02T00:00Z,API\n3,genai,2024-01-03T00:00Z,Chat\n',
    );
    expect(report.columns[3]?.why).toContain('several values in 1 of its 3, kept joined');
    expect(report.questions).toMatchObject([{ what: 'multiple', proposed: 'join' }]);
  });

  it('are no lists when their parts stand nowhere else', async () => {
    const { report } = await openTable(
      'id,class,detected_at,service\n1,genai,2024-01-01T00:00Z,"Washington, D.C."\n2,genai,2024-01-02T00:00Z,"Paris, Texas"\n',
    );
    expect(report.questions).toEqual([]);
  });
});

describe('values that seem to be one', () => {
  it('are counted and offered for merging; a merged one is not offered again', async () => {
    const text = ['UNAVAIL', 'UNAVAIL', 'UNVAIL', 'ERROR'].map(
      (symptom, row) => `${row},genai,2024-01-0${row + 1}T00:00Z,${symptom}`,
    );
    const file = `id,class,detected_at,symptom\n${text.join('\n')}\n`;
    const { report, mapping } = await openTable(file);
    expect(report.columns[3]?.values).toEqual([
      { written: 'UNAVAIL', read: 'UNAVAIL', count: 2 },
      { written: 'UNVAIL', read: 'UNVAIL', count: 1 },
      { written: 'ERROR', read: 'ERROR', count: 1 },
    ]);
    expect(report.columns[3]?.alike).toEqual([{ from: 'UNVAIL', to: 'UNAVAIL', distance: 1 }]);
    const columns = mapping.columns.map((column) =>
      column.role === 'symptom' ? { ...column, values: { UNVAIL: 'UNAVAIL' } } : column,
    );
    const merged = await openTable(file, 'x.csv', { ...mapping, columns });
    expect(labels(merged.table, 'symptom')).toEqual(['UNAVAIL', 'UNAVAIL', 'UNAVAIL', 'ERROR']);
    expect(merged.table.source[3]?.text(2)).toBe('UNVAIL');
    expect(merged.report.columns[3]?.alike).toBeUndefined();
  });
});
