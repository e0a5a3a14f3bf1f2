import type { Alike } from './alike.ts';
import type { RuleOutcome } from './class-rules.ts';
import type { DurationFormat, MultipleValues, Role, SetAside, TimeFormat } from './roles.ts';
import type { DerivedDimension } from './text-reader/text-reader.ts';

/** A row that shows what an issue is about: where it stands, which column, and what is written there. */
export interface Example {
  /** 1-based line of a text file, or record number of a JSON array. */
  readonly line: number;
  readonly column: string;
  readonly value: string;
}

/** Why rows were left out. Each row is left out for one reason, the first that applies in this order. */
export type ExclusionReason =
  | 'empty-row'
  | 'repeated-header'
  | 'footer'
  | 'no-content'
  | 'collapsed-events'
  | 'pull-request'
  | 'merged'
  | 'declined'
  | 'duplicate'
  | SetAside;

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
  | 'no-class'
  | 'derived-from-text'
  | 'unreadable-duration'
  | 'posted-late'
  | 'feed-window';

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
  readonly hints?: ColumnHints;
  /** For a categorical column: each distinct value with its rows, most frequent first, at most 200. */
  readonly values?: readonly ValueCount[];
  /** Pairs of values that seem to be one, written in two ways. */
  readonly alike?: readonly Alike[];
}

/** How a column's values would be read in a role that the reader may yet give it. */
export interface ColumnHints {
  readonly order: TimeFormat['order'];
  readonly duration: DurationFormat;
  /** Present where cells hold several values. */
  readonly multiple?: MultipleValues;
}

/** A value as written, what it is read as, and the rows that have it. */
export interface ValueCount {
  readonly written: string;
  readonly read: string;
  readonly count: number;
}

/** What the values of a column may leave open. */
export type Undecidable =
  | 'day-order'
  | 'zone'
  | 'abbreviation'
  | 'duration-unit'
  | 'decimal'
  | 'missing'
  | 'multiple';

/** One answer to a question about a column. */
export interface ColumnChoice {
  /** What `ColumnMapping` holds once it is chosen: an order, a zone, an offset, a unit, a mark, or a way to take values. */
  readonly value: string;
  /** An example in words: `03/04/2024 is 3 April`. */
  readonly reads: string;
  /** Values of the sample that can be read this way. */
  readonly fits: number;
}

/** Something about a column that its values cannot decide. The mapping holds the proposed answer until another is given. */
export interface ColumnQuestion {
  readonly column: number;
  readonly header: string;
  readonly what: Undecidable;
  /** The abbreviation or mark asked about; '' for the other questions. */
  readonly about: string;
  /** Values of the sample that the question is about. */
  readonly of: number;
  readonly choices: readonly ColumnChoice[];
  readonly proposed: string;
  /** What the answer changes: one sentence. */
  readonly hangs: string;
}

/** What the reader of texts filled in for one dimension. */
export interface Derived {
  readonly dimension: DerivedDimension;
  /** Rows that got a value from their text. */
  readonly count: number;
  /** The words that decided, with the value and how often, most frequent first. */
  readonly words: readonly { readonly value: string; readonly words: string; readonly count: number }[];
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
  /** The sheet of a workbook or the file of an archive that was read, and those that could have been. */
  readonly parts?: { readonly read: string; readonly others: readonly string[] };
  /** What the values leave open, in the order of the columns. */
  readonly questions?: readonly ColumnQuestion[];
  /** Present when rules decide the class. */
  readonly ruleOutcome?: RuleOutcome;
  readonly derived?: readonly Derived[];
  /** Rows that each switch of `Mapping.setAside` concerns, on or off. */
  readonly asides?: Readonly<Record<SetAside, number>>;
}
