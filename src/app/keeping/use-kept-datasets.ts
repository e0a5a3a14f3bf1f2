import type { DatasetId } from '../../core/dataset/dataset.ts';
import { useBackend } from '../data/backend.ts';
import { storedIn } from './stored-in.ts';

interface KeptDatasets {
  /** Shows a kept dataset: from memory when it is open, else from storage, without a question. */
  readonly open: (id: DatasetId) => Promise<void>;
  readonly rename: (id: DatasetId, name: string) => Promise<void>;
  /** Deletes a dataset from storage, and lets go of it when it is open. */
  readonly forget: (id: DatasetId) => Promise<void>;
  readonly forgetEverything: () => Promise<void>;
}

/** What can be done with kept datasets, in storage and on screen alike. */
export function useKeptDatasets(): KeptDatasets {
  const { datasets, keeping } = useBackend();
  return {
    open: async (id) => {
      const stored = await storedIn(keeping, id);
      if (stored) await datasets.getState().openSource(stored.source, stored.name);
    },
    rename: async (id, name) => {
      datasets.getState().rename(id, name);
      await keeping.getState().renameDataset(id, name);
    },
    forget: async (id) => {
      await keeping.getState().forgetDataset(id);
      await datasets.getState().close(id);
    },
    forgetEverything: async () => {
      const files = [...datasets.getState().files.keys()];
      await keeping.getState().forgetEverything();
      for (const id of files) await datasets.getState().close(id);
    },
  };
}
