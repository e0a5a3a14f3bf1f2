// @vitest-environment node

import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createKeeping } from '../../../src/app/keeping/create-keeping.ts';
import { openKeeper } from '../../../src/app/keeping/keeper.ts';
import { DATABASE } from '../../../src/app/keeping/kept-database.ts';
import { freshStorage } from './fresh-storage.ts';
import { keptDataset, keptMapping, MAPPING, summaryOf } from './made-kept.ts';

beforeEach(() => {
  freshStorage();
  vi.restoreAllMocks();
});

const file = (text = 'id\n1\n') => new File([text], 'tickets.csv');
const keepingAt = (now: number) => createKeeping(undefined, () => now);

/** Makes every write fail with this error, as a browser does. */
const failWrites = (name: string) =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('made to fail', name);
  });

describe('what is kept', () => {
  it('is there for the next page, the latest first', async () => {
    const first = keepingAt(5);
    await first.getState().keepDataset(summaryOf(), file());
    await keepingAt(9)
      .getState()
      .keepDataset(summaryOf({ id: 'b'.repeat(64) }), file('other'));
    const next = keepingAt(10);
    await next.getState().read();
    expect(next.getState().datasets.map(({ id, openedAt }) => [id[0], openedAt])).toEqual([
      ['b', 9],
      ['a', 5],
    ]);
    const again = await next.getState().fileOf('a'.repeat(64));
    expect([again?.name, await again?.text()]).toEqual(['tickets.csv', 'id\n1\n']);
    expect(await next.getState().fileOf('c'.repeat(64))).toBeUndefined();
  });

  it('keeps the name that the reader gave it, and the file’s own beside it', async () => {
    const keeping = keepingAt(5);
    await keeping.getState().keepDataset(summaryOf(), file());
    await keeping.getState().renameDataset('a'.repeat(64), 'Our tickets');
    await keeping.getState().keepDataset(summaryOf({ incidents: 4 }), file());
    expect(keeping.getState().datasets).toMatchObject([
      { name: 'Our tickets', fileName: 'tickets.csv', incidents: 4 },
    ]);
    expect((await keeping.getState().fileOf('a'.repeat(64)))?.name).toBe('tickets.csv');
  });

  it('is gone when it is forgotten: one, or everything', async () => {
    const keeping = keepingAt(5);
    await keeping.getState().keepDataset(summaryOf(), file());
    await keeping.getState().keepDataset(summaryOf({ id: 'b'.repeat(64) }), file());
    await keeping.getState().agreeMapping(MAPPING, 'tickets.csv');
    await keeping.getState().forgetDataset('a'.repeat(64));
    expect(keeping.getState().datasets).toHaveLength(1);
    await keeping.getState().forgetEverything();
    const next = keepingAt(6);
    await next.getState().read();
    expect([next.getState().datasets, next.getState().mappings]).toEqual([[], []]);
    await keeping.getState().keepDataset(summaryOf(), file());
    expect(keeping.getState().datasets).toHaveLength(1);
  });
});

describe('a mapping', () => {
  it('is named after its file without the date, and counts its uses', async () => {
    const keeping = keepingAt(5);
    await keeping.getState().agreeMapping(MAPPING, 'tickets_2024-05.csv');
    const [kept] = keeping.getState().mappings;
    expect(kept).toMatchObject({ name: 'tickets, 3 columns', uses: 1 });
    await keeping.getState().countUse(kept?.fingerprint ?? '');
    await keeping.getState().renameMapping(kept?.fingerprint ?? '', 'Service desk');
    const next = keepingAt(6);
    await next.getState().read();
    expect(next.getState().mappings).toMatchObject([{ name: 'Service desk', uses: 2, mapping: MAPPING }]);
  });

  it('takes the place of the one before for the same shape', async () => {
    const keeping = keepingAt(5);
    await keeping.getState().agreeMapping(MAPPING, 'tickets.csv');
    const changed = { ...MAPPING, classRule: { kind: 'all', value: 'genai' } as const };
    await keeping.getState().agreeMapping(changed, 'other.csv');
    expect(keeping.getState().mappings).toMatchObject([
      { name: 'tickets, 3 columns', uses: 2, mapping: changed },
    ]);
    await keeping.getState().forgetMapping(keptMapping().fingerprint);
    expect(keeping.getState().mappings).toEqual([]);
  });
});

