import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isFailure } from '../../../../src/worker/formats/format.ts';
import { readFile } from '../../../../src/worker/formats/index.ts';
import { cellsOf, read, readFailure, readTable } from '../../../support/open-text.ts';
import { workbook } from '../../../support/workbook.ts';

const CSV = 'id,title\n1,first\n2,"second, third"\n';
const packed = (files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))),
  );

describe('a gzip file', () => {
  it('is read as the file inside, under its name without .gz', async () => {
    const raw = await readTable(new Uint8Array(gzipSync(CSV)), 'incidents.csv.gz');
    expect(raw.format).toBe('CSV, comma, UTF-8, in gzip');
    expect(cellsOf(raw)).toEqual([
      ['id', 'title'],
      ['1', 'first'],
      ['2', 'second, third'],
    ]);
  });

  it('is known by its bytes, whatever its name', async () => {
    const raw = await readTable(new Uint8Array(gzipSync('[{"id": 1}]')), 'incidents.json');
    expect(raw.format).toBe('JSON, UTF-8, in gzip');
  });

  it('that was cut short says so', async () => {
    const whole = gzipSync(CSV.repeat(500));
    const failure = await readFailure(
      new Uint8Array(whole.subarray(0, whole.length - 20)),
      'incidents.csv.gz',
    );
    expect([failure.kind, failure.found]).toEqual([
      'unreadable',
      'incidents.csv.gz breaks off or is damaged: it does not unpack.',
    ]);
  });

  it('that inflates beyond what can be opened is given up before it is held', async () => {
    const bomb = new Uint8Array(gzipSync(new Uint8Array(520_000_000), { level: 1 }));
    const failure = await readFailure(bomb, 'bomb.csv.gz');
    expect(failure.kind).toBe('too-large');
  }, 30_000);
});

describe('a ZIP archive', () => {
  it('is read as the only table inside', async () => {
    const raw = await readTable(
      packed({ 'export/incidents.csv': CSV, 'readme.md': '# hello\n' }),
      'export.zip',
    );
    expect(raw.format).toBe('CSV, comma, UTF-8, in a ZIP archive');
    expect(raw.rows).toBe(2);
    expect(raw.notes).toEqual([]);
  });

  it('with several tables gives the largest, and names the others', async () => {
    const archive = packed({
      'a.csv': CSV,
      'b.json': JSON.stringify(Array.from({ length: 9 }, (_, id) => ({ id }))),
    });
    const raw = await readTable(archive, 'export.zip');
    expect(raw.parts).toEqual({ read: 'b.json', others: ['a.csv'] });
    expect(raw.notes[0]).toBe('“b.json” is read from the archive; not read: “a.csv”.');
  });

  it('gives the file that was asked for', async () => {
    const archive = packed({ 'a.csv': CSV, 'b.csv': CSV.repeat(3) });
    const raw = await readFile(new Blob([archive]), 'export.zip', {
      signal: new AbortController().signal,
      onBytes: () => {},
      part: 'a.csv',
    });
    expect(!isFailure(raw) && raw.parts?.read).toBe('a.csv');
  });

  it('with a workbook inside gives the sheet that was asked for', async () => {
    const rows = (id: string) => [
      ['id', 'title'],
      [id, 'x'],
      [`${id}2`, 'y'],
    ];
    const book = workbook([
      { name: 'All', rows: [...rows('a'), ['a3', 'z']] },
      { name: 'May', rows: rows('m') },
    ]);
    const options = { signal: new AbortController().signal, onBytes: () => {} };
    const archive = new Blob([new Uint8Array(zipSync({ 'book.xlsx': book }))]);
    const largest = await readFile(archive, 'export.zip', options);
    expect(!isFailure(largest) && largest.parts).toEqual({ read: 'All', others: ['May'] });
    const other = await readFile(archive, 'export.zip', { ...options, part: 'May' });
    expect(!isFailure(other) && other.cell(0, 0)).toBe('m');
  });

  it('passes over what macOS adds, and over files that are no tables', async () => {
    const archive = packed({ '__MACOSX/._a.csv': 'x', 'a.csv': CSV, 'big.csv': ' '.repeat(500) });
    expect((await readTable(archive, 'export.zip')).parts?.read).toBe('a.csv');
  });

  it('without a table says what it holds', async () => {
    expect(await readFailure(packed({ 'photo.png': 'x' }), 'export.zip')).toMatchObject({
      kind: 'not-a-table',
      found: 'export.zip is a ZIP archive that holds “photo.png”, and no table.',
    });
  });

  it('that is a Word document says so', async () => {
    const failure = await readFailure(packed({ 'word/document.xml': '<x/>' }), 'report.docx');
    expect(failure.found).toContain('Office document');
  });

  it('that was cut short says so', async () => {
    const archive = packed({ 'a.csv': CSV });
    expect((await readFailure(archive.slice(0, 60), 'export.zip')).kind).toBe('unreadable');
  });

  it('gives way to a cancel', async () => {
    const controller = new AbortController();
    controller.abort();
    const reading = readFile(new Blob([packed({ 'a.csv': CSV })]), 'a.zip', {
      signal: controller.signal,
      onBytes: () => {},
    });
    await expect(reading).rejects.toThrow(/abort/i);
  });

  it('inside another is refused', async () => {
    const inner = new Uint8Array(gzipSync(packed({ 'a.csv': CSV })));
    expect(await read(inner, 'a.zip.gz')).toMatchObject({ kind: 'not-a-table' });
  });
});
