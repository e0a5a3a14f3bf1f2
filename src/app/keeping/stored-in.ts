import type { DatasetId } from '../../core/dataset/dataset.ts';
import type { Stored } from '../data/datasets.ts';
import type { KeepingStore } from './keeping.ts';

/** A dataset as it is kept: its file, read as it was the last time. Undefined when it is not kept. */
export async function storedIn(keeping: KeepingStore, id: DatasetId): Promise<Stored | undefined> {
  const file = await keeping.getState().fileOf(id);
  const kept = keeping.getState().datasets.find((dataset) => dataset.id === id);
  return file && kept && { source: { kind: 'file', file, mapping: kept.mapping }, name: kept.name };
}
