import { describe, expect, it } from 'vitest';
import { plainText, readText } from '../../../src/core/dataset/text-reader/text-reader.ts';
import { textAt } from '../../../src/core/table/text-column.ts';
import { csvCell } from '../../../src/worker/incidents/export-csv.ts';
import { byReason, counts, labels, openTable } from '../../support/open-text.ts';
import { trapFile } from './trap-file.ts';

const opened = async (name: string) => openTable(await trapFile(name), name);

describe('traps of values', () => {
  it('12 severity codes collide: orders bare numbers by their source alone', async () => {
    const bare = await opened('12-severity-bare.csv');
    expect(labels(bare.table, 'severity')).toBeUndefined();
    expect(byReason(bare.report.doubts)['unknown-value']).toBe(2);
    expect(labels((await opened('12-severity-servicenow.csv')).table, 'severity')).toEqual(['high', 'low']);
    expect(labels((await opened('12-severity-aws.json')).table, 'severity')).toEqual(['high', 'low']);
  });

  it('15 multi-valued cells: says which way they are taken', async () => {
    const { report, mapping } = await opened('15-multi-valued.csv');
    const symptom = mapping.columns.find(({ role }) => role === 'symptom');
    expect(symptom?.multiple).toBeDefined();
    expect(report.questions?.some(({ what }) => what === 'multiple')).toBe(true);
  });

  it('16 missing markers: takes them as missing by column, and NA as a region', async () => {
    const name = '16-missing-markers.csv';
    const { table } = await opened(name);
    expect(labels(table, 'team')?.filter((team) => team !== '')).toEqual(['Core']);
    expect(labels(table, 'region')?.filter((region) => region === 'NA')).toHaveLength(4);
  });

  it('17 booleans: reads all of their spellings', async () => {
    const { table } = await opened('17-booleans.csv');
    expect(counts(table, 'falseAlarm')).toEqual({ yes: 7, no: 7, '': 1 });
  });

  it('18 HTML and formulas: strips tags, decodes entities, and exports nothing that runs', async () => {
    const { table } = await opened('18-html-and-formulas.json');
    expect(table.summary && textAt(table.summary, 0)).toBe('1:00 AM PST Slow & odd.');
    expect(textAt(table.title, 0)).toBe('=HYPERLINK("http://x")');
    expect(csvCell(textAt(table.title, 0))).not.toMatch(/^"?=/);
  });

  it('21 boilerplate: a template sentence is no human detection, and nothing is filled in unasked', async () => {
    const { table, mapping } = await opened('21-boilerplate.csv');
    expect(mapping.derive).toBeUndefined();
    expect(labels(table, 'detectionSource')).toBeUndefined();
    const derived = await openTable(await trapFile('21-boilerplate.csv'), 'x.csv', {
      ...mapping,
      derive: ['detectionSource'],
    });
    expect(labels(derived.table, 'detectionSource')).toEqual(['', 'monitor', 'human']);
    expect(readText('detectionSource', plainText("We've received a report of an issue"))).toBeUndefined();
  });
});
