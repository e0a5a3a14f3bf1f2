import { alikeValues } from '../../../core/dataset/alike.ts';
import type { ColumnHints, ColumnQuestion, ColumnReport } from '../../../core/dataset/report.ts';
import {
  type ClassRule,
  type ColumnMapping,
  LABEL_ROLES,
  type LabelRole,
  type Mapping,
  type SetAside,
} from '../../../core/dataset/roles.ts';
import { isFixedDimension } from '../../../core/incident/dimensions.ts';
import { durationEvidence } from '../durations/duration-evidence.ts';
import { readDuration } from '../durations/written-duration.ts';
import { instantText } from '../times/instants.ts';
import { ORDER_WORDS } from '../times/order-words.ts';
import { timeEvidence } from '../times/time-evidence.ts';
import { isProse, multipleEvidence, partsOf } from '../values/multiple.ts';
import { columnQuestions } from './questions.ts';
import type { ColumnSample } from './sample.ts';

export type Confidence = ColumnReport['confidence'];

/** What one column is taken for. */
export interface ColumnProposal {
  readonly mapping: ColumnMapping;
  readonly confidence: Confidence;
  readonly why: string;
  readonly sample: ColumnSample;
  /** True when the order of day and month is a guess. */
  readonly isOrderAssumed: boolean;
}

/** What a whole table is taken for. */
export interface Proposal {
  readonly columns: readonly ColumnProposal[];
  readonly classRule: ClassRule;
  /** Whether start and class are known well enough to go on without a question. */
  readonly isReady: boolean;
  readonly notes: readonly string[];
  /** Kinds of records that the system marks as no incidents, left out until a switch takes them in. */
  readonly setAside?: readonly SetAside[];
}

/** The mapping that a proposal makes. */
export const mappingOf = ({ columns, classRule, setAside }: Proposal): Mapping => ({
  columns: columns.map(({ mapping }) => mapping),
  classRule,
  ...(setAside && { setAside }),
});

/** A value as its column reads it: times as ISO in UTC, durations in minutes, labels by their canonical value. */
function readAs(mapping: ColumnMapping, written: string): string {
  if (mapping.time) return instantText(written, mapping.time);
  if (mapping.duration) return minutesText(readDuration(written, mapping.duration));
  return mapping.values?.[written] ?? readLabel(mapping, written);
}

const readLabel = ({ multiple }: ColumnMapping, written: string): string => {
  if (!multiple) return written;
  const parts = partsOf(written, multiple.separator);
  return multiple.take === 'first' ? (parts[0] ?? '') : parts.join('; ');
};

const minutesText = (minutes: number): string =>
  Number.isNaN(minutes) ? '' : `${Number(minutes.toPrecision(6))} min`;

/** Every value of the columns that were counted whole, by position; others are counted in their sample. */
export type CountedValues = ReadonlyMap<
  number,
  readonly { readonly written: string; readonly count: number }[]
>;

const MOST_VALUES = 200;

const sampledValues = ({
  values,
}: ColumnSample): readonly { readonly written: string; readonly count: number }[] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([written, count]) => ({ written, count }));
};

/** Values with counts, and those that seem to be one, of a column of categories. */
function valuesPart(
  mapping: ColumnMapping,
  sample: ColumnSample,
  counted: CountedValues,
): Pick<ColumnReport, 'values' | 'alike'> {
  if (!LABEL_ROLES.some((role) => role === mapping.role)) return {};
  const values = (counted.get(mapping.index) ?? sampledValues(sample))
    .toSorted((one, other) => other.count - one.count)
    .slice(0, MOST_VALUES)
    .map(({ written, count }) => ({ written, count, read: readAs(mapping, written) }));
  const apart = values.filter(({ written }) => mapping.values?.[written] === undefined);
  const alike = alikeValues(isFixedDimension(mapping.role as LabelRole) ? apart : values.filter(isOwnValue));
  return { values, ...(alike.length > 0 && { alike }) };
}

/** A value that stands for itself: one that was merged into another is not offered again. */
const isOwnValue = ({ written, read }: { readonly written: string; readonly read: string }): boolean =>
  written === read;

/** How a column would be read as times, durations or lists. */
function hintsOf(header: string, { values, distinct }: ColumnSample): ColumnHints | undefined {
  if (isProse(distinct)) return undefined;
  const several = multipleEvidence(distinct);
  return {
    order: timeEvidence(values).order,
    duration: durationEvidence(header, values).format,
    ...(several && { multiple: several.multiple }),
  };
}

const hintsPart = (header: string, sample: ColumnSample): Pick<ColumnReport, 'hints'> => {
  const hints = hintsOf(header, sample);
  return hints ? { hints } : {};
};

/** What was decided for a column whose role the reader chose. */
function decisions({ header, time, duration }: ColumnMapping, { values }: ColumnSample): readonly string[] {
  if (duration) {
    const { isUnitOpen, why } = durationEvidence(header, values);
    return [isUnitOpen ? `${duration.unit}: see the question` : why];
  }
  const order = time && ORDER_WORDS[time.order];
  return order ? [order] : [];
}

/** The report of each column under a mapping, which need not be the proposed one. */
export const columnReports = (
  { columns }: Proposal,
  mapping: Mapping,
  counted: CountedValues = new Map(),
): ColumnReport[] =>
  columns.map(({ mapping: proposed, confidence, why, sample }, at) => {
    const chosen = mapping.columns.find(({ index }) => index === at) ?? proposed;
    const isProposed = chosen.role === proposed.role;
    return {
      header: proposed.header,
      role: chosen.role,
      confidence: isProposed ? confidence : 'sure',
      why: isProposed ? why : ['chosen', ...decisions(chosen, sample)].join('; '),
      missing: sample.missing,
      samples: sample.distinct.slice(0, 5).map((written) => ({ written, read: readAs(chosen, written) })),
      ...hintsPart(proposed.header, sample),
      ...valuesPart(chosen, sample, counted),
    };
  });

/** What the values leave open under a mapping, in the order of the columns. */
export const openQuestions = ({ columns }: Proposal, mapping: Mapping): readonly ColumnQuestion[] =>
  columns.flatMap(({ sample, mapping: proposed }, at) =>
    columnQuestions(mapping.columns.find(({ index }) => index === at) ?? proposed, sample),
  );
