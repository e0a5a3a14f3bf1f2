import type { Milestone } from '../incident/milestones.ts';
import type { TextRule, Undecided } from './class-rules.ts';
import type { DerivedDimension } from './text-reader/text-reader.ts';

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
/** What a column of a file can mean. `keep` has no role: the column is kept, shown in the drawer and filterable. */
export type Role = TextRole | LabelRole | TimeRole | DurationRole | 'reassignments' | 'keep';

/** Columns that say how long something took: they make the milestone at their end where no column gives its instant. */
export const DURATION_ROLES = [
  'timeToDetect',
  'timeToAcknowledge',
  'timeToMitigate',
  'timeToResolve',
] as const;
export type DurationRole = (typeof DURATION_ROLES)[number];

/** What a bare number in a column of durations counts. `days` reads a spreadsheet's fraction of a day as well. */
export const DURATION_UNITS = ['milliseconds', 'seconds', 'minutes', 'hours', 'days'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

/** How the durations of one column are written. Values that name their units, such as `PT1H23M`, need none. */
export interface DurationFormat {
  readonly unit: DurationUnit;
  readonly decimal: DecimalMark;
}

/** What stands before the decimals of a number. */
export type DecimalMark = '.' | ',';

/**
 * What becomes of cells with several values. `first` keeps the first, `join` keeps them as one value,
 * `explode` adds a dimension of yes and no for each value: shares then sum to more than 100 %.
 */
export interface MultipleValues {
  readonly separator: string;
  readonly take: 'first' | 'join' | 'explode';
}

/** How the instants of one column are written. Decided for the whole column, never for a row. */
export interface TimeFormat {
  readonly order:
    | 'iso'
    | 'day-first'
    | 'month-first'
    | 'epoch-seconds'
    | 'epoch-milliseconds'
    | 'epoch-microseconds'
    | 'epoch-nanoseconds';
  /** IANA zone, or offset like `+02:00`, for values that carry none. */
  readonly zone: string;
  /** Zone abbreviation, in capitals → the offset that it stands for in this column: `CST` → `+08:00`. */
  readonly abbreviations?: Readonly<Record<string, string>>;
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
  /** Present exactly when the role is a duration. */
  readonly duration?: DurationFormat;
  /** For the role `reassignments`; a point when absent. */
  readonly decimal?: DecimalMark;
  /** Texts that mean "no value" here, in any case; without it, the marks that exports usually write. */
  readonly missing?: readonly string[];
  readonly multiple?: MultipleValues;
}

/** How a file becomes incidents. Plain data: saved, exported, and applied to the next file of the same shape. */
export interface Mapping {
  readonly columns: readonly ColumnMapping[];
  /** How GenAI is told from the rest when no column says so. */
  readonly classRule: ClassRule;
  /** Dimensions that the reader of texts fills in where a row has no value. Absent: none. */
  readonly derive?: readonly DerivedDimension[];
  /** Records that are no incidents of their own and are left out. Absent: none. */
  readonly setAside?: readonly SetAside[];
}

/** Planned work, trials of the tool, and records that seem to repeat another under a different id. */
export const SET_ASIDE = ['maintenance', 'test', 'probable-duplicate'] as const;
export type SetAside = (typeof SET_ASIDE)[number];

/**
 * `column`: the class column decides.
 * `rules`: the first rule that matches decides, everything else is non-GenAI. `all`: one class.
 */
export type ClassRule =
  | { readonly kind: 'column' }
  | { readonly kind: 'rules'; readonly rules: readonly TextRule[]; readonly undecided: Undecided }
  | { readonly kind: 'all'; readonly value: 'genai' | 'non-genai' };
