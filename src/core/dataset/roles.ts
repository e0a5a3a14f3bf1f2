import type { Milestone } from '../incident/milestones.ts';

/** What a column of a file can mean. `keep` has no role: the column is kept, shown in the drawer and filterable. */
export const TEXT_ROLES = ['id', 'title', 'summary', 'url'] as const;
export const LABEL_ROLES = [
  'class',
  'severity',
  'status',
  'detectionSource',
  'falseAlarm',
  'stage',
  'symptom',
  'rootCause',
  'mitigation',
  'service',
  'provider',
  'region',
  'team',
] as const;

export type TextRole = (typeof TEXT_ROLES)[number];
export type LabelRole = (typeof LABEL_ROLES)[number];
export type TimeRole = Milestone | 'lastUpdate';
export type Role = TextRole | LabelRole | TimeRole | 'reassignments' | 'keep';

/** How the instants of one column are written. Decided for the whole column, never for a row. */
export interface TimeFormat {
  readonly order: 'iso' | 'day-first' | 'month-first' | 'epoch-seconds' | 'epoch-milliseconds';
  /** IANA zone, or offset like `+02:00`, for values that carry none. */
  readonly zone: string;
}

/** One column of a file and what it is taken for. */
export interface ColumnMapping {
  /** Position in the file, from 0: headers may repeat. */
  readonly index: number;
  readonly header: string;
  readonly role: Role;
  /** Present exactly when the role is a time. */
  readonly time?: TimeFormat;
  /** For a label role: raw value (as written, trimmed) → canonical value; values not named stay as they are. */
  readonly values?: Readonly<Record<string, string>>;
}

/** How a file becomes incidents. Plain data: saved, exported, and applied to the next file of the same shape. */
export interface Mapping {
  readonly columns: readonly ColumnMapping[];
  /** How GenAI is told from the rest when no column says so. */
  readonly classRule: ClassRule;
}

/** `column`: the class column decides. `words`: any of the words in the text fields makes it GenAI. `all`: one class. */
export type ClassRule =
  | { readonly kind: 'column' }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'all'; readonly value: 'genai' | 'non-genai' };
