import type { DatasetId } from '../../core/dataset/dataset.ts';
import { byTime } from './by-time.ts';
import type { Keeping, KeepingRoom } from './keeping.ts';
import { type KeptDataset, keptDatasetOf } from './kept.ts';

type Part = 'datasets' | 'fileOf' | 'keepDataset' | 'renameDataset' | 'forgetDataset';

/** The datasets that are kept, and the ways to change them. */
export function datasetKeeping({ get, set, access, now, measure }: KeepingRoom): Pick<Keeping, Part> {
  const found = (wanted: DatasetId) => get().datasets.find(({ id }) => id === wanted);
  const put = async (dataset: KeptDataset, file?: File) => {
    if (await access.write((open) => open.putDataset(dataset, file))) {
      const others = get().datasets.filter(({ id }) => id !== dataset.id);
      set({ datasets: byTime([...others, dataset], ({ openedAt }) => openedAt) });
    }
    await measure();
  };
  return {
    datasets: [],
    fileOf: async (id) => {
      await get().read();
      const dataset = found(id);
      const file = dataset && (await access.attempt((open) => open.file(id)));
      return file && new File([file], dataset.fileName);
    },
    keepDataset: async (summary, file) => {
      await get().read();
      const before = found(summary.id);
      const kept = keptDatasetOf(summary, before?.fileName ?? file.name, now());
      await (before ? put({ ...kept, name: before.name }) : put(kept, file));
    },
    renameDataset: async (id, name) => {
      const before = found(id);
      if (before) await put({ ...before, name });
    },
    forgetDataset: async (id) => {
      if (!(await access.write((open) => open.forgetDataset(id)))) return;
      set({ datasets: get().datasets.filter((one) => one.id !== id) });
      await measure();
    },
  };
}
