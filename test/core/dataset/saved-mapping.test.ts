import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerFingerprint } from '../../../src/core/dataset/fingerprint.ts';
import type { ColumnMapping, Mapping, Role } from '../../../src/core/dataset/roles.ts';
import { fingerprintOf, savedMappingFor } from '../../../src/core/dataset/saved-mapping.ts';

const column = (header: string, index: number, role: Role = 'keep'): ColumnMapping => ({
  header,
  index,
  role,
});

const mapping: Mapping = {
  columns: [
    column('Number', 0, 'id'),
    { ...column('Opened', 1, 'impactStart'), time: { order: 'day-first', zone: 'UTC' } },
    column('Closed', 2),
    column('Team', 3, 'team'),
    column('Note', 4),
  ],
  classRule: { kind: 'all', value: 'genai' },
};
const saved = { fingerprint: fingerprintOf(mapping), mapping };
const HEADER = ['Number', 'Opened', 'Closed', 'Team', 'Note'];

describe('the fingerprint of a header', () => {
  it('is that of FNV-1a in 64 bits', () => {
    expect(headerFingerprint([])).toBe('cbf29ce484222325');
    expect(headerFingerprint(['a'])).toBe('af63dc4c8601ec8c');
    expect(headerFingerprint(['foobar'])).toBe('85944171f73967e8');
  });

  it('does not change with case and blanks', () => {
    expect(headerFingerprint([' Opened  At ', 'ID'])).toBe(headerFingerprint(['opened at', 'id']));
  });

  it('changes with the order, and with where one name ends', () => {
    const headers = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(headers, (names) => {
        expect(headerFingerprint(names.toReversed())).not.toBe(headerFingerprint(names));
        expect(headerFingerprint([names.join('')])).not.toBe(headerFingerprint(names));
      }),
      { seed: 3 },
    );
  });
});

describe('a saved mapping', () => {
  it('is found again by its header, spelled as the file does', () => {
    const header = ['NUMBER', 'opened', 'Closed', 'Team', 'Note'];
    const found = savedMappingFor(header, [saved]);
    expect(found?.saved).toBe(saved);
    expect(found?.mapping.columns.map((one) => one.header)).toEqual(header);
    expect(found?.mapping.columns[1]?.time).toEqual({ order: 'day-first', zone: 'UTC' });
    expect(found?.fresh).toEqual([]);
  });

  it('fits a file with a column more, and names it', () => {
    expect(savedMappingFor(['Vendor ref', ...HEADER], [saved])?.fresh).toEqual(['Vendor ref']);
  });

  it('fits a file that lacks a column without a role, and none that lacks one with a role', () => {
    expect(savedMappingFor(['Number', 'Opened', 'Team', 'Note'], [saved])).toBeDefined();
    expect(savedMappingFor(['Number', 'Opened', 'Closed', 'Note'], [saved])).toBeUndefined();
  });

  it('does not fit a file of which it knows less than four fifths', () => {
    expect(savedMappingFor([...HEADER, 'x', 'y'], [saved])).toBeUndefined();
  });

  it('gives way to one that knows more', () => {
    const wider = { ...mapping, columns: [...mapping.columns, column('Extra', 5)] };
    const other = { fingerprint: fingerprintOf(wider), mapping: wider };
    expect(savedMappingFor([...HEADER, 'Extra', 'More'], [saved, other])?.saved).toBe(other);
    expect(savedMappingFor(HEADER, [other, saved])?.saved).toBe(saved);
  });

  it('tells columns of the same name apart by their place', () => {
    const twice: Mapping = {
      ...mapping,
      columns: [column('Date', 0, 'impactStart'), column('Date', 1, 'resolved')],
    };
    const found = savedMappingFor(['Date', 'Date'], [{ fingerprint: 'other', mapping: twice }]);
    expect(found?.mapping.columns.map(({ index, role }) => [index, role])).toEqual([
      [0, 'impactStart'],
      [1, 'resolved'],
    ]);
    expect(savedMappingFor(['Date', 'Else'], [{ fingerprint: 'other', mapping: twice }])).toBeUndefined();
  });
});
