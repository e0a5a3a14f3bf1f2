import { describe, expect, it } from 'vitest';
import { isFailure } from '../../../../src/worker/formats/format.ts';
import { readFile } from '../../../../src/worker/formats/index.ts';
import { cellsOf, isoTexts, openTable, readTable } from '../../../support/open-text.ts';
import { type Cell, type Serial, workbook } from '../../../support/workbook.ts';

const instant = (serial: number): Serial => ({ serial, as: 'instant' });
const span = (serial: number): Serial => ({ serial, as: 'span' });
const clock = (serial: number): Serial => ({ serial, as: 'clock' });

/** Cells of a workbook of one sheet, header first. */
const cellsOfSheet = async (rows: readonly (readonly Cell[])[], is1904 = false): Promise<string[][]> =>
  cellsOf(await readTable(workbook([{ name: 'Incidents', rows }], { is1904 }), 'incidents.xlsx'));

const HEADER = ['id', 'title', 'class', 'detected_at'];

describe('reading a workbook', () => {
  it('reads texts, numbers as they are written, truths and gaps', async () => {
    expect(
      await cellsOfSheet([
        ['id', 'text', 'number', 'flag', 'gap'],
        ['0000045', 'a <b> & "c"\nnext', 0.1 + 0.2, true, undefined],
        ['12345678901234567890', ' led', 1e15, false, 'end'],
      ]),
    ).toEqual([
      ['id', 'text', 'number', 'flag', 'gap'],
      ['0000045', 'a <b> & "c"\nnext', '0.3', 'TRUE', ''],
      ['12345678901234567890', ' led', '1000000000000000', 'FALSE', 'end'],
    ]);
  });

  it.each([
    { from: 1900, is1904: false, serial: 45_323.420_219_907_41 },
    { from: 1904, is1904: true, serial: 43_861.420_219_907_41 },
  ])('reads days counted from $from as ISO text, without a zone', async ({ is1904, serial }) => {
    const cells = await cellsOfSheet(
      [
        ['at', 'day'],
        [instant(serial), instant(Math.floor(serial))],
      ],
      is1904,
    );
    expect(cells[1]).toEqual(['2024-02-01T10:05:07', '2024-02-01T00:00:00']);
  });

  it.each([false, true])('reads spans longer than a day, and times of day (1904: %s)', async (is1904) => {
    const cells = await cellsOfSheet(
      [
        ['took', 'at'],
        [span(36 / 24 + 5 / 1_440), clock(0.4)],
        [span(59), clock(0)],
      ],
      is1904,
    );
    expect(cells.slice(1)).toEqual([
      ['36:05:00', '9:36:00'],
      ['1416:00:00', '0:00:00'],
    ]);
  });

  it('leaves times and numbers that stand as text as they stand', async () => {
    const cells = await cellsOfSheet([
      ['opened', 'seconds'],
      ['2024-02-01 10:05:07', '45667'],
    ]);
    expect(cells[1]).toEqual(['2024-02-01 10:05:07', '45667']);
  });

  it('counts formulas that failed as missing', async () => {
    expect(
      (
        await cellsOfSheet([
          ['id', 'owner'],
          ['1', '#N/A'],
          ['2', '#1 priority'],
        ])
      ).slice(1),
    ).toEqual([
      ['1', ''],
      ['2', '#1 priority'],
    ]);
  });

  it('finds the header below a title, and numbers rows as the sheet does', async () => {
    const sheet = [['Incident report 2024'], [], HEADER, ['i1', 'Slow', 'genai', instant(45_323)]];
    const raw = await readTable(workbook([{ name: 'S', rows: sheet }]), 'a.xlsx');
    expect(raw.header).toEqual(HEADER);
    expect([raw.rows, raw.lineOf(0)]).toEqual([1, 4]);
  });

  it('puts a header of two merged rows together, and says so', async () => {
    const raw = await readTable(
      workbook([
        {
          name: 'S',
          rows: [
            ['Number', 'Times', undefined, 'Owner'],
            [undefined, 'opened', 'resolved', undefined],
            ['i1', instant(45_323), instant(45_324), 'ann'],
          ],
        },
      ]),
      'a.xlsx',
    );
    expect(raw.header).toEqual(['Number', 'Times opened', 'Times resolved', 'Owner']);
    expect(raw.notes).toContain('The header stands in two rows, which were put together.');
  });

  it('takes the lower row where the upper one only groups', async () => {
    const cells = await cellsOfSheet([
      ['Incident', undefined, 'Times', undefined],
      ['id', 'title', 'opened', 'resolved'],
      ['i1', 'Slow', instant(45_323), instant(45_324)],
    ]);
    expect(cells[0]).toEqual(['id', 'title', 'opened', 'resolved']);
  });

  describe('of several sheets', () => {
    const rows = (count: number): Cell[][] => [
      HEADER,
      ...Array.from({ length: count }, (_, row) => [`i${row}`, 'Slow', 'genai', instant(45_323 + row)]),
    ];
    const book = workbook([
      { name: 'Read me', rows: [['How to read this workbook']] },
      { name: 'Q1 & Q2', rows: rows(3) },
      { name: 'All', rows: rows(30) },
      { name: 'Old', rows: rows(90), isHidden: true },
    ]);

    it('takes the largest that shows, and names the others', async () => {
      const raw = await readTable(book, 'a.xlsx');
      expect(raw.rows).toBe(30);
      expect(raw.parts).toEqual({ read: 'All', others: ['Read me', 'Q1 & Q2'] });
      expect(raw.notes).toEqual(['The sheet “All” is read; not read: “Read me”, “Q1 & Q2”.']);
    });

    it('takes the one that was asked for', async () => {
      const options = { signal: new AbortController().signal, onBytes: () => {}, part: 'Q1 & Q2' };
      const raw = await readFile(new Blob([book]), 'a.xlsx', options);
      expect(!isFailure(raw) && raw.rows).toBe(3);
    });
  });

  it('opens as incidents', async () => {
    const rows = [
      HEADER,
      ['i1', 'Slow', 'genai', instant(45_323.5)],
      ['i2', 'Down', 'non-genai', instant(45_324)],
    ];
    const { table } = await openTable(workbook([{ name: 'S', rows }]), 'incidents.xlsx');
    expect(isoTexts(table.startedAt)).toEqual(['2024-02-01T12:00:00.000Z', '2024-02-02T00:00:00.000Z']);
  });

  it('gives way to a cancel', async () => {
    const controller = new AbortController();
    controller.abort();
    const options = { signal: controller.signal, onBytes: () => {} };
    const file = new Blob([workbook([{ name: 'S', rows: [HEADER] }])]);
    await expect(readFile(file, 'a.xlsx', options)).rejects.toThrow(/abort/i);
  });
});
