import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell } from '../../../src/worker/incidents/export-csv.ts';

/** What a reader of RFC 4180 makes of a cell. */
const read = (cell: string): string =>
  cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;

describe('a cell of an export', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('never begins as the formula %j', (text) => {
    expect(read(csvCell(text))).toBe(`'${text}`);
  });

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é') }), (text) => {
        fc.pre(!text.startsWith('\r'));
        expect(read(csvCell(text))).toBe(text);
      }),
    );
  });

  it('is quoted only where it must be', () => {
    expect(csvCell('a b')).toBe('a b');
    expect(csvCell('a,b')).toBe('"a,b"');
    expect(csvCell('say "no"')).toBe('"say ""no"""');
  });
});
