import type { Dimension } from '../incident/dimensions.ts';
import type { Milestone } from '../incident/milestones.ts';
import type { EpochMs } from '../incident/units.ts';
import type { TextColumn } from './text-column.ts';

/** A categorical column: a code a row into `values`; code 0 is unknown (`values[0]` is ''). */
export interface LabelColumn {
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  readonly values: readonly string[];
}

/** A source column kept as it was read, for the drawer, search and export. */
export interface SourceColumn {
  /** The header as written in the file. */
  readonly name: string;
  readonly text: (row: number) => string;
}

/**
 * Incidents by column, sorted by `startedAt` ascending with undated incidents (NaN) last.
 * All arrays have `rows` elements.
 */
export interface IncidentTable {
  readonly rows: number;
  /** Impact start, else detection: what puts an incident on the time axis. EpochMs, NaN when undated. */
  readonly startedAt: Float64Array;
  /** EpochMs, NaN when missing. A milestone absent from the file is absent here. */
  readonly milestones: Readonly<Partial<Record<Milestone, Float64Array>>>;
  /** The last update of each incident where the file gives one; open incidents are censored there. */
  readonly lastUpdate: Float64Array | undefined;
  /** The dataset's cut-off: the latest instant in it. Open incidents without a last update are censored here. */
  readonly cutOff: EpochMs;
  /** Number of reassignments, NaN when missing; absent when the file has no such column. */
  readonly reassignments: Float64Array | undefined;
  /** Only the dimensions for which the file has at least one value. */
  readonly labels: ReadonlyMap<Dimension, LabelColumn>;
  readonly id: TextColumn;
  readonly title: TextColumn;
  readonly summary: TextColumn | undefined;
  readonly url: TextColumn | undefined;
  /** 1-based line (CSV) or record number (JSON) of each incident in its source. */
  readonly sourceLine: Uint32Array;
  readonly source: readonly SourceColumn[];
}
