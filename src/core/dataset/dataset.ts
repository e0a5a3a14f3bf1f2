import type { Dimension } from '../incident/dimensions.ts';
import type { Milestone } from '../incident/milestones.ts';
import type { EpochMs } from '../incident/units.ts';
import type { ImportReport } from './report.ts';
import type { Mapping } from './roles.ts';

/** SHA-256 of the file's bytes, hex. The same file is the same dataset everywhere. */
export type DatasetId = string;

/** A dataset that ships with the app. `synthetic` is said wherever the dataset shows. */
export interface BundledDataset {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  /** Path below the app's base address. */
  readonly path: string;
  readonly synthetic: boolean;
}

export interface DimensionSummary {
  readonly dimension: Dimension;
  /** All values but unknown, fixed order where the vocabulary is fixed, else most frequent first. */
  readonly values: readonly string[];
  /** Incidents with a value. */
  readonly known: number;
  /** Incidents whose value was read from their text, not given by the file. */
  readonly derived?: number;
}

/** Everything that the page needs to know of an open dataset before it asks for a statistic. */
export interface DatasetSummary {
  readonly id: DatasetId;
  readonly name: string;
  /** Set when it came with the app. */
  readonly bundled: BundledDataset | undefined;
  readonly bytes: number;
  readonly incidents: number;
  readonly byClass: { readonly genai: number; readonly nonGenai: number; readonly unknown: number };
  /** First start, and the month after the last start, UTC; NaN when no incident has a start. */
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly cutOff: EpochMs;
  readonly milestones: readonly Milestone[];
  readonly dimensions: readonly DimensionSummary[];
  readonly report: ImportReport;
  readonly mapping: Mapping;
}

/** Why a file could not be opened. What was open before stays open. */
export interface Failure {
  readonly kind:
    | 'empty'
    | 'header-only'
    | 'binary'
    | 'unsupported'
    | 'too-large'
    | 'too-many-columns'
    | 'not-a-table'
    | 'no-usable-row'
    | 'unreadable'
    | 'not-found'
    | 'bad-address'
    | 'forbidden'
    | 'unreachable'
    | 'different-shapes';
  /** What was found, where: one sentence. */
  readonly found: string;
  /** What to do: one sentence. */
  readonly advice: string;
  /** An address that probably holds what was looked for: proposed, never fetched unasked. */
  readonly instead?: string;
}

/** Several files hold the same incidents, by id and start: the reader chooses what becomes of them. */
export interface DuplicatesQuestion {
  /** The files in their order, the oldest first. */
  readonly files: readonly {
    readonly name: string;
    readonly rows: number;
    /** Rows whose id and start an earlier file has, and the file that has most of them; undefined when there are none. */
    readonly repeats: { readonly rows: number; readonly of: string } | undefined;
  }[];
  /** Rows when all are kept. */
  readonly kept: number;
  /** Rows when the newest of each incident wins. */
  readonly merged: number;
}

/** The file has a header that is not known: the reader must say what its columns mean. */
export interface MappingQuestion {
  readonly name: string;
  readonly bytes: number;
  /** The proposal, with one report a column; ready to be applied as it is when it has a start and a class. */
  readonly proposed: Mapping;
  readonly report: ImportReport;
}

export type Opened =
  | { readonly kind: 'opened'; readonly summary: DatasetSummary }
  | { readonly kind: 'question'; readonly question: MappingQuestion }
  | { readonly kind: 'failed'; readonly failure: Failure };