describe('trouble', () => {
  it('with room is said, and what cannot be kept is not listed; a mapping serves until the page is closed', async () => {
    const keeping = keepingAt(5);
    const spy = failWrites('QuotaExceededError');
    await keeping.getState().keepDataset(summaryOf(), file());
    expect(keeping.getState()).toMatchObject({ datasets: [], trouble: { kind: 'full' } });
    await keeping.getState().agreeMapping(MAPPING, 'tickets.csv');
    expect(keeping.getState().mappings).toHaveLength(1);
    spy.mockRestore();
    await keeping.getState().keepDataset(summaryOf(), file());
    expect(keeping.getState().trouble).toBeUndefined();
    expect(keeping.getState().datasets).toHaveLength(1);
  });

  it('keeps neither the record nor the file when there is room for one only', async () => {
    const keeping = keepingAt(5);
    await keeping.getState().read();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'files') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    await keeping.getState().keepDataset(summaryOf(), file());
    expect(keeping.getState().trouble?.kind).toBe('full');
    vi.restoreAllMocks();
    const keeper = await openKeeper();
    expect((await keeper.datasets()).kept).toEqual([]);
    keeper.close();
  });

  it('with a file that cannot be read again is said', async () => {
    failWrites('DataCloneError');
    const keeping = keepingAt(5);
    await keeping.getState().keepDataset(summaryOf(), file());
    expect(keeping.getState()).toMatchObject({ datasets: [], trouble: { kind: 'lost' } });
  });

  it('is lack of room also where the browser ends the change by itself', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      const { transaction } = this;
      Object.defineProperty(transaction, 'error', {
        value: new DOMException('full', 'QuotaExceededError'),
      });
      transaction.abort();
      throw new DOMException('aborted', 'AbortError');
    });
    const keeping = keepingAt(5);
    await keeping.getState().keepDataset(summaryOf(), file());
    expect(keeping.getState().trouble?.kind).toBe('full');
  });

  it.each([
    ['storage is switched off', 'unavailable', new DOMException('no', 'SecurityError')],
    ['the database is broken', 'unreadable', new DOMException('no', 'UnknownError')],
  ])('is said when %s', async (_name, kind, error) => {
    globalThis.indexedDB = {
      open: () => {
        throw error;
      },
    } as unknown as IDBFactory;
    const keeping = keepingAt(5);
    await keeping.getState().read();
    expect(keeping.getState().trouble?.kind).toBe(kind);
    expect(await keeping.getState().fileOf('a')).toBeUndefined();
  });

  it('is said when the browser has no storage at all', async () => {
    const { indexedDB } = globalThis;
    Reflect.deleteProperty(globalThis, 'indexedDB');
    const keeping = keepingAt(5);
    await keeping.getState().read();
    expect(keeping.getState().trouble?.kind).toBe('unavailable');
    globalThis.indexedDB = indexedDB;
  });

  it('is said when a newer version has written what is kept', async () => {
    (await openDB(DATABASE, 99)).close();
    const keeping = keepingAt(5);
    await keeping.getState().keepDataset(summaryOf(), file());
    expect(keeping.getState().trouble?.kind).toBe('newer');
  });

  it('is none when another page made this one let go', async () => {
    const one = keepingAt(5);
    await one.getState().keepDataset(summaryOf(), file());
    await keepingAt(6).getState().forgetEverything();
    await one.getState().keepDataset(summaryOf({ id: 'b'.repeat(64) }), file());
    expect(one.getState().trouble).toBeUndefined();
    const next = keepingAt(7);
    await next.getState().read();
    expect(next.getState().datasets).toHaveLength(1);
  });

  it('is no trouble when a record of another version lies beside: it is counted', async () => {
    const keeper = await openKeeper();
    await keeper.putDataset({ ...keptDataset(), version: 2 as 1 });
    keeper.close();
    const keeping = keepingAt(5);
    await keeping.getState().read();
    expect(keeping.getState()).toMatchObject({ datasets: [], leftAlone: 1, trouble: undefined });
  });
});
