// @vitest-environment node

import { openDB } from 'idb';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetEverything, openKeeper } from '../../../src/app/keeping/keeper.ts';
import { DATABASE, openDatabase } from '../../../src/app/keeping/kept-database.ts';
import type { ThingKind } from '../../../src/app/keeping/thing.ts';
import type { Mapping } from '../../../src/core/dataset/roles.ts';
import { freshStorage } from './fresh-storage.ts';
import { keptDataset, keptMapping } from './made-kept.ts';

beforeEach(freshStorage);

const blob = (text: string) => new Blob([text]);

/** What another version of the app may have left in a store. */
async function write(store: string, ...records: readonly unknown[]) {
  const database = await openDB(DATABASE);
  for (const record of records) await database.put(store, record);
  database.close();
}

describe('a keeper', () => {
  it('gives back what another one has kept, as after a reload', async () => {
    const first = await openKeeper();
    await first.putDataset(keptDataset({ from: Number.NaN }), blob('id\n1\n'));
    await first.putMapping(keptMapping());
    first.close();
    const second = await openKeeper();
    expect(await second.datasets()).toEqual({ kept: [keptDataset({ from: Number.NaN })], leftAlone: 0 });
    expect(await second.mappings()).toEqual({ kept: [keptMapping()], leftAlone: 0 });
    expect(await (await second.file(keptDataset().id))?.text()).toBe('id\n1\n');
    second.close();
  });

  it('keeps the file of a dataset whose record changes, and forgets both', async () => {
    const keeper = await openKeeper();
    await keeper.putDataset(keptDataset(), blob('x'));
    await keeper.putDataset(keptDataset({ name: 'renamed' }));
    expect((await keeper.file(keptDataset().id))?.size).toBe(1);
    await keeper.forgetDataset(keptDataset().id);
    expect((await keeper.datasets()).kept).toEqual([]);
    expect(await keeper.file(keptDataset().id)).toBeUndefined();
    keeper.close();
  });

  it('leaves alone what it cannot read, and counts it', async () => {
    const keeper = await openKeeper();
    await keeper.putDataset(keptDataset(), blob('x'));
    const newer = { ...keptDataset(), id: 'newer', version: 9 };
    await write('datasets', newer, { id: 'broken', version: 1 });
    await write('mappings', { ...keptMapping(), fingerprint: 'no hex' });
    expect(await keeper.datasets()).toEqual({ kept: [keptDataset()], leftAlone: 2 });
    expect(await keeper.mappings()).toEqual({ kept: [], leftAlone: 1 });
    const database = await openDB(DATABASE);
    expect(await database.get('datasets', 'newer')).toEqual(newer);
    database.close();
    keeper.close();
  });

  it('keeps every field of a mapping', async () => {
    const keeper = await openKeeper();
    const mapping: Mapping = {
      columns: [
        {
          index: 0,
          header: 'At',
          role: 'detected',
          time: { order: 'epoch-nanoseconds', zone: '+02:00', abbreviations: { CST: '+08:00' } },
          missing: ['n/a'],
        },
        { index: 1, header: 'Took', role: 'timeToMitigate', duration: { unit: 'hours', decimal: ',' } },
        { index: 2, header: 'Hops', role: 'reassignments', decimal: ',' },
        { index: 3, header: 'Teams', role: 'team', multiple: { separator: ';', take: 'explode' } },
      ],
      classRule: {
        kind: 'rules',
        rules: [{ field: 'any', op: 'is', words: ['ai'], verdict: 'undecided', isOff: true }],
        undecided: 'apart',
      },
      derive: ['rootCause'],
      setAside: ['maintenance'],
    };
    await keeper.putMapping(keptMapping({ mapping }));
    expect((await keeper.mappings()).kept[0]?.mapping).toEqual(mapping);
    keeper.close();
  });

  it('forgets everything', async () => {
    const keeper = await openKeeper();
    await keeper.putMapping(keptMapping());
    keeper.close();
    await forgetEverything();
    const after = await openKeeper();
    expect((await after.mappings()).kept).toEqual([]);
    after.close();
  });
});

