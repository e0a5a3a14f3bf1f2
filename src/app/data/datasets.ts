import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  DatasetId,
  DatasetSummary,
  Failure,
  MappingQuestion,
  Opened,
} from '../../core/dataset/dataset.ts';
import type { Compute, DatasetSource, Progress } from '../../worker/compute.ts';
import { DEFAULT_DATASET_KEY } from '../session/chosen.ts';
import type { SessionStore } from '../session/session.ts';

/** An opening under way. */
export interface Opening {
  readonly name: string;
  readonly progress: Progress | undefined;
}

export interface Datasets {
  /** Those that the worker holds. */
  readonly open: ReadonlyMap<DatasetId, DatasetSummary>;
  /** The files behind those that the reader brought: their columns can be read anew. */
  readonly files: ReadonlyMap<DatasetId, File>;
  readonly opening: Opening | undefined;
  /** Why the last opening failed; what was open before still is. */
  readonly failed:
    | { readonly source: DatasetSource; readonly name: string; readonly failure: Failure }
    | undefined;
  /** A file whose columns the reader must name first. */
  readonly asked: { readonly file: File; readonly question: MappingQuestion } | undefined;
  /** Opens a source and shows it, under a name of the reader's own if given; another opening is cancelled. */
  readonly openSource: (source: DatasetSource, name?: string) => Promise<void>;
  readonly rename: (id: DatasetId, name: string) => void;
  /** Lets go of a dataset. When it is on screen, the one that opens first takes its place. */
  readonly close: (id: DatasetId) => Promise<void>;
  readonly cancel: () => void;
  /** Puts the failure or the question aside. */
  readonly dismiss: () => void;
}

export type DatasetsStore = StoreApi<Datasets>;

/** What names a dataset in a link. */
export const keyOf = ({ bundled, id }: DatasetSummary): string => bundled?.key ?? id;

const nameOf = (source: DatasetSource): string => (source.kind === 'file' ? source.file.name : source.key);

const without = <Value>(map: ReadonlyMap<DatasetId, Value>, id: DatasetId): ReadonlyMap<DatasetId, Value> =>
  new Map([...map].filter(([key]) => key !== id));

/** What an answer changes in the store. */
function taken(opened: Opened, source: DatasetSource, now: Datasets): Partial<Datasets> {
  switch (opened.kind) {
    case 'opened': {
      const { id } = opened.summary;
      const files = source.kind === 'file' ? new Map(now.files).set(id, source.file) : now.files;
      return { open: new Map(now.open).set(id, opened.summary), files, opening: undefined };
    }
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

const named = (opened: Opened, name: string | undefined): Opened =>
  opened.kind === 'opened' && name !== undefined
    ? { kind: 'opened', summary: { ...opened.summary, name } }
    : opened;

/** The open datasets of a page. */
export function createDatasets(compute: Compute, session: SessionStore): DatasetsStore {
  let current: AbortController | undefined;
  return createStore<Datasets>()((set, get) => ({
    open: new Map(),
    files: new Map(),
    opening: undefined,
    failed: undefined,
    asked: undefined,
    openSource: async (source, name) => {
      current?.abort();
      const controller = new AbortController();
      current = controller;
      const show = (progress?: Progress) => {
        if (current === controller) set({ opening: { name: name ?? nameOf(source), progress } });
      };
      show();
      set({ failed: undefined, asked: undefined });
      const opened = named(await compute.open(source, controller.signal, show).catch(failing), name);
      if (current !== controller) return;
      set(taken(opened, source, get()));
      if (opened.kind === 'opened') session.getState().opened(opened.summary.id, keyOf(opened.summary));
    },
    rename: (id, name) => {
      const summary = get().open.get(id);
      if (summary) set({ open: new Map(get().open).set(id, { ...summary, name }) });
    },
    close: async (id) => {
      if (!get().open.has(id)) return;
      if (session.getState().dataset === id)
        await get().openSource({ kind: 'bundled', key: DEFAULT_DATASET_KEY });
      set({ open: without(get().open, id), files: without(get().files, id) });
      await compute.close({ dataset: id }, new AbortController().signal);
    },
    cancel: () => {
      current?.abort();
      current = undefined;
      set({ opening: undefined });
    },
    dismiss: () => set({ failed: undefined, asked: undefined }),
  }));
}

/** A dataset that is kept elsewhere, with the name that the reader gave it. */
export interface Stored {
  readonly source: DatasetSource;
  readonly name?: string;
}

const NOWHERE = async (): Promise<Stored | undefined> => undefined;
const isFileKey = (key: string): boolean => /^[0-9a-f]{64}$/.test(key);

/**
 * Opens what the session's address names, now and whenever it names another. Answers the way to stop.
 * @param stored where a file may be kept that is not open
 */
export function followDatasetKey(
  session: SessionStore,
  datasets: DatasetsStore,
  stored: (id: DatasetId) => Promise<Stored | undefined> = NOWHERE,
): () => void {
  let followed: string | undefined;
  const open = async (key: string) => {
    const kept = isFileKey(key) ? await stored(key) : undefined;
    if (followed !== key) return;
    const { source, name } = kept ?? { source: { kind: 'bundled', key } };
    await datasets.getState().openSource(source, name);
  };
  const follow = () => {
    const { datasetKey, dataset, opened } = session.getState();
    if (datasetKey === followed) return;
    followed = datasetKey;
    const known = [...datasets.getState().open.values()].find((summary) => keyOf(summary) === datasetKey);
    if (!known) void open(datasetKey);
    else if (known.id !== dataset) opened(known.id, datasetKey);
  };
  follow();
  return session.subscribe(follow);
}
