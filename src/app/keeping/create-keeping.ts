import { createStore } from 'zustand/vanilla';
import { byTime } from './by-time.ts';
import { datasetKeeping } from './dataset-keeping.ts';
import type { Keeping, KeepingStore } from './keeping.ts';
import { type KeeperModule, keepingAccess } from './keeping-access.ts';
import { mappingKeeping } from './mapping-keeping.ts';
import { askToStay, spaceNow } from './space.ts';

const loadKeeper = (): Promise<KeeperModule> => import('./keeper.ts');

/** What this browser keeps. `now` tells the time in EpochMs. */
export function createKeeping(
  load: () => Promise<KeeperModule> = loadKeeper,
  now: () => number = Date.now,
): KeepingStore {
  return createStore<Keeping>()((set, get) => {
    let reading: Promise<void> | undefined;
    const access = keepingAccess(load, (trouble) => set({ trouble }));
    const measure = async () => set({ space: await spaceNow() });
    const readAll = async () => {
      const read = await access.attempt((open) => Promise.all([open.datasets(), open.mappings()]));
      if (!read) return;
      const [datasets, mappings] = read;
      set({
        datasets: byTime(datasets.kept, ({ openedAt }) => openedAt),
        mappings: byTime(mappings.kept, ({ usedAt }) => usedAt),
        leftAlone: datasets.leftAlone + mappings.leftAlone,
      });
      await measure();
    };
    const room = { get, set, access, now, measure };
    return {
      ...datasetKeeping(room),
      ...mappingKeeping(room),
      leftAlone: 0,
      trouble: undefined,
      space: undefined,
      read: () => {
        reading ??= readAll();
        return reading;
      },
      forgetEverything: async () => {
        if (!(await access.forgetEverything())) return;
        set({ datasets: [], mappings: [], leftAlone: 0 });
        await measure();
      },
      askToStay: async () => {
        await askToStay();
        await measure();
      },
    };
  });
}
