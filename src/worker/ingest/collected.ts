import type { RuleOutcome } from '../../core/dataset/class-rules.ts';
import type { Derived } from '../../core/dataset/report.ts';
import type { Mapping, Role } from '../../core/dataset/roles.ts';
import type { TextColumn } from '../../core/table/text-column.ts';
import type { Chronology } from './chronology.ts';
import type { Collector } from './columns/collector.ts';
import type { Findings } from './findings.ts';

/** What dimensions are made from, all in file order. */
export interface Collected {
  readonly rows: number;
  readonly mapping: Mapping;
  readonly collectors: readonly Collector[];
  readonly times: Chronology;
  readonly texts: ReadonlyMap<Role, TextColumn>;
  readonly reassignments: Float64Array | undefined;
  readonly findings: Findings;
  readonly lineOf: (row: number) => number;
  /** Filled in while dimensions are made. */
  readonly outcome: { rules?: RuleOutcome; derived?: readonly Derived[] };
}
