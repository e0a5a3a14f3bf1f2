import type { ExclusionReason } from '../../core/dataset/report.ts';
import type { ClassRule, ColumnMapping } from '../../core/dataset/roles.ts';

/** Why a row is no incident to be counted, and the column that says so. */
export interface AsideRow {
  readonly reason: ExclusionReason;
  readonly column: number;
}

/** What is known of a table before anybody looks at its headers: it is the export of one tool or study. */
export interface Known {
  /** The system, for instance `Atlassian Statuspage`. */
  readonly name: string;
  /** One mapping a column, in their order; time columns without a format are decided by their values. */
  readonly columns: readonly ColumnMapping[];
  readonly classRule: ClassRule;
  /** Sentences about the choices made. */
  readonly notes: readonly string[];
  /** A collection whose rows were chosen by people: all count until the reader sets some aside. */
  readonly isCurated: boolean;
  /** Rows set aside, by row: records of a kind that has a switch only while the mapping says so. */
  readonly aside: ReadonlyMap<number, AsideRow>;
  /** Rows that were posted after the fact, and the column that says when. */
  readonly late: { readonly rows: readonly number[]; readonly column: number };
  /** The oldest row of a feed that holds only its latest incidents: nothing before it is known. */
  readonly windowEdge?: WindowEdge;
}

/** Where a feed begins: its oldest row and the column of its start. */
export interface WindowEdge {
  readonly row: number;
  readonly column: number;
}
