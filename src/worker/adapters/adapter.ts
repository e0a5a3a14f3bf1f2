import type { ExclusionReason } from '../../core/dataset/report.ts';
import type { ClassRule, Role, TimeFormat } from '../../core/dataset/roles.ts';
import type { Json } from '../formats/json/records.ts';

/** What a table shows before an adapter takes it. Names are compared in any case, spaces around them dropped. */
export interface Signs {
  /** Whether all of these columns are there. */
  readonly has: (...names: string[]) => boolean;
  /** Whether any of these columns is there. */
  readonly hasAny: (...names: string[]) => boolean;
  /** Whether a value of this column in the first rows matches. */
  readonly shows: (name: string, pattern: RegExp) => boolean;
}

/** One row of a table, by column name. */
export interface SourceRow {
  /** The first value of these columns, comma-separated by precedence; '' when none has one. Trimmed. */
  readonly text: (names: string) => string;
  /** The value of a cell that holds JSON or Python's way of writing it; null when it does not. */
  readonly value: (name: string) => Json;
}

interface Meaning {
  readonly role: Role;
  /** How its times are written; decided by the values, in UTC, when left out. */
  readonly time?: TimeFormat;
  /** Raw value → canonical value. */
  readonly values?: Readonly<Record<string, string>>;
}

/** A column of the file that has a role: of these names, comma-separated, the first that the file has. */
export interface ColumnRule extends Meaning {
  readonly from: string;
}

/** A column that the file does not have and that its other columns give. Instants are ISO texts in UTC. */
export interface DerivedColumn extends Meaning {
  readonly header: string;
  readonly of: (row: SourceRow) => string;
}

/** Rows that are no incidents to be counted. */
export interface AsideRule {
  readonly reason: ExclusionReason;
  /** The column that says so, and how. */
  readonly column: string;
  readonly is: RegExp;
}

/** Several rows of one incident become one: the latest. */
export interface Collapse {
  readonly reason: ExclusionReason;
  readonly by: string;
  /** A number or an instant that grows; without it the last row counts. */
  readonly latest?: string;
  /** Counters of which the highest counts, comma-separated. */
  readonly highest?: string;
  /** Labels of which all count, comma-separated. */
  readonly join?: string;
  /** The note, of rows and of incidents. */
  readonly note: (rows: number, incidents: number) => string;
}

/** One system's export, recognised by its content and described as data. */
export interface Adapter {
  readonly name: string;
  readonly recognises: (signs: Signs) => boolean;
  readonly columns: readonly ColumnRule[];
  readonly derived?: readonly DerivedColumn[];
  readonly aside?: readonly AsideRule[];
  readonly collapse?: Collapse;
  /** Columns that say 1 where an incident touched the service of their name. */
  readonly oneHot?: (header: string, values: readonly string[]) => boolean;
  readonly classRule: ClassRule;
  /** A collection whose rows were chosen by people: all count until the reader sets some aside. */
  readonly isCurated?: true;
  readonly notes: readonly string[];
  /** Incidents that were posted when they were over, told by the column of this name. */
  readonly postedLate?: { readonly column: string; readonly is: (row: SourceRow) => boolean };
  /** The feed holds only so many incidents, its latest by the column of this name. */
  readonly window?: { readonly size: number; readonly by: string };
}

/** A column rule in short. */
export const column = (role: Role, from: string, meaning: Omit<Meaning, 'role'> = {}): ColumnRule => ({
  role,
  from,
  ...meaning,
});

/** A column with one value in all rows. */
export const constant = (role: Role, header: string, value: string): DerivedColumn => ({
  role,
  header,
  of: () => value,
});
