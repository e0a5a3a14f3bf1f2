import { useStore } from 'zustand';
import type { DatasetSummary } from '../../core/dataset/dataset.ts';
import { useSession } from '../session/session.ts';
import { useBackend } from './backend.ts';
import type { Datasets } from './datasets.ts';

/** The dataset on screen; undefined until the first is open. */
export function useDataset(): DatasetSummary | undefined {
  const id = useSession((session) => session.dataset);
  const open = useStore(useBackend().datasets, (datasets) => datasets.open);
  return id === undefined ? undefined : open.get(id);
}

/** The open datasets, the opening under way with its progress, the last failure or question, and how to open. */
export const useOpenDataset = (): Datasets => useStore(useBackend().datasets);

/** A dataset's name on screen: its title where it came with the app, else the file's name. */
export const nameOf = ({ bundled, name }: DatasetSummary): string => bundled?.name ?? name;