interface Marker {
  readonly label: string;
  readonly at: number;
}

const markers: ThingKind<Marker> = {
  kind: 'marker',
  version: 2,
  schema: v.object({ label: v.string(), at: v.number() }),
  upgrade: (value) => ({ label: v.parse(v.object({ name: v.string() }), value).name, at: 0 }),
};

describe('things of a kind', () => {
  it('are kept by id, apart from other kinds', async () => {
    const keeper = await openKeeper();
    const thing = { id: 'm1', keptAt: 5, value: { label: 'Gateway v2', at: 7 } };
    await keeper.putThing(markers, thing);
    await keeper.putThing({ ...markers, kind: 'claim' }, thing);
    expect(await keeper.things(markers)).toEqual({ kept: [thing], leftAlone: 0 });
    await keeper.forgetThing(markers, 'm1');
    expect((await keeper.things(markers)).kept).toEqual([]);
    expect((await keeper.things({ ...markers, kind: 'claim' })).kept).toEqual([thing]);
    keeper.close();
  });

  it('of an earlier version are brought up, of a later or broken one left alone', async () => {
    const keeper = await openKeeper();
    const common = { kind: 'marker', keptAt: 5 };
    await write(
      'things',
      { ...common, id: 'old', version: 1, value: { name: 'Old' } },
      { ...common, id: 'later', version: 3, value: { text: 'Later' } },
      { ...common, id: 'broken', version: 2, value: { label: 3 } },
    );
    expect(await keeper.things(markers)).toEqual({
      kept: [{ id: 'old', keptAt: 5, value: { label: 'Old', at: 0 } }],
      leftAlone: 2,
    });
    const { upgrade: _, ...without } = markers;
    expect((await keeper.things(without)).leftAlone).toBe(3);
    keeper.close();
  });
});

describe('the database', () => {
  it('of version 1 is brought up with all that it holds', async () => {
    const old = await openDB(DATABASE, 1, {
      upgrade: (database) => {
        database.createObjectStore('datasets', { keyPath: 'id' });
        database.createObjectStore('files');
        database.createObjectStore('mappings', { keyPath: 'fingerprint' });
      },
    });
    await old.put('datasets', keptDataset());
    await old.put('files', blob('kept'), keptDataset().id);
    await old.put('mappings', keptMapping());
    old.close();
    const keeper = await openKeeper();
    expect((await keeper.datasets()).kept).toEqual([keptDataset()]);
    expect(await (await keeper.file(keptDataset().id))?.text()).toBe('kept');
    expect((await keeper.mappings()).kept).toEqual([keptMapping()]);
    expect((await keeper.things(markers)).kept).toEqual([]);
    keeper.close();
  });

  it('of a later version is not opened, and stays as it is', async () => {
    const later = await openDB(DATABASE, 99, {
      upgrade: (database) => void database.createObjectStore('new'),
    });
    later.close();
    await expect(openKeeper()).rejects.toMatchObject({ name: 'VersionError' });
    expect((await openDB(DATABASE)).version).toBe(99);
  });

  it('lets go when a newer page wants to bring it up', async () => {
    await openDatabase();
    const newer = await openDB(DATABASE, 50);
    expect(newer.version).toBe(50);
    newer.close();
  });

  it('that a page of an earlier version holds is not waited for', async () => {
    const held = await openDB(DATABASE, 1, {
      upgrade: (database) => void database.createObjectStore('datasets'),
    });
    await expect(openDatabase()).rejects.toMatchObject({ name: 'TimeoutError' });
    held.close();
  });

  it('that does not answer is not waited for', async () => {
    const silent = Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value: () => {} } });
    globalThis.indexedDB = { open: () => silent } as unknown as IDBFactory;
    await expect(openDatabase(20)).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});
