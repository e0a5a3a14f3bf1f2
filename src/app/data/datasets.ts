import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  DatasetId,
  DatasetSummary,
  Failure,
  MappingQuestion,
  Opened,
} from '../../core/dataset/dataset.ts';
import type { Compute, DatasetSource, Progress } from '../../worker/compute.ts';
import type { SessionStore } from '../session/session.ts';

/** An opening under way. */
export interface Opening {
  readonly name: string;
  readonly progress: Progress | undefined;
}

export interface Datasets {
  /** Those that the worker holds. */
  readonly open: ReadonlyMap<DatasetId, DatasetSummary>;
  readonly opening: Opening | undefined;
  /** Why the last opening failed; what was open before still is. */
  readonly failed:
    | { readonly source: DatasetSource; readonly name: string; readonly failure: Failure }
    | undefined;
  /** A file whose columns the reader must name first. */
  readonly asked: { readonly file: File; readonly question: MappingQuestion } | undefined;
  /** Opens a source and shows it; another opening under way is cancelled. */
  readonly openSource: (source: DatasetSource) => Promise<void>;
  readonly cancel: () => void;
  /** Puts the failure or the question aside. */
  readonly dismiss: () => void;
}

export type DatasetsStore = StoreApi<Datasets>;

/** What names a dataset in a link. */
export const keyOf = ({ bundled, id }: DatasetSummary): string => bundled?.key ?? id;

const nameOf = (source: DatasetSource): string => (source.kind === 'file' ? source.file.name : source.key);

/** What an answer changes in the store. */
function taken(opened: Opened, source: DatasetSource, now: Datasets): Partial<Datasets> {
  switch (opened.kind) {
    case 'opened':
      return { open: new Map(now.open).set(opened.summary.id, opened.summary), opening: undefined };
    case 'question':
      return source.kind === 'file'
        ? { asked: { file: source.file, question: opened.question }, opening: undefined }
        : { opening: undefined };
    case 'failed':
      return { failed: { source, name: nameOf(source), failure: opened.failure }, opening: undefined };
  }
}

const failing = (reason: unknown): Opened => ({
  kind: 'failed',
  failure: {
    kind: 'unreadable',
    found: `The reading stopped: ${reason instanceof Error ? reason.message : String(reason)}`,
    advice: 'Try again, or open a smaller part of the file.',
  },
});

/** The open datasets of a page. */
export function createDatasets(compute: Compute, session: SessionStore): DatasetsStore {
  let current: AbortController | undefined;
  return createStore<Datasets>()((set, get) => ({
    open: new Map(),
    opening: undefined,
    failed: undefined,
    asked: undefined,
    openSource: async (source) => {
      current?.abort();
      const controller = new AbortController();
      current = controller;
      const show = (progress?: Progress) => {
        if (current === controller) set({ opening: { name: nameOf(source), progress } });
      };
      show();
      set({ failed: undefined, asked: undefined });
      const opened = await compute.open(source, controller.signal, show).catch(failing);
      if (current !== controller) return;
      set(taken(opened, source, get()));
      if (opened.kind === 'opened') session.getState().opened(opened.summary.id, keyOf(opened.summary));
    },
    cancel: () => {
      current?.abort();
      current = undefined;
      set({ opening: undefined });
    },
    dismiss: () => set({ failed: undefined, asked: undefined }),
  }));
}

/** Opens what the session's address names, now and whenever it names another. Answers the way to stop. */
export function followDatasetKey(session: SessionStore, datasets: DatasetsStore): () => void {
  let followed: string | undefined;
  const follow = () => {
    const { datasetKey, dataset, opened } = session.getState();
    if (datasetKey === followed) return;
    followed = datasetKey;
    const known = [...datasets.getState().open.values()].find((summary) => keyOf(summary) === datasetKey);
    if (!known) void datasets.getState().openSource({ kind: 'bundled', key: datasetKey });
    else if (known.id !== dataset) opened(known.id, datasetKey);
  };
  follow();
  return session.subscribe(follow);
}
