import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { textAt } from '../../../src/core/table/text-column.ts';
import { byReason, cellsOf, isoTexts, labels, openTable, readTable } from '../../support/open-text.ts';
import { workbook } from '../../support/workbook.ts';
import { trapFile } from './trap-file.ts';

const opened = async (name: string) => openTable(await trapFile(name), name);

describe('traps of rows and files', () => {
  it('6 event logs: counts incidents, not events, and says how many of each', async () => {
    const { table, report } = await opened('06-event-log.csv');
    expect([report.rowsRead, table.rows]).toEqual([4, 2]);
    expect(byReason(report.excluded)).toEqual({ 'collapsed-events': 2 });
    expect(report.notes.join(' ')).toContain('4 rows are events of 2 incidents');
    expect(labels(table, 'severity')).toEqual(['high', 'medium']);
    expect(labels(table, 'reassigned')).toEqual(['2', '0']);
  });

  it('11 maintenance and tests: sets them aside, until a switch takes them in', async () => {
    const name = '11-maintenance-and-tests.csv';
    const { report, mapping } = await opened(name);
    expect(byReason(report.excluded)).toEqual({ maintenance: 2, test: 1 });
    const all = await openTable(await trapFile(name), name, { ...mapping, setAside: [] });
    expect(all.table.rows).toBe(4);
  });

  it('13 CSV mechanics: reads UTF-16, sep=, semicolons, decimal commas, repeats, footers and short rows', async () => {
    const { table, report } = await opened('13-csv-mechanics.csv');
    expect(table.rows).toBe(3);
    expect(byReason(report.excluded)).toEqual({ 'repeated-header': 1, footer: 1 });
    expect(byReason(report.doubts)['ragged-row']).toBe(1);
    expect(labels(table, 'reassigned')).toEqual(['1', '2', '0']);
    expect(Array.from({ length: 2 }, (_, row) => textAt(table.title, row))).toEqual([
      'two\nlines; one cell',
      'Zwölf\u00a0Fälle',
    ]);
    expect(report.format).toContain('UTF-16 LE');
  });

  it('14 ids: keeps leading zeros and twenty digits, and drops no row for its id alone', async () => {
    const { table, report } = await opened('14-ids.csv');
    expect(Array.from({ length: 3 }, (_, row) => textAt(table.id, row))).toEqual([
      '0000045',
      'ObjectId(625763de343edc875fe63a15)',
      '0000045',
    ]);
    expect(table.source[1]?.text(0)).toBe('15267780622191605299');
    expect(byReason(report.doubts)['duplicate-id']).toBe(1);
  });

  it('19 Parquet: reads BigInt ids, zoneless instants and lists without loss', async () => {
    const bytes = parquetWriteBuffer({
      columnData: [
        { name: 'id', data: [9_007_199_254_740_993n, 2n], type: 'INT64' },
        { name: 'class', data: ['genai', 'non-genai'], type: 'STRING' },
        { name: 'detected_at', data: [new Date('2024-01-01T10:00:00Z'), undefined], type: 'TIMESTAMP' },
        { name: 'services', data: [{ names: ['a', 'b'] }, undefined], type: 'JSON' },
      ],
    });
    const { table } = await openTable(new Uint8Array(bytes), 'x.parquet');
    expect(textAt(table.id, 0)).toBe('9007199254740993');
    expect(isoTexts(table.startedAt)).toEqual(['2024-01-01T10:00:00.000Z', '']);
  });

  it('20 XLSX: reads serial dates of both systems, texts that look like dates, and spans', async () => {
    const sheet = (serial: number) => [
      {
        name: 'Incidents',
        rows: [
          ['id', 'class', 'detected_at', 'time to resolve'],
          ['1', 'genai', { serial, as: 'instant' as const }, { serial: 1.25, as: 'span' as const }],
          ['2', 'genai', '2024-02-02 10:05:07', '0:30:00'],
        ],
      },
    ];
    for (const [serial, is1904] of [
      [45_323.5, false],
      [43_861.5, true],
    ] as const) {
      const raw = await readTable(workbook(sheet(serial), { is1904 }), 'x.xlsx');
      expect(cellsOf(raw)[1]?.[2]).toContain('2024-02-01T12:00:00');
      const { table } = await openTable(workbook(sheet(serial), { is1904 }), 'x.xlsx');
      expect(isoTexts(table.milestones.resolved)).toEqual([
        '2024-02-02T18:00:00.000Z',
        '2024-02-02T10:35:07.000Z',
      ]);
    }
  });
});
