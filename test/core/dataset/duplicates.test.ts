import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDuplicates, type RowIdentities } from '../../../src/core/dataset/duplicates.ts';

type Row = readonly [file: number, id: string, start: number, update?: number];

const identities = (rows: readonly Row[]): RowIdentities => ({
  ids: rows.map(([, id]) => id),
  starts: Float64Array.from(rows, ([, , start]) => start),
  updates: Float64Array.from(rows, ([, , , update]) => update ?? Number.NaN),
  files: Uint32Array.from(rows, ([file]) => file),
});

describe('incidents that several files hold', () => {
  it('have the same id and the same start', () => {
    const rows = identities([
      [0, 'a', 1],
      [0, 'b', 2],
      [1, 'a', 1],
      [1, 'b', 3],
    ]);
    expect(findDuplicates(rows)).toEqual({ repeated: [{ file: 1, of: 0, rows: 1 }], older: [0] });
  });

  it('are not found by id alone, by start alone, or without either', () => {
    const rows = identities([
      [0, '', 1],
      [0, 'b', Number.NaN],
      [1, '', 1],
      [1, 'b', Number.NaN],
    ]);
    expect(findDuplicates(rows)).toEqual({ repeated: [], older: [] });
  });

  it('are not looked for inside a file', () => {
    expect(
      findDuplicates(
        identities([
          [0, 'a', 1],
          [0, 'a', 1],
        ]),
      ).older,
    ).toEqual([]);
  });

  it('are won by the latest update, and by the later file where no update is known', () => {
    const rows = identities([
      [0, 'a', 1, 50],
      [0, 'b', 2, 10],
      [0, 'c', 3],
      [1, 'a', 1, 40],
      [1, 'b', 2, 20],
      [1, 'c', 3, 5],
    ]);
    expect(findDuplicates(rows).older).toEqual([1, 2, 3]);
  });

  it('are counted against the earlier file that has most of them', () => {
    const rows = identities([
      [0, 'a', 1],
      [1, 'b', 1],
      [1, 'c', 1],
      [2, 'a', 1],
      [2, 'b', 1],
      [2, 'c', 1],
    ]);
    expect(findDuplicates(rows).repeated).toEqual([{ file: 2, of: 1, rows: 3 }]);
  });

  it('leave one row each, however many files hold them', () => {
    const row = fc.tuple(fc.nat(3), fc.constantFrom('a', 'b', 'c'), fc.nat(2));
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: String }), (drawn) => {
        const rows = drawn.toSorted(([one], [other]) => one - other);
        const left = rows.length - findDuplicates(identities(rows)).older.length;
        expect(left).toBe(new Set(rows.map(([, id, start]) => `${id} ${start}`)).size);
      }),
    );
  });
});
