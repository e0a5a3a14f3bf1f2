import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, readTable } from '../../support/open-text.ts';

const bytesOf = (text: string, encoding: 'utf8' | 'utf16le' | 'latin1'): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(text, encoding));

describe('reading CSV', () => {
  it.each([
    { name: 'comma', text: 'a,b\n1,2\n', format: 'CSV, comma, UTF-8' },
    { name: 'semicolon', text: 'a;b\n1;2\n', format: 'CSV, semicolon, UTF-8' },
    { name: 'tab', text: 'a\tb\n1\t2\n', format: 'TSV, UTF-8' },
    { name: 'bar', text: 'a|b\n1|2\n', format: 'CSV, bar, UTF-8' },
  ])('tells the delimiter $name', async ({ text, format }) => {
    const raw = await readTable(text);
    expect(raw.format).toBe(format);
    expect(cellsOf(raw)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('is not misled by decimal commas in semicolon files', async () => {
    const raw = await readTable('id;hours;note\n1;1,5;a\n2;2,25;b, c\n3;0,5;d\n');
    expect(cellsOf(raw)[2]).toEqual(['2', '2,25', 'b, c']);
  });

  it('obeys a first line sep=; and counts its line', async () => {
    const raw = await readTable('sep=;\r\na;b\r\n"1";2\r\n');
    expect(cellsOf(raw)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(raw.lineOf(0)).toBe(3);
  });

  it('keeps delimiters, quotes and line ends that stand in quotes', async () => {
    const raw = await readTable('id,text,end\n1,"a, ""b""\r\nc",x\n2,d,y\n');
    expect(cellsOf(raw).slice(1)).toEqual([
      ['1', 'a, "b"\r\nc', 'x'],
      ['2', 'd', 'y'],
    ]);
    expect([raw.lineOf(0), raw.lineOf(1)]).toEqual([2, 4]);
  });

  it('reads LF, CRLF and CR mixed in one file', async () => {
    expect(cellsOf(await readTable('a,b\r\n1,2\n3,4\r5,6'))).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  it('drops spaces around cells, but not within quotes', async () => {
    expect(cellsOf(await readTable('a, b ,c\n 1 , "2, 3" ," x "\n'))).toEqual([
      ['a', 'b', 'c'],
      ['1', '2, 3', ' x '],
    ]);
  });

  it('keeps text after a closing quote and quotes within unquoted cells', async () => {
    expect(cellsOf(await readTable('a,b\n"x"y,5" disk\n'))[1]).toEqual(['xy', '5" disk']);
  });

  it('drops blank lines at the end', async () => {
    expect((await readTable('a,b\n1,2\n\n  \r\n\n')).rows).toBe(1);
  });

  it('lists ragged rows and fills what they lack', async () => {
    const raw = await readTable('a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3\n');
    expect(raw.ragged).toEqual([1, 2]);
    expect(cellsOf(raw)[2]).toEqual(['1', '2', '']);
    expect(cellsOf(raw)[4]).toEqual(['1', '2', '3']);
  });

  it('keeps repeated headers apart', async () => {
    const raw = await readTable('label,label,id\nx,y,1\n');
    expect(raw.header).toEqual(['label', 'label', 'id']);
    expect([raw.cell(0, 0), raw.cell(0, 1)]).toEqual(['x', 'y']);
  });

  it('keeps the rows before a quote that the end of the file cuts, and names the cut row', async () => {
    const raw = await readTable('id,text\n1,whole\n2,"cut in the\nmiddle of');
    expect(raw.rows).toBe(2);
    expect(raw.cut).toBe(1);
    expect(raw.cell(1, 1)).toBe('cut in the\nmiddle of');
    expect(raw.notes.join(' ')).toContain('line 3');
  });

  it('takes a quote that never closes as text when the lines below it are rows', async () => {
    const raw = await readTable(`id,text,end\n1,"stray,x\n${'2,fine,y\n'.repeat(40)}`);
    expect(raw.rows).toBe(41);
    expect(raw.cell(0, 1)).toBe('"stray');
    expect(raw.cut).toBeUndefined();
  });
});

describe('telling the encoding', () => {
  const text = 'id,title\n1,Störung – “Zürich”\n2,plain\n';
  const title = 'Störung – “Zürich”';

  it('drops the byte order mark of UTF-8', async () => {
    const raw = await readTable(`\uFEFF${text}`);
    expect(raw.header).toEqual(['id', 'title']);
    expect(raw.cell(0, 1)).toBe(title);
  });

  it('reads UTF-16 LE with a byte order mark', async () => {
    const raw = await readTable(bytesOf(`\uFEFF${text}`, 'utf16le'));
    expect([raw.format, raw.cell(0, 1)]).toEqual(['CSV, comma, UTF-16 LE', title]);
  });

  it('reads UTF-16 BE without one', async () => {
    const raw = await readTable(
      bytesOf(text, 'utf16le')
        .slice()
        .reverse()
        .reverse()
        .map((_, at, all) => all[at ^ 1] ?? 0),
    );
    expect([raw.format, raw.cell(0, 1)]).toEqual(['CSV, comma, UTF-16 BE', title]);
  });

  it('reads what is no UTF-8 as Windows-1252, and says so', async () => {
    const raw = await readTable(bytesOf('id,title\n1,Z\xfcrich \x96 \x93ok\x94\n', 'latin1'));
    expect(raw.cell(0, 1)).toBe('Zürich – “ok”');
    expect(raw.notes.join(' ')).toContain('Windows-1252');
  });

  it('keeps UTF-8 with a damaged byte and names its row', async () => {
    const good = new TextEncoder().encode('id,title\n1,Zürich, Köln\n2,bad ');
    const raw = await readTable(new Uint8Array([...good, 0xff, 10, ...new TextEncoder().encode('3,fine\n')]));
    expect(raw.cell(1, 1)).toBe('bad \uFFFD');
    expect(raw.repaired).toEqual([1]);
  });
});

describe('any table', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom('a', ',', ';', '\t', '|', '"', '\n', '\r', ' ', '\r\n', 'é'),
      maxLength: 8,
    }),
  );
  const table = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 12 }))
    .chain(([columns, rows]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  const needsQuotes = (text: string): boolean => /[",;\t|\r\n]/.test(text) || text.trim() !== text;

  it('reads back equal, whatever the delimiter, quoting, line end and encoding', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.constantFrom('utf8', 'utf16le') as fc.Arbitrary<'utf8' | 'utf16le'>,
        fc.boolean(),
        async (rows, delimiter, newline, quoteAll, encoding, endsWithNewline) => {
          const wellFormed = rows.map((row) => row.map((text) => text.replaceAll('\u0000', '')));
          const header = (wellFormed[0] ?? []).map((_, column) => `column ${column}`);
          // A last row without any text is a blank end, not a row.
          const body = [...wellFormed, header.map(() => 'end')];
          const written = [header, ...body]
            .map((row) =>
              row
                .map((text) => (quoteAll || needsQuotes(text) ? `"${text.replaceAll('"', '""')}"` : text))
                .join(delimiter),
            )
            .join(newline);
          const text = `\uFEFF${written}${endsWithNewline ? newline : ''}`;
          const raw = await readTable(bytesOf(text, encoding));
          expect(cellsOf(raw)).toEqual([header, ...body]);
          expect(raw.ragged).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});
