import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { cellsOf, isoTexts, openTable, readFailure, readTable } from '../../../support/open-text.ts';

type Options = Omit<Parameters<typeof parquetWriteBuffer>[0], 'writer'>;
const parquet = (options: Options): Uint8Array<ArrayBuffer> => new Uint8Array(parquetWriteBuffer(options));

/** A file of columns whose kinds are given as the format's own schema elements. */
const typed = (
  columns: readonly { readonly element: Omit<SchemaElement, 'name'>; readonly data: unknown[] }[],
  options: Partial<Options> = {},
): Uint8Array<ArrayBuffer> =>
  parquet({
    columnData: columns.map(({ data }, at) => ({ name: `c${at}`, data })),
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ element }, at) => ({
        repetition_type: 'OPTIONAL' as const,
        ...element,
        name: `c${at}`,
      })),
    ],
    ...options,
  });

const timestamp = (unit: 'MILLIS' | 'MICROS' | 'NANOS', isAdjustedToUTC = true) => ({
  type: 'INT64' as const,
  logical_type: { type: 'TIMESTAMP' as const, unit, isAdjustedToUTC },
});
const column = async (content: Uint8Array<ArrayBuffer>, at = 0): Promise<string[]> => {
  const raw = await readTable(content, 'incidents.parquet');
  return Array.from({ length: raw.rows }, (_, row) => raw.cell(row, at));
};
const SECOND = 1_706_781_907n;

/** A Zstandard frame that holds its bytes as they are. */
function storedZstd(input: Uint8Array): Uint8Array {
  const size = input.length;
  const sizes = [size & 255, (size >> 8) & 255, (size >> 16) & 255, (size >> 24) & 255];
  const block = (size << 3) | 1;
  const head = [0x28, 0xb5, 0x2f, 0xfd, 0xa0, ...sizes, block & 255, (block >> 8) & 255, (block >> 16) & 255];
  return new Uint8Array([...head, ...input]);
}

