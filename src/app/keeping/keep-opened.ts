import type { DatasetsStore } from '../data/datasets.ts';
import type { KeepingStore } from './keeping.ts';

/** Keeps every file that is opened, as it is opened. Answers the way to stop. */
export function keepOpened(datasets: DatasetsStore, keeping: KeepingStore): () => void {
  return datasets.subscribe((now, before) => {
    if (now.open === before.open) return;
    for (const [id, summary] of now.open) {
      const file = now.files.get(id);
      const last = before.open.get(id);
      const isNew = last === undefined || last.mapping !== summary.mapping;
      if (file && isNew) void keeping.getState().keepDataset(summary, file);
    }
  });
}
