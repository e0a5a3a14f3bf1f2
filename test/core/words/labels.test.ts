import { describe, expect, it } from 'vitest';
import { binWords, rangeWords } from '../../../src/core/words/dates.ts';
import { measureLabel } from '../../../src/core/words/differences.ts';
import { dimensionLabel, subjectLabel, valueLabel } from '../../../src/core/words/labels.ts';

describe('labels', () => {
  it('name values, unknown ones, and those of further columns', () => {
    expect(valueLabel('class', 'genai')).toBe('GenAI');
    expect(valueLabel('severity', 'high')).toBe('High');
    expect(valueLabel('rootCause', '')).toBe('Unknown');
    expect(valueLabel('falseAlarm', '')).toBe('Not reviewed');
    expect(dimensionLabel('column:Zone')).toBe('Zone');
    expect(subjectLabel('text')).toBe('Search');
  });

  it('name the rows of the forest', () => {
    expect(measureLabel({ kind: 'time', of: 'ttm', p: 0.9 })).toBe('90th percentile time to mitigate');
    expect(measureLabel({ kind: 'share', name: 'reassigned' })).toBe('Reassigned at least once');
    expect(measureLabel({ kind: 'value', dimension: 'rootCause', value: 'Code bug' })).toBe(
      'Caused by code bug',
    );
    expect(measureLabel({ kind: 'value', dimension: 'rootCause', value: 'DEPLOY' })).toBe('Caused by DEPLOY');
    expect(measureLabel({ kind: 'value', dimension: 'mitigation', value: 'Ad-hoc fix' })).toBe('Ad-hoc fix');
  });
});

describe('dates', () => {
  it('say a range of whole months by its months, others by days', () => {
    expect(rangeWords(Date.UTC(2022, 2, 1), Date.UTC(2024, 2, 1))).toBe('Mar 2022 – Feb 2024');
    expect(rangeWords(Date.UTC(2022, 2, 1), Date.UTC(2022, 3, 1))).toBe('Mar 2022');
    expect(rangeWords(Date.UTC(2022, 2, 5), Date.UTC(2022, 2, 8))).toBe('5 Mar 2022 – 7 Mar 2022');
  });

  it('name bins', () => {
    expect(binWords('2024-02-01', 'month')).toBe('Feb 2024');
    expect(binWords('2024-04-01', 'quarter')).toBe('Q2 2024');
    expect(binWords('2024-02-05', 'week')).toBe('5 Feb 2024');
  });
});
