import { describe, expect, it } from 'vitest';
import { datasetSummary } from '../../../src/worker/dataset-summary.ts';
import { byReason, labels, openTable } from '../../support/open-text.ts';

const FILE = [
  'id,class,detected_at,title,symptom',
  '1,genai,2024-01-01T00:00Z,Elevated error rates on the API,',
  '2,genai,2024-01-02T00:00Z,Nothing to see,',
  '3,genai,2024-01-03T00:00Z,Errors everywhere,Slow',
].join('\n');

describe('categories read from the text', () => {
  it('are off until the mapping asks for them', async () => {
    const { table, report } = await openTable(FILE);
    expect(labels(table, 'symptom')).toEqual(['', '', 'Slow']);
    expect(report.derived).toEqual([]);
  });

  it('fill in what the file leaves out, say by which words, and are marked', async () => {
    const { mapping } = await openTable(FILE);
    const { table, report } = await openTable(FILE, 'x.csv', { ...mapping, derive: ['symptom'] });
    expect(labels(table, 'symptom')).toEqual(['Errors', '', 'Slow']);
    expect(report.derived).toEqual([
      {
        dimension: 'symptom',
        count: 1,
        words: [{ value: 'Errors', words: 'elevated error rates', count: 1 }],
      },
    ]);
    expect(byReason(report.doubts)['derived-from-text']).toBe(1);
    const summary = datasetSummary(table, {
      id: 'x',
      name: 'x',
      bundled: undefined,
      bytes: 1,
      report,
      mapping,
    });
    expect(summary.dimensions.find(({ dimension }) => dimension === 'symptom')).toMatchObject({
      known: 2,
      derived: 1,
    });
  });
});
