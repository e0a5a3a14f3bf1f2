import { describe, expect, it } from 'vitest';
import { dataHeadline } from '../../../../src/core/words/headlines/data.ts';
import { coverageRow } from '../../../support/results.ts';

const coverageOf = (rows: Parameters<typeof dataHeadline>[0]['rows']) => ({
  rows,
  incidents: { a: 100, b: 200 },
  used: 300,
  inView: 300,
});
const label = (dimension: 'detectionSource' | 'symptom' | 'rootCause' | 'mitigation') =>
  ({ kind: 'label', dimension }) as const;
const RESOLVED = { kind: 'time', milestone: 'resolved' } as const;
const file = { name: 'incidents.csv', used: 300, rows: 300, synthetic: false };

describe('the headline of the data', () => {
  it('sorts questions into trusted, in part and absent', () => {
    const rows = [
      coverageRow(label('detectionSource'), 0.98, 0.98),
      coverageRow(RESOLVED, 0.9, 0.92),
      coverageRow(label('rootCause'), 0.6, 0.63),
      coverageRow(label('symptom'), 0, 0),
      coverageRow(label('mitigation'), 0, 0),
    ];
    expect(dataHeadline(coverageOf(rows), { ...file, rows: 312 })).toEqual({
      sentence:
        'incidents.csv can be trusted on who notices and how long it takes. On why it breaks (38 % have none) only in part. ' +
        'It says nothing of what breaks and how it is fixed.',
      under: '300 of 312 rows are used; 12 were left out, each for a reason.',
    });
  });

  it('says when nothing is filled', () => {
    const { sentence } = dataHeadline(coverageOf([coverageRow(RESOLVED, 0, 0)]), file);
    expect(sentence).toBe(
      'incidents.csv is too sparse to be trusted on any question. It says nothing of how long it takes.',
    );
  });

  it('trusts made data with nothing, and says what can be tried on them', () => {
    expect(dataHeadline(coverageOf([coverageRow(RESOLVED, 0.9, 0.9)]), { ...file, synthetic: true })).toEqual(
      {
        sentence: 'incidents.csv is made up: it shows how this page works, not how systems fail.',
        under: '300 of 300 rows are used. It is filled well enough to ask how long it takes.',
      },
    );
  });
});
