import { describe, expect, it } from 'vitest';
import { extractPart } from '../../../src/worker/sources/extract-part.ts';
import { inProcessCompute } from '../../support/in-process-compute.ts';
import { cellsOf, readTable } from '../../support/open-text.ts';
import { workbook } from '../../support/workbook.ts';

const { signal } = new AbortController();
const HEADER = ['id', 'class', 'detected_at', 'note'];
const row = (id: string, note: string) => [id, 'genai', '2024-05-01T00:00:00Z', note];
const BOOK = new File(
  [
    workbook([
      { name: 'All', rows: [HEADER, row('a', 'x'), row('b', 'y'), row('c', 'z')] },
      { name: 'May', rows: [HEADER, row('a', '=1+1, "quoted"')] },
    ]),
  ],
  'incidents.xlsx',
);

describe('a part of a file', () => {
  it('becomes a file of its own, cell by cell the same', async () => {
    const part = await extractPart(BOOK, 'May', signal);
    if (part.kind !== 'fetched') throw new Error(part.failure.found);
    expect(part.file.name).toBe('incidents.xlsx May.csv');
    const raw = await readTable(new Uint8Array(await part.file.arrayBuffer()), part.file.name);
    expect(cellsOf(raw)).toEqual([HEADER, row('a', '=1+1, "quoted"')]);
  });

  it('is named in the report of what was read instead', async () => {
    const opened = await inProcessCompute().open({ kind: 'file', file: BOOK }, signal);
    expect(opened).toMatchObject({
      kind: 'opened',
      summary: { incidents: 3, report: { parts: { read: 'All', others: ['May'] } } },
    });
  });

  it('that is not there is refused', async () => {
    expect(await extractPart(BOOK, 'June', signal)).toMatchObject({ kind: 'failed' });
  });
});
