import type { ColumnMapping, LabelRole, Mapping, Role } from '../../core/dataset/roles.ts';
import { type Dimension, isFixedDimension, VOCABULARY } from '../../core/incident/dimensions.ts';
import { MILESTONES, type Milestone } from '../../core/incident/milestones.ts';
import { epochMs } from '../../core/incident/units.ts';
import type { IncidentTable, LabelColumn } from '../../core/table/table.ts';
import { type TextColumn, textColumn } from '../../core/table/text-column.ts';
import type { RawTable } from '../formats/format.ts';
import { labelColumn } from './columns/codes.ts';
import type { Collector } from './columns/collector.ts';
import { reordered } from './columns/texts.ts';
import type { Findings } from './findings.ts';
import { isMissing } from './missing.ts';

const timesOf = (collectors: readonly Collector[], role: Role): Float64Array | undefined => {
  const columns = collectors.flatMap(({ mapping, made }) =>
    mapping.role === role && made.kind === 'times' ? [made.at] : [],
  );
  const [first, ...others] = columns;
  for (const other of others) {
    first?.forEach((at, row) => {
      if (Number.isNaN(at)) first[row] = other[row] ?? Number.NaN;
    });
  }
  return first;
};

const gathered = (values: Float64Array, order: Uint32Array): Float64Array =>
  Float64Array.from(order, (row) => values[row] ?? Number.NaN);

/** The canonical value of each raw code. */
function valuesOf(mapping: ColumnMapping, texts: readonly string[]): string[] {
  const named = new Map(Object.entries(mapping.values ?? {}));
  return texts.map((text) => named.get(text) ?? (isMissing(text) ? '' : text));
}

function labelsOf(collectors: readonly Collector[], order: Uint32Array): Map<Dimension, LabelColumn> {
  const labels = new Map<Dimension, LabelColumn>();
  for (const { mapping, made } of collectors) {
    if (made.kind !== 'codes' || made.isAbandoned) continue;
    const { dictionary, codes } = made;
    const texts = ['', ...Array.from({ length: dictionary.size() }, (_, code) => dictionary.text(code + 1))];
    const dimension: Dimension =
      mapping.role === 'keep' ? `column:${mapping.header}` : (mapping.role as LabelRole);
    const fixed: readonly string[] = isFixedDimension(dimension) ? VOCABULARY[dimension] : [];
    const column = labelColumn(order, codes.get, valuesOf(mapping, texts), fixed);
    if (mapping.role !== 'keep' || (column.values.length > 2 && column.values.length * 2 <= order.length)) {
      labels.set(dimension, column);
    }
  }
  return labels;
}

function textOf(collectors: readonly Collector[], role: Role, order: Uint32Array): TextColumn | undefined {
  for (const { mapping, made } of collectors) {
    if (mapping.role === role && made.kind === 'texts') return reordered(made.text(), order);
  }
  return undefined;
}

function orderOf(starts: Float64Array, findings: Findings): Uint32Array {
  const kept: number[] = [];
  for (let row = 0; row < starts.length; row++) if (!findings.isExcluded(row)) kept.push(row);
  const key = (row: number): number => {
    const at = starts[row] ?? Number.NaN;
    return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
  };
  return Uint32Array.from(kept).sort((one, other) => {
    const [first, second] = [key(one), key(other)];
    return first < second ? -1 : first > second ? 1 : one - other;
  });
}

/** The incident table of what was collected, sorted by start. */
export function assemble(
  raw: RawTable,
  mapping: Mapping,
  collectors: readonly Collector[],
  findings: Findings,
): IncidentTable {
  const impact = timesOf(collectors, 'impactStart');
  const detected = timesOf(collectors, 'detected');
  const starts = new Float64Array(raw.rows).map((_, row) => {
    const at = impact?.[row] ?? Number.NaN;
    return Number.isNaN(at) ? (detected?.[row] ?? Number.NaN) : at;
  });
  starts.forEach((at, row) => {
    if (Number.isNaN(at)) findings.doubt('no-start', row, 0);
  });
  const order = orderOf(starts, findings);
  const milestones: Partial<Record<Milestone, Float64Array>> = {};
  let cutOff = Number.NEGATIVE_INFINITY;
  const lastUpdate = timesOf(collectors, 'lastUpdate');
  for (const milestone of MILESTONES) {
    const times = timesOf(collectors, milestone);
    if (times) milestones[milestone] = gathered(times, order);
  }
  for (const times of [...Object.values(milestones), ...(lastUpdate ? [gathered(lastUpdate, order)] : [])]) {
    for (const at of times) if (at > cutOff) cutOff = at;
  }
  const empty = textColumn(order.length > 0 ? new Array<string>(order.length).fill('') : []);
  return {
    rows: order.length,
    startedAt: gathered(starts, order),
    milestones,
    lastUpdate: lastUpdate && gathered(lastUpdate, order),
    cutOff: epochMs(cutOff),
    reassignments: undefined,
    labels: labelsOf(collectors, order),
    id: textOf(collectors, 'id', order) ?? empty,
    title: textOf(collectors, 'title', order) ?? empty,
    summary: textOf(collectors, 'summary', order),
    url: textOf(collectors, 'url', order),
    sourceLine: Uint32Array.from(order, raw.lineOf),
    source: mapping.columns.map(({ index, header }) => ({
      name: header,
      text: (row) => raw.cell(order[row] ?? 0, index),
    })),
  };
}
