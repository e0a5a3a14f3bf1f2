import type { ColumnReport } from '../../../core/dataset/report.ts';
import type { ClassRule, ColumnMapping, Mapping } from '../../../core/dataset/roles.ts';
import { instantText } from '../times/instants.ts';
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
}

export const mappingOf = ({ columns, classRule }: Proposal): Mapping => ({
  columns: columns.map(({ mapping }) => mapping),
  classRule,
});

/** A value as its column reads it: times as ISO in UTC, labels by their canonical value. */
function readAs(mapping: ColumnMapping, written: string): string {
  if (mapping.time) return instantText(written, mapping.time);
  return mapping.values?.[written] ?? written;
}

/** The report of each column under a mapping, which need not be the proposed one. */
export const columnReports = ({ columns }: Proposal, mapping: Mapping): ColumnReport[] =>
  columns.map(({ mapping: proposed, confidence, why, sample }, at) => {
    const chosen = mapping.columns.find(({ index }) => index === at) ?? proposed;
    const isProposed = chosen.role === proposed.role;
    return {
      header: proposed.header,
      role: chosen.role,
      confidence: isProposed ? confidence : 'sure',
      why: isProposed ? why : 'chosen',
      missing: sample.missing,
      samples: sample.distinct.slice(0, 5).map((written) => ({ written, read: readAs(chosen, written) })),
    };
  });
