import type { Role } from './roles.ts';

/** A row that shows what an issue is about: where it stands, which column, and what is written there. */
export interface Example {
  /** 1-based line of a text file, or record number of a JSON array. */
  readonly line: number;
  readonly column: string;
  readonly value: string;
}

/** Why rows were left out. Each row is left out for one reason, the first that applies in this order. */
export type ExclusionReason = 'empty-row' | 'repeated-header' | 'footer' | 'no-content' | 'duplicate';

/** What is odd about rows that were kept. A row can carry several. */
export type DoubtReason =
  | 'unreadable-time'
  | 'no-start'
  | 'negative-duration'
  | 'zero-duration'
  | 'detected-before-impact'
  | 'still-open'
  | 'closed-without-end'
  | 'zone-assumed'
  | 'order-assumed'
  | 'unknown-value'
  | 'ragged-row'
  | 'text-cut'
  | 'duplicate-id'
  | 'unreadable-number'
  | 'encoding-repaired'
  | 'no-class';

/** One kind of exclusion or doubt, with its count and the first five examples. */
export interface Finding<Reason extends string> {
  readonly reason: Reason;
  /** Rows concerned. */
  readonly count: number;
  readonly examples: readonly Example[];
}

/** How sure the proposal of a role is, and why. */
export interface ColumnReport {
  readonly header: string;
  readonly role: Role;
  readonly confidence: 'sure' | 'likely' | 'weak';
  /** For instance `name`, `4 levels to 3`, `values look like times`. */
  readonly why: string;
  /** Share of rows without a value. */
  readonly missing: number;
  /** Up to five values as written, and as read. */
  readonly samples: readonly { readonly written: string; readonly read: string }[];
}

/** What was read, what is used, what was left out or doubted and why. `rowsRead = incidents + Σ excluded`. */
export interface ImportReport {
  readonly format: string;
  readonly rowsRead: number;
  readonly incidents: number;
  readonly excluded: readonly Finding<ExclusionReason>[];
  readonly doubts: readonly Finding<DoubtReason>[];
  readonly columns: readonly ColumnReport[];
  /** Sentences about the reading itself: encoding, delimiter, zone assumed. */
  readonly notes: readonly string[];
}
