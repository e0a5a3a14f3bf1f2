import { describe, expect, it } from 'vitest';
import { mappingFile, mappingFromFile } from '../../../src/app/keeping/mapping-file.ts';
import {
  ageWords,
  freshWords,
  mappingName,
  openedAsWords,
  usesWords,
} from '../../../src/app/keeping/mapping-words.ts';
import { keptMapping, MAPPING } from './made-kept.ts';

describe('a mapping as a file', () => {
  it('comes back as it was, not used yet', async () => {
    const text = await mappingFile(keptMapping()).text();
    expect(mappingFromFile(text, 7)).toEqual({ ...keptMapping(), uses: 0, usedAt: 7 });
  });

  it.each([
    ['{', 'This file is no JSON.'],
    ['{"kind":"something"}', 'This JSON holds no mapping of Incident Lens.'],
    [
      JSON.stringify({ kind: 'incident-lens-mapping', version: 1, name: 'x', mapping: { columns: [] } }),
      'This JSON holds no mapping of Incident Lens.',
    ],
    [
      JSON.stringify({ kind: 'incident-lens-mapping', version: 4, name: 'x', mapping: MAPPING }),
      'This mapping was written by a newer version (4) of Incident Lens.',
    ],
  ])('is refused in words: %s', (text, words) => {
    expect(mappingFromFile(text, 7)).toBe(words);
  });
});

describe('words for a mapping', () => {
  it('say what was assumed', () => {
    expect(openedAsWords('ServiceNow, 3 columns', MAPPING)).toBe(
      'Opened as “ServiceNow, 3 columns”: day first, Europe/Berlin',
    );
    expect(openedAsWords('Plain', { ...MAPPING, columns: [] })).toBe('Opened as “Plain”');
  });

  it('name new columns, the first three of many', () => {
    expect(freshWords([])).toBeUndefined();
    expect(freshWords(['Vendor ref'])).toBe('“Vendor ref” is new and was kept unused.');
    expect(freshWords(['a', 'b', 'c', 'd'])).toBe('“a”, “b”, “c” and 1 more are new and were kept unused.');
  });

  it.each([
    ['incidents_2024.csv', 'incidents, 3 columns'],
    ['tickets_may.csv', 'tickets, 3 columns'],
    ['tickets-q3 2024.xlsx', 'tickets, 3 columns'],
    ['Sept_2024-decisions.csv', 'Sept_2024-decisions, 3 columns'],
    ['export (3).csv.gz', 'export, 3 columns'],
    ['2024-05-01.csv', '2024, 3 columns'],
    ['(2).csv', '(2), 3 columns'],
  ])('name the mapping of %s', (fileName, name) => {
    expect(mappingName(fileName, MAPPING)).toBe(name);
  });

  it('count days and uses', () => {
    expect([ageWords(0, 86_399_999), ageWords(0, 6 * 86_400_000)]).toEqual(['today', '6 d']);
    expect([0, 1, 2, 3].map(usesWords)).toEqual(['not yet', 'once', 'twice', '3 times']);
  });
});
