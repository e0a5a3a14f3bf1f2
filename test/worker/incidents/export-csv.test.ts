import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, exportCsv } from '../../../src/worker/incidents/export-csv.ts';
import { cellsOf, readTable } from '../../support/open-text.ts';

const { signal } = new AbortController();

/** The export of a table given by its cells, header first. */
const exported = ([header = [], ...rows]: readonly (readonly string[])[]): Promise<Blob> =>
  exportCsv(
    header.map((name, column) => ({ name, text: (row) => rows[row]?.[column] ?? '' })),
    { from: 0, to: rows.length, count: rows.length, rows: undefined },
    signal,
  );

/** What a reader of RFC 4180 makes of a cell. */
const read = (cell: string): string =>
  cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;

const backFrom = async (table: readonly (readonly string[])[]) =>
  cellsOf(await readTable(await exported(table)));

describe('a cell of an export', () => {
  it.each(['=1+1', '+1+1', '-1-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '-', '+49 30 1234'])(
    'never begins as the formula %j',
    (text) => {
      expect(read(csvCell(text))).toBe(`''${text}`);
    },
  );

  it.each(['-5', '+5', '-0.25', '-1.234,5', '-1e-7', '-12%'])('stays the number %s', (text) => {
    expect(read(csvCell(text))).toBe(text);
  });

  it('is quoted only where it must be', () => {
    expect(csvCell('a b')).toBe('a b');
    expect(csvCell('a,b')).toBe('"a,b"');
    expect(csvCell(' a')).toBe('" a"');
    expect(csvCell('say "no"')).toBe('"say ""no"""');
  });
});

const mark = fc.constantFrom(...`ab5 '"=+-@,;|\t\r\n.é＝…%`);
const cell = fc.oneof(
  fc.string({ unit: mark, maxLength: 8 }),
  fc.constantFrom(
    '-5',
    "'-5",
    "''-5",
    "'=1",
    "''=1",
    "'''=1",
    "''''=1",
    "'",
    '=',
    '\'=say "no"',
    ' ',
    '',
    "don't",
    'sep=;',
    '"',
    "'＠x",
  ),
);
/** Readers trim names; these begin with a letter, or with what must be guarded. */
const name = fc
  .tuple(fc.constantFrom('n', '=n', "'-n", 'n;n;n', 'sep=;'), fc.string({ unit: mark, maxLength: 4 }))
  .map((parts) => parts.join('').trim());
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((columns) =>
    fc.tuple(
      fc.array(name, { minLength: columns, maxLength: columns }),
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
    ),
  )
  .map(([header, rows]) => [header, ...rows]);

describe('an export', () => {
  it('reads back as every table that was written', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (cells) => {
        expect(await backFrom(cells)).toEqual(cells);
      }),
      { seed: 12, numRuns: 1_500 },
    );
  });

  it('holds no cell that a spreadsheet would run', async () => {
    const text = await (await exported([['a'], ['=1'], ["'=1"], ['-5'], ['-5-5']])).text();
    expect(text).toBe("a\r\n''=1\r\n'=1\r\n-5\r\n''-5-5\r\n");
  });

  it('states its delimiter only where cells would hide it', async () => {
    expect(
      await (
        await exported([
          ['a', 'b'],
          ['1;2', '3'],
        ])
      ).text(),
    ).toMatch(/^a,b/);
    expect(
      await (
        await exported([
          ['a;b;c', 'd;e'],
          ['1;2;3', '4;5'],
        ])
      ).text(),
    ).toMatch(/^sep=,\r\n/);
  });

  it('keeps a single column of empty cells', async () => {
    const cells = [['a'], [''], ['x'], ['']];
    expect(await backFrom(cells)).toEqual(cells);
  });

  it('comes back with a note on the apostrophes it was given, and only then', async () => {
    const note = /apostrophe/;
    const { notes } = await readTable(await exported([['a'], ['=1']]));
    expect(notes.join()).toMatch(note);
    const plain = await readTable(await exported([['a'], ["'-v' crashes, it's ''-5"]]));
    expect(plain.notes.join()).not.toMatch(note);
  });
});
