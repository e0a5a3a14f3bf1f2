import type { DatasetId, DuplicatesQuestion, Failure, Opened } from '../core/dataset/dataset.ts';
import type { Mapping } from '../core/dataset/roles.ts';
import type { SavedMapping } from '../core/dataset/saved-mapping.ts';
import type { ParamsOf, ResultOf, StatisticId } from '../core/statistics/index.ts';
import type { Question } from '../core/statistics/statistic.ts';

export type DatasetSource =
  | {
      readonly kind: 'file';
      readonly file: File;
      readonly mapping?: Mapping;
      /** Mappings of shapes seen before: the one that fits the file's header is used when no mapping is given. */
      readonly saved?: readonly SavedMapping[];
    }
  /** A dataset that ships with the app, by its key. */
  | { readonly kind: 'bundled'; readonly key: string };

/** How far an opening has come. `share` never falls. */
export interface Progress {
  readonly stage: 'reading' | 'converting' | 'indexing';
  /** Share of the whole work, from 0 to 1, over all stages. */
  readonly share: number;
  readonly rows: number;
}

/** What an address or a part of a file held. */
export type Fetched =
  | { readonly kind: 'fetched'; readonly file: File }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Several files as one, each row with the name of its file. */
export type Joined =
  | { readonly kind: 'joined'; readonly file: File }
  | { readonly kind: 'duplicates'; readonly question: DuplicatesQuestion }
  | { readonly kind: 'failed'; readonly name: string; readonly failure: Failure };

/** What becomes of incidents that several files hold: it is asked, all are kept, or the newest of each is. */
export type DuplicateChoice = 'ask' | 'keep' | 'merge-newest';

/** One statistic asked of one dataset. */
export interface StatisticRequest<Id extends StatisticId = StatisticId> {
  readonly id: Id;
  readonly params: ParamsOf<Id>;
  readonly question: Question;
}

/** What a list shows of an incident. Times in EpochMs and durations in minutes, NaN when missing. */
export interface IncidentRow {
  /** Position in the table: names the incident while the dataset is open. */
  readonly row: number;
  readonly side: 'a' | 'b' | undefined;
  readonly id: string;
  readonly title: string;
  readonly service: string;
  readonly severity: string;
  readonly status: string;
  readonly startedAt: number;
  readonly ttd: number;
  readonly duration: number;
  /** True when the duration is still running at its censoring time. */
  readonly open: boolean;
}

export interface IncidentOrder {
  readonly by: 'startedAt' | 'duration' | 'title' | 'service' | 'severity' | 'id';
  readonly descending: boolean;
}

/** A window [from, to) of the incidents that pass the question's filter, in the order asked for. */
export interface IncidentPageRequest {
  readonly question: Question;
  readonly order: IncidentOrder;
  readonly from: number;
  readonly to: number;
}

export interface IncidentPage {
  readonly total: number;
  readonly rows: readonly IncidentRow[];
}

/** One incident whole: canonical fields, times, durations with their rank, and every field of its source row. */
export interface IncidentDetail {
  readonly row: number;
  readonly side: 'a' | 'b' | undefined;
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  readonly sourceLine: number;
  readonly labels: readonly { readonly dimension: string; readonly value: string }[];
  readonly times: readonly { readonly milestone: string; readonly at: number }[];
  readonly reassignments: number;
  /** `longerThan`: share of the same cohort's observed durations that are shorter; NaN when not observed. */
  readonly durations: readonly {
    readonly name: 'ttd' | 'tta' | 'ttm' | 'ttr';
    readonly minutes: number;
    readonly open: boolean;
    readonly longerThan: number;
    readonly quartiles: readonly [number, number, number];
  }[];
  readonly source: readonly { readonly header: string; readonly role: string; readonly value: string }[];
}

/** Everything the page can ask of the worker. Arguments and answers are structured-cloneable. */
export interface Compute {
  /** Opens a dataset beside those already open. A failure leaves them as they were. Aborting frees what was read. */
  open(
    source: DatasetSource,
    signal: AbortSignal,
    onProgress?: (progress: Progress) => void,
  ): Promise<Opened>;
  /** All statistics of a frame at once: their plans reach the engine as one batch. Answers in the order asked. */
  statistics<Id extends StatisticId>(
    request: { readonly dataset: DatasetId; readonly requests: readonly StatisticRequest<Id>[] },
    signal: AbortSignal,
  ): Promise<readonly ResultOf<Id>[]>;
  incidents(
    request: { readonly dataset: DatasetId } & IncidentPageRequest,
    signal: AbortSignal,
  ): Promise<IncidentPage>;
  /** `row` is a table position, or the incident's id. Undefined when no incident has it. */
  incident(
    request: { readonly dataset: DatasetId; readonly question: Question; readonly row: number | string },
    signal: AbortSignal,
  ): Promise<IncidentDetail | undefined>;
  /** The source rows of the incidents that pass, as CSV text in the file's own columns. */
  exportCsv(
    request: { readonly dataset: DatasetId; readonly question: Question },
    signal: AbortSignal,
  ): Promise<Blob>;
  close(request: { readonly dataset: DatasetId }, signal: AbortSignal): Promise<void>;
  /**
   * Fetches what an address holds, to be opened as a file. Only for addresses that the reader typed or confirmed.
   * `onShare` hears the share that has come, where the server tells how much there is.
   */
  fetchFile(
    request: { readonly address: string },
    signal: AbortSignal,
    onShare?: (share: number) => void,
  ): Promise<Fetched>;
  /** Makes one file of several of like shape, to be opened as a file. */
  joinFiles(
    request: { readonly files: readonly File[]; readonly duplicates: DuplicateChoice },
    signal: AbortSignal,
  ): Promise<Joined>;
  /** Makes a file of one sheet of a workbook, or of one file of an archive, to be opened as a file. */
  extractPart(request: { readonly file: File; readonly part: string }, signal: AbortSignal): Promise<Fetched>;
}
