import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/worker/formats/index.ts';
import { open, openTable, read, readFailure, readTable } from '../../support/open-text.ts';

const magic = (...bytes: number[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array([...bytes, ...new Array<number>(64).fill(7)]);

/** A blob that claims a size without holding it. */
const blobOfSize = (size: number): Blob =>
  Object.defineProperty(new Blob(['id,title\n']), 'size', { value: size });

describe('a broken file', () => {
  it.each([
    { name: 'without a byte', content: '' },
    { name: 'of blanks', content: ' \r\n\n\t ' },
    { name: 'of a byte order mark', content: '\uFEFF' },
  ])('$name is empty', async ({ content }) => {
    const failure = await readFailure(content);
    expect(failure.kind).toBe('empty');
    expect(failure.found).toContain('incidents.csv');
  });

  it.each(['id,title,detected_at', 'id,title,detected_at\r\n\r\n'])(
    'with a header alone says so',
    async (content) => {
      const failure = await readFailure(content);
      expect([failure.kind, failure.found]).toEqual([
        'header-only',
        'incidents.csv has a header of 3 columns and no row below it.',
      ]);
    },
  );

  it.each([
    { what: 'a PNG picture', content: magic(0x89, 0x50, 0x4e, 0x47) },
    { what: 'a PDF document', content: magic(0x25, 0x50, 0x44, 0x46) },
    { what: 'a binary file', content: magic(1, 0, 2, 0, 0, 3) },
  ])('renamed to .csv is recognised as $what', async ({ what, content }) => {
    const failure = await readFailure(content);
    expect([failure.kind, failure.found]).toEqual([
      'binary',
      `incidents.csv is ${what}, not a table that can be read.`,
    ]);
  });

  it.each([
    { what: 'a Parquet file', content: magic(0x50, 0x41, 0x52, 0x31) },
    { what: 'a ZIP archive', content: magic(0x50, 0x4b, 3, 4) },
    { what: 'a gzip file', content: magic(0x1f, 0x8b, 8) },
  ])('that begins as $what and goes on as none is damaged', async ({ content }) => {
    const failure = await readFailure(content);
    expect(failure.kind).toBe('unreadable');
    expect(failure.found).toContain('incidents.csv breaks off or is damaged');
  });

  it('that is a login page says so', async () => {
    const failure = await readFailure('<!DOCTYPE html>\n<html><body>Sign in</body></html>\n');
    expect([failure.kind, failure.found]).toEqual([
      'not-a-table',
      'incidents.csv is a web page, not an export.',
    ]);
  });

  it('of 100 MB in one line is refused after its first megabyte', async () => {
    const line = new Uint8Array(1_000_000).fill(97);
    const file = new Blob(new Array<Uint8Array<ArrayBuffer>>(100).fill(line));
    let bytes = 0;
    const refused = await readFile(file, 'line.csv', {
      signal: new AbortController().signal,
      onBytes: (read) => {
        bytes = read;
      },
    });
    expect(refused).toMatchObject({ kind: 'not-a-table' });
    expect(bytes).toBe(0);
  });

  it('with ten thousand columns is refused with their number', async () => {
    const header = Array.from({ length: 10_000 }, (_, column) => `c${column}`).join(',');
    const failure = await readFailure(`${header}\n${header}\n`);
    expect(failure.kind).toBe('too-many-columns');
    expect(failure.found).toContain('10,000 columns');
  });

  it('of more than 500 MB is refused before it is read', async () => {
    const failure = await readFile(blobOfSize(5_000_000_000), 'huge.csv', {
      signal: new AbortController().signal,
      onBytes: () => {},
    });
    expect(failure).toMatchObject({
      kind: 'too-large',
      found: 'huge.csv has 5,000 MB; at most 500 MB can be opened.',
    });
  });

  it.each([
    { name: 'an array of numbers', content: '[1, 2, 3]' },
    { name: 'an object without an array', content: '{"page": {"id": "x"}, "ok": true}' },
    { name: 'an object of scalars in an array', content: '{"values": [1, 2]}' },
  ])('that is JSON of $name is no table', async ({ content }) => {
    const failure = await readFailure(content, 'incidents.json');
    expect(failure.kind).toBe('not-a-table');
    expect(failure.advice).toContain('array of objects');
  });

  it('of JSON that was cut says where', async () => {
    const failure = await readFailure('[{"id": 1},\n {"id": 2, "ti', 'incidents.json');
    expect(failure.kind).toBe('unreadable');
    expect(failure.found).toMatch(/line 2|near its end/);
  });

  it('of empty JSON lists has no incidents', async () => {
    expect((await readFailure('[]', 'incidents.json')).kind).toBe('header-only');
  });

  it('of NDJSON without an object is no table', async () => {
    expect((await readFailure('1\n2\n', 'incidents.ndjson')).kind).toBe('not-a-table');
  });

  it('with rows that are all bad fails with the first of them', async () => {
    const opened = await open('id,class,detected_at\n1,genai,yesterday\n2,genai,soon\n');
    expect(opened.kind).toBe('failed');
    if (opened.kind !== 'failed') return;
    expect(opened.failure.kind).toBe('no-usable-row');
    expect(opened.failure.found).toContain('Line 2 has “yesterday” in “detected_at”');
  });

  it('with nothing but repeated headers has no usable row', async () => {
    const header = 'id,class,detected_at\n';
    const opened = await open(header.repeat(4));
    expect(opened).toMatchObject({ kind: 'failed', failure: { kind: 'no-usable-row' } });
  });

  it('cut in mid-quote opens, with the cut row in the report', async () => {
    const { table, report } = await openTable(
      'id,class,detected_at,title\n1,genai,2024-01-01T00:00:00Z,whole\n2,genai,2024-01-02T00:00:00Z,"cut\nhere',
    );
    expect(table.rows).toBe(2);
    expect(report.doubts.find(({ reason }) => reason === 'text-cut')).toMatchObject({
      count: 1,
      examples: [{ line: 3 }],
    });
  });

  it('of invalid UTF-8 opens, with the repaired rows in the report', async () => {
    const text = new TextEncoder().encode(
      'id,class,detected_at,title\n1,genai,2024-01-01T00:00:00Z,Zürich Köln ',
    );
    const { report } = await openTable(new Uint8Array([...text, 0xff, 10]));
    expect(report.doubts.find(({ reason }) => reason === 'encoding-repaired')?.count).toBe(1);
  });

  it('gives way to a cancel', async () => {
    const controller = new AbortController();
    controller.abort();
    const reading = readFile(new Blob(['id,title\n1,a\n']), 'a.csv', {
      signal: controller.signal,
      onBytes: () => {},
    });
    await expect(reading).rejects.toThrow(/abort/i);
  });
});

describe('recognising formats', () => {
  it('looks at the content before the name', async () => {
    expect((await readTable('[{"id": 1}]', 'export.csv')).format).toBe('JSON, UTF-8');
    expect((await readTable('{"id": 1}\n{"id": 2}\n', 'export.json')).format).toBe('NDJSON, UTF-8');
    expect((await readTable('id,title\n1,a\n', 'export.json.txt')).format).toBe('CSV, comma, UTF-8');
  });

  it('refuses a text without rows under an unknown name', async () => {
    expect(await read('just words', 'notes.md')).toMatchObject({ kind: 'unsupported' });
  });
});
