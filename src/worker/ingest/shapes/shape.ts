import type { ClassRule, ColumnMapping } from '../../../core/dataset/roles.ts';
import type { ColumnSample } from '../proposal/sample.ts';

/** A known file: the columns of one tool or study, which need no question. */
export interface Shape {
  readonly name: string;
  readonly recognises: (header: readonly string[]) => boolean;
  /** One mapping a column of the file, in its order. */
  readonly columns: (header: readonly string[], samples: readonly ColumnSample[]) => readonly ColumnMapping[];
  readonly classRule: ClassRule;
  /** Sentences about choices that the shape makes. */
  readonly notes: readonly string[];
}
