import { describe, expect, it } from 'vitest';
import { mappingFrom, withRoles } from '../../scripts/analyze/mapping-of.ts';
import { Misuse } from '../../scripts/analyze/options.ts';
import { mappingFile } from '../../src/app/keeping/mapping-file.ts';
import type { Mapping } from '../../src/core/dataset/roles.ts';

const MAPPING: Mapping = {
  columns: [
    { index: 0, header: 'id', role: 'id' },
    { index: 1, header: 'opened', role: 'detected', time: { order: 'day-first', zone: 'Europe/Berlin' } },
    { index: 2, header: 'began', role: 'keep' },
    { index: 3, header: 'kind', role: 'keep' },
  ],
  classRule: { kind: 'all', value: 'genai' },
};

describe('a mapping from a file', () => {
  it('is the one that the app exported', async () => {
    const text = await mappingFile({ name: 'ours', mapping: MAPPING }).text();
    expect(mappingFrom(text, 'm.json')).toEqual(MAPPING);
  });

  it.each(['', '[]', 'null', '{"columns":[{"header":"id"}]}'])('is none in %j', (text) => {
    expect(() => mappingFrom(text, 'm.json')).toThrow(Misuse);
  });
});

describe('a column in another role', () => {
  it('gets a time format, in the zone of the other times', () => {
    const { columns } = withRoles(MAPPING, ['began=impactStart'], []);
    expect(columns[2]).toEqual({
      index: 2,
      header: 'began',
      role: 'impactStart',
      time: { order: 'iso', zone: 'Europe/Berlin' },
    });
  });

  it('takes the role from the column that had it', () => {
    const { columns } = withRoles(MAPPING, ['began=detected'], []);
    expect(columns.map(({ role }) => role)).toEqual(['id', 'keep', 'detected', 'keep']);
  });

  it('decides the class where it is the class', () => {
    expect(withRoles(MAPPING, ['kind=class'], []).classRule).toEqual({ kind: 'column' });
  });

  it.each(['kind', 'kind=colour', 'colour=class'])('is not %s', (choice) => {
    expect(() => withRoles(MAPPING, [choice], [])).toThrow(Misuse);
  });
});
