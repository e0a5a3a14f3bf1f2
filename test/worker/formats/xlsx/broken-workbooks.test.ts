import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isFailure } from '../../../../src/worker/formats/format.ts';
import { read, readFailure } from '../../../support/open-text.ts';
import { workbook } from '../../../support/workbook.ts';

const HEADER = ['id', 'title', 'class', 'detected_at'];

/** A small workbook whose sheet claims to have a size that it has not. */
function claiming(size: number): Uint8Array<ArrayBuffer> {
  const book = workbook([{ name: 'S', rows: [HEADER, ['i1']] }]);
  const view = new DataView(book.buffer);
  for (let at = 0; at < book.length - 64; at++) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    const name = new TextDecoder().decode(book.subarray(at + 46, at + 64));
    if (isEntry && name === 'xl/worksheets/shee') view.setUint32(at + 24, size, true);
  }
  return book;
}

describe('a workbook that cannot be read', () => {
  it('for it has no rows says so', async () => {
    expect((await readFailure(workbook([{ name: 'S', rows: [HEADER] }]), 'a.xlsx')).kind).toBe('header-only');
    expect((await readFailure(workbook([{ name: 'S', rows: [] }]), 'a.xlsx')).kind).toBe('not-a-table');
  });

  it('for it would inflate beyond what can be opened is refused before it is unpacked', async () => {
    const bomb = claiming(630_000_000);
    expect(await readFailure(bomb, 'bomb.xlsx')).toMatchObject({
      kind: 'too-large',
      found: 'Unpacked, bomb.xlsx has 630 MB; at most 500 MB can be opened.',
    });
  });

  it('for a part claims to be empty and is not is refused', async () => {
    expect(isFailure(await read(claiming(0), 'bomb.xlsx'))).toBe(true);
  });

  it('for it is damaged says so', async () => {
    const archive = new Uint8Array(
      zipSync({
        'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>'),
      }),
    );
    expect((await readFailure(archive, 'a.xlsx')).found).toContain('damaged workbook');
  });

  it('for it is of the old kind says what to do', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(64).fill(1)]);
    expect((await readFailure(old, 'a.xls')).advice).toContain('.xlsx');
  });
});