describe('reading Parquet', () => {
  it.each([
    { unit: 'MILLIS', value: SECOND * 1_000n + 5n, text: '2024-02-01T10:05:07.005Z' },
    { unit: 'MICROS', value: SECOND * 1_000_000n + 5n, text: '2024-02-01T10:05:07.000005Z' },
    { unit: 'NANOS', value: SECOND * 1_000_000_000n + 5n, text: '2024-02-01T10:05:07.000000005Z' },
    { unit: 'MILLIS', value: -1_500n, text: '1969-12-31T23:59:58.500Z' },
  ] as const)('writes times of $unit as ISO text, exactly', async ({ unit, value, text }) => {
    expect(await column(typed([{ element: timestamp(unit), data: [value, null] }]))).toEqual([text, '']);
  });

  it('leaves the zone out where the column has none, and says so', async () => {
    const content = typed([{ element: timestamp('NANOS', false), data: [SECOND * 1_000_000_000n] }]);
    const raw = await readTable(content, 'incidents.parquet');
    expect(raw.cell(0, 0)).toBe('2024-02-01T10:05:07');
    expect(raw.notes).toEqual(['The times of “c0” say nothing of their zone.']);
  });

  it('reads the old 96-bit times, which have no zone', async () => {
    const nanosOfDay = 36_307_000_000_000n;
    const bytes = new Uint8Array(12);
    new DataView(bytes.buffer).setBigInt64(0, nanosOfDay, true);
    new DataView(bytes.buffer).setInt32(8, 2_460_342, true);
    const content = typed([{ element: { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 12 }, data: [bytes] }], {
      statistics: false,
      codec: 'UNCOMPRESSED',
    });
    // The format stores both kinds alike: 7 (fixed bytes) becomes 3 (INT96) wherever the footer names the kind.
    const footer = new DataView(content.buffer).getUint32(content.length - 8, true);
    for (let at = content.length - 8 - footer; at < content.length - 8; at++) {
      if (content[at] === 0x15 && content[at + 1] === 0x0e) content[at + 1] = 0x06;
    }
    expect(await column(content)).toEqual(['2024-02-01T10:05:07']);
  });

  it('keeps all digits of integers of 64 bits and of decimals', async () => {
    const content = typed([
      { element: { type: 'INT64' }, data: [9_223_372_036_854_775_807n, null] },
      {
        element: { type: 'INT64', converted_type: 'DECIMAL', scale: 2, precision: 18 },
        data: [-9_007_199_254_740_993n, 500n],
      },
    ]);
    const raw = await readTable(content, 'incidents.parquet');
    expect(cellsOf(raw).slice(1)).toEqual([
      ['9223372036854775807', '-90071992547409.93'],
      ['', '5'],
    ]);
  });

  it('leaves epoch seconds and missing marks to those who know the column', async () => {
    const content = typed([{ element: { type: 'DOUBLE' }, data: [1_585_724_400.25, -1, Number.NaN] }]);
    expect(await column(content)).toEqual(['1585724400.25', '-1', '']);
  });

  it('flattens structures, joins lists and keeps lists of structures, as JSON is read', async () => {
    const content = parquet({
      columnData: [
        { name: 'page', data: [{ name: 'A' }, null] },
        { name: 'tags', data: [['x', 'y'], []] },
        { name: 'notes', data: [[{ at: 1n, by: 'ann' }], []] },
      ],
      schema: [
        { name: 'root', num_children: 3 },
        { name: 'page', repetition_type: 'OPTIONAL', num_children: 1 },
        { name: 'name', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
        { name: 'tags', repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
        { name: 'notes', repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', repetition_type: 'OPTIONAL', num_children: 2 },
        { name: 'at', type: 'INT64', repetition_type: 'OPTIONAL' },
        { name: 'by', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
      ],
    });
    expect(cellsOf(await readTable(content, 'a.parquet'))).toEqual([
      ['page.name', 'tags', 'notes', 'page'],
      ['A', 'x; y', '[{"at":"1","by":"ann"}]', ''],
      ['', '', '', ''],
    ]);
  });

  it('reads maps as the structure that their keys make', async () => {
    const content = parquet({
      columnData: [{ name: 'labels', data: [{ team: 'core' }] }],
      schema: [
        { name: 'root', num_children: 1 },
        { name: 'labels', repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'MAP' },
        { name: 'key_value', repetition_type: 'REPEATED', num_children: 2 },
        { name: 'key', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
        { name: 'value', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
      ],
    });
    expect(cellsOf(await readTable(content, 'a.parquet'))).toEqual([['labels.team'], ['core']]);
  });

  it.each([
    { codec: 'UNCOMPRESSED', compress: undefined },
    { codec: 'SNAPPY', compress: undefined },
    { codec: 'GZIP', compress: (input: Uint8Array) => new Uint8Array(gzipSync(input)) },
    { codec: 'BROTLI', compress: (input: Uint8Array) => new Uint8Array(brotliCompressSync(input)) },
    { codec: 'ZSTD', compress: storedZstd },
  ] as const)('undoes $codec', async ({ codec, compress }) => {
    const titles = Array.from({ length: 300 }, (_, row) => `Queue of region ${row % 7} grew`);
    const content = parquet({
      columnData: [{ name: 'title', data: titles, type: 'STRING' }],
      codec,
      ...(compress && { compressors: { [codec]: compress } }),
    });
    expect(await column(content)).toEqual(titles);
    expect((await readTable(content, 'a.parquet')).format).toBe(`Parquet, ${codec.toLowerCase()}`);
  });

  it('reads row groups one after another', async () => {
    const ids = Array.from({ length: 2_500 }, (_, row) => `i${row}`);
    const content = parquet({ columnData: [{ name: 'id', data: ids, type: 'STRING' }], rowGroupSize: 1_000 });
    expect(await column(content)).toEqual(ids);
  });

  it('opens as incidents', async () => {
    const { table } = await openTable(
      parquet({
        columnData: [
          { name: 'id', data: ['a', 'b'], type: 'STRING' },
          { name: 'class', data: ['genai', 'non-genai'], type: 'STRING' },
          { name: 'detected_at', data: [new Date('2024-02-01T10:05:07Z'), new Date('2024-02-02T00:00:00Z')] },
        ],
      }),
      'incidents.parquet',
    );
    expect(isoTexts(table.startedAt)).toEqual(['2024-02-01T10:05:07.000Z', '2024-02-02T00:00:00.000Z']);
  });

  it('without a row says so', async () => {
    const content = parquet({ columnData: [{ name: 'id', data: [], type: 'STRING' }] });
    expect((await readFailure(content, 'a.parquet')).kind).toBe('header-only');
  });

  it('that was cut short says so', async () => {
    const content = parquet({ columnData: [{ name: 'id', data: ['a'], type: 'STRING' }] });
    const failure = await readFailure(content.slice(0, content.length - 9), 'a.parquet');
    expect(failure.kind).toBe('unreadable');
  });
});
