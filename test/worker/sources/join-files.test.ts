import { describe, expect, it } from 'vitest';
import type { DuplicateChoice, Joined } from '../../../src/worker/compute.ts';
import { joinFiles } from '../../../src/worker/sources/join-files.ts';
import { byReason, cellsOf, openTable, readTable } from '../../support/open-text.ts';

const { signal } = new AbortController();
const HEADER = 'id,class,detected_at,updated_at,title';
const csv = (name: string, lines: readonly string[], lastModified: number): File =>
  new File([[HEADER, ...lines].join('\n')], name, { lastModified });

const JULY = csv(
  'july.csv',
  [
    'i1,genai,2024-07-01T00:00:00Z,2024-07-01T01:00:00Z,Slow',
    'i2,non-genai,2024-07-30T00:00:00Z,2024-07-30T01:00:00Z,"Down, twice"',
  ],
  1,
);
const AUGUST = csv(
  'august.csv',
  [
    'i2,non-genai,2024-07-30T00:00:00Z,2024-08-02T00:00:00Z,Fixed',
    'i3,genai,2024-08-05T00:00:00Z,2024-08-05T01:00:00Z,Late',
    'i1,genai,2024-08-09T00:00:00Z,2024-08-09T01:00:00Z,Another with an id used before',
  ],
  2,
);

const join = (files: readonly File[], duplicates: DuplicateChoice) => joinFiles(files, duplicates, signal);
const fileOf = async (joined: Promise<Joined>): Promise<File> => {
  const answer = await joined;
  if (answer.kind !== 'joined') throw new Error(JSON.stringify(answer));
  return answer.file;
};
const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

describe('joining files', () => {
  it('appends the newer to the older, with the name of the file of each row', async () => {
    const file = await fileOf(join([AUGUST, JULY], 'keep'));
    expect(file.name).toBe('july.csv and 1 more.csv');
    const cells = cellsOf(await readTable(await bytesOf(file), file.name));
    expect(cells[0]).toEqual([...HEADER.split(','), 'file']);
    expect(cells.slice(1).map((row) => [row[0], row.at(-1)])).toEqual([
      ['i1', 'july.csv'],
      ['i2', 'july.csv'],
      ['i2', 'august.csv'],
      ['i3', 'august.csv'],
      ['i1', 'august.csv'],
    ]);
  });

  it('asks what becomes of incidents with the same id and start, never of an id alone', async () => {
    expect(await join([JULY, AUGUST], 'ask')).toEqual({
      kind: 'duplicates',
      question: {
        files: [
          { name: 'july.csv', rows: 2, repeats: undefined },
          { name: 'august.csv', rows: 3, repeats: { rows: 1, of: 'july.csv' } },
        ],
        kept: 5,
        merged: 4,
      },
    });
  });

  it('does not ask when there are none', async () => {
    const september = csv('september.csv', ['i9,genai,2024-09-01T00:00:00Z,,x'], 3);
    expect((await join([JULY, september], 'ask')).kind).toBe('joined');
  });

  it('keeps the newest of each when told to', async () => {
    const file = await fileOf(join([JULY, AUGUST], 'merge-newest'));
    const cells = cellsOf(await readTable(await bytesOf(file), file.name));
    expect(cells.slice(1).map((row) => row[4])).toEqual([
      'Slow',
      'Fixed',
      'Late',
      'Another with an id used before',
    ]);
  });

  it('keeps both apart when told to, through to the incidents', async () => {
    const file = await fileOf(join([JULY, AUGUST], 'keep'));
    const { table, report } = await openTable(await bytesOf(file), file.name);
    expect(table.rows).toBe(5);
    expect(byReason(report.excluded)).toEqual({});
    expect([...(table.labels.get('column:file')?.values ?? [])].filter((value) => value !== '')).toEqual(
      expect.arrayContaining(['july.csv', 'august.csv']),
    );
  });

  it('takes columns that only some files have, and reads different formats', async () => {
    const json = new File(
      [JSON.stringify([{ id: 'i4', class: 'genai', detected_at: '2024-08-01T00:00:00Z', region: 'eu' }])],
      'more.json',
      { lastModified: 3 },
    );
    const file = await fileOf(join([JULY, json], 'ask'));
    const cells = cellsOf(await readTable(await bytesOf(file), file.name));
    expect(cells[0]).toEqual([...HEADER.split(','), 'region', 'file']);
    expect(cells.at(-1)).toEqual(['i4', 'genai', '2024-08-01T00:00:00Z', '', '', 'eu', 'more.json']);
  });

  it('refuses files of different shapes, naming the one that does not fit', async () => {
    const other = new File(['Key,Opened,Severity\n1,2024-01-01,2\n'], 'jira.csv', { lastModified: 9 });
    expect(await join([JULY, other], 'ask')).toMatchObject({
      kind: 'failed',
      name: 'jira.csv',
      failure: { kind: 'different-shapes' },
    });
  });

  it('names the file that cannot be read', async () => {
    expect(await join([JULY, new File([], 'empty.csv')], 'ask')).toMatchObject({
      kind: 'failed',
      name: 'empty.csv',
      failure: { kind: 'empty' },
    });
  });
});
