import type { BundledDataset, DatasetId, DatasetSummary, DimensionSummary } from '../core/dataset/dataset.ts';
import type { ImportReport } from '../core/dataset/report.ts';
import type { Mapping } from '../core/dataset/roles.ts';
import type { Dimension } from '../core/incident/dimensions.ts';
import { isFixedDimension, VOCABULARY } from '../core/incident/dimensions.ts';
import { MILESTONES } from '../core/incident/milestones.ts';
import { epochMs } from '../core/incident/units.ts';
import type { IncidentTable, LabelColumn } from '../core/table/table.ts';

/** What a summary says that the table does not know. */
export interface Origin {
  readonly id: DatasetId;
  readonly name: string;
  readonly bundled: BundledDataset | undefined;
  readonly bytes: number;
  readonly report: ImportReport;
  readonly mapping: Mapping;
}

function countsOf({ codes, values }: LabelColumn): ReadonlyMap<string, number> {
  const counts = new Uint32Array(values.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return new Map(values.map((value, code) => [value, counts[code] ?? 0]));
}

function dimensionSummary(dimension: Dimension, column: LabelColumn): DimensionSummary {
  const counts = countsOf(column);
  const fixed: readonly string[] = isFixedDimension(dimension) ? VOCABULARY[dimension] : [];
  const place = (value: string): number => (fixed.includes(value) ? fixed.indexOf(value) : fixed.length);
  const present = [...counts].filter(([value, count]) => value !== '' && count > 0);
  const values = present
    .sort(([a, countA], [b, countB]) => place(a) - place(b) || countB - countA || (a < b ? -1 : 1))
    .map(([value]) => value);
  return { dimension, values, known: column.codes.length - (counts.get('') ?? 0) };
}

function period({ startedAt }: IncidentTable) {
  const last = startedAt.findLast((at) => !Number.isNaN(at));
  if (last === undefined) return { from: epochMs(Number.NaN), to: epochMs(Number.NaN) };
  const end = new Date(last);
  return {
    from: epochMs(startedAt[0] ?? Number.NaN),
    to: epochMs(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 1)),
  };
}

function byClass({ labels, rows }: IncidentTable): DatasetSummary['byClass'] {
  const column = labels.get('class');
  const counts = column ? countsOf(column) : new Map<string, number>();
  const genai = counts.get('genai') ?? 0;
  const nonGenai = counts.get('non-genai') ?? 0;
  return { genai, nonGenai, unknown: rows - genai - nonGenai };
}

/** What the page needs to know of a table before it asks anything. */
/** Marks a dimension of which some values were read from texts. */
function derivedOf(dimension: Dimension, { derived }: ImportReport): Pick<DimensionSummary, 'derived'> {
  const count = derived?.find((other) => other.dimension === dimension)?.count ?? 0;
  return count > 0 ? { derived: count } : {};
}

export function datasetSummary(table: IncidentTable, origin: Origin): DatasetSummary {
  return {
    ...origin,
    incidents: table.rows,
    byClass: byClass(table),
    ...period(table),
    cutOff: table.cutOff,
    milestones: MILESTONES.filter((milestone) => table.milestones[milestone] !== undefined),
    dimensions: [...table.labels].map(([dimension, column]) => ({
      ...dimensionSummary(dimension, column),
      ...derivedOf(dimension, origin.report),
    })),
  };
}
