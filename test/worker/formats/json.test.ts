import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, readTable } from '../../support/open-text.ts';

describe('reading JSON', () => {
  it('flattens nested objects and joins arrays of scalars', async () => {
    const raw = await readTable(
      JSON.stringify([
        { id: 1, page: { name: 'A', zone: { tz: 'UTC' } }, tags: ['x', 'y'], ok: true },
        { id: 2, note: 'late\n"column"', page: null, tags: [] },
      ]),
      'a.json',
    );
    expect(cellsOf(raw)).toEqual([
      ['id', 'page.name', 'page.zone.tz', 'tags', 'ok', 'note', 'page'],
      ['1', 'A', 'UTC', 'x; y', 'true', '', ''],
      ['2', '', '', '', '', 'late\n"column"', ''],
    ]);
    expect([raw.lineOf(0), raw.lineOf(1)]).toEqual([1, 2]);
  });

  it('finds the one list inside an envelope, and says which', async () => {
    const raw = await readTable('{"page": {"id": "p"}, "data": {"incidents": [{"id": "a"}]}}', 'a.json');
    expect(cellsOf(raw)).toEqual([['id'], ['a']]);
    expect(raw.notes).toEqual(['Incidents are the items of “data.incidents”.']);
  });

  it('keeps arrays of objects as text and leaves out items that are no objects', async () => {
    const raw = await readTable('[{"updates": [{"at": 1}]}, 7]', 'a.json');
    expect(cellsOf(raw)).toEqual([['updates'], ['[{"at":1}]']]);
    expect(raw.notes.join()).toContain('1 of 2 items');
  });

  it('reads UTF-16 as some status pages send it', async () => {
    const raw = await readTable(new Uint8Array(Buffer.from('\uFEFF[{"id": "ü"}]', 'utf16le')), 'a.json');
    expect(raw.cell(0, 0)).toBe('ü');
  });

  it('keeps any string', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), async (texts) => {
        const raw = await readTable(JSON.stringify(texts.map((text) => ({ a: text, b: 'end' }))), 'a.json');
        expect(texts.map((_, row) => raw.cell(row, 0))).toEqual(texts);
      }),
    );
  });
});

describe('reading NDJSON', () => {
  it('numbers records by line and leaves out lines that are no objects', async () => {
    const raw = await readTable('{"id":1}\r\n\n{"id":2,"x":"y"}\nnot json\n', 'a.ndjson');
    expect(cellsOf(raw)).toEqual([
      ['id', 'x'],
      ['1', ''],
      ['2', 'y'],
    ]);
    expect(raw.lineOf(1)).toBe(3);
    expect(raw.notes).toEqual(['1 lines are no JSON objects and were left out: 4.']);
  });
});
