import { LABEL_ROLES } from '../../core/dataset/roles.ts';
import { type Dimension, isFixedDimension, VOCABULARY } from '../../core/incident/dimensions.ts';
import type { LabelColumn } from '../../core/table/table.ts';
import { classLabels } from './class-rule.ts';
import type { Collected } from './collected.ts';
import { labelColumn } from './columns/codes.ts';
import { type Collector, MAX_KEPT_VALUES } from './columns/collector.ts';
import { deriveLabels } from './derive.ts';
import { explodedDimensions } from './exploded.ts';
import { computed, joined, labelsOf, type RowLabels } from './row-labels.ts';
import { statusLabels } from './status.ts';

/** Further categories in which a class rule over any field looks. */
const OTHER_SEARCHED = ['symptom', 'rootCause', 'mitigation', 'region', 'stage'] as const;

const REASSIGNED = ['', ...VOCABULARY.reassigned];

/** `0`, `1`, `2`, `3+` of the number of reassignments. */
const reassignedLabels = (counts: Float64Array): RowLabels =>
  computed(counts.length, REASSIGNED, (row) => {
    const count = counts[row] ?? Number.NaN;
    return Number.isNaN(count) || count < 0 ? 0 : Math.min(4, Math.floor(count) + 1);
  });

function doubtUnclassed({ rows, findings, collectors }: Collected, labels: RowLabels | undefined): void {
  const column = collectors.find(({ mapping }) => mapping.role === 'class')?.mapping.index ?? 0;
  for (let row = 0; row < rows; row++) {
    if (!labels || labels.values[labels.codeAt(row)] === '') findings.doubt('no-class', row, column);
  }
}

function canonicalLabels(collected: Collected): Map<Dimension, RowLabels> {
  const { rows, mapping, collectors, times, texts, reassignments, findings } = collected;
  const labels = new Map<Dimension, RowLabels>();
  const put = (dimension: Dimension, made: RowLabels | undefined): void => {
    if (made) labels.set(dimension, made);
    else labels.delete(dimension);
  };
  for (const role of LABEL_ROLES) {
    const columns = collectors
      .filter((collector) => collector.mapping.role === role)
      .flatMap((collector) => labelsOf(role, collector, rows, findings) ?? []);
    if (columns.length > 0)
      put(
        role,
        columns.reduce((one, other) => joined(one, other, rows)),
      );
  }
  collected.outcome.derived = deriveLabels(collected, labels);
  const decided = classLabels(mapping.classRule, rows, labels.get('class'), {
    text: (role) => texts.get(role),
    labels: (role) => labels.get(role as Dimension),
    others: OTHER_SEARCHED.flatMap((dimension) => labels.get(dimension) ?? []),
    lineOf: collected.lineOf,
    isLeftOut: findings.isExcluded,
  });
  if (decided.outcome) collected.outcome.rules = decided.outcome;
  put('class', decided.labels);
  doubtUnclassed(collected, labels.get('class'));
  put('status', statusLabels(labels.get('status'), times, findings));
  if (reassignments) put('reassigned', reassignedLabels(reassignments));
  return labels;
}

/** A kept column is a dimension when it has 2 to 200 values that repeat. */
function isDimension({ codes, values }: LabelColumn): boolean {
  const distinct = values.length - 1;
  if (distinct < 2 || distinct > MAX_KEPT_VALUES) return false;
  let known = 0;
  for (const code of codes) if (code > 0) known++;
  return known >= 2 * distinct;
}

/**
 * All dimensions of the rows in `order`: the canonical ones that have a value, and kept columns that repeat.
 * `step` is awaited between columns, with the share done.
 */
export async function dimensions(
  collected: Collected,
  order: Uint32Array,
  step: (share: number) => Promise<void>,
): Promise<Map<Dimension, LabelColumn>> {
  const found = new Map<Dimension, LabelColumn>();
  const kept = collected.collectors.filter(({ mapping }) => mapping.role === 'keep');
  const canonical = canonicalLabels(collected);
  let done = 0;
  const next = () => step(done++ / (canonical.size + kept.length));
  for (const [dimension, { codeAt, values }] of canonical) {
    const fixed: readonly string[] = isFixedDimension(dimension) ? VOCABULARY[dimension] : [];
    const column = labelColumn(order, codeAt, values, fixed);
    if (column.codes.some((code) => code > 0)) found.set(dimension, column);
    await next();
  }
  for (const collector of kept) {
    const dimension: Dimension = `column:${collector.mapping.header}`;
    const column = found.has(dimension) ? undefined : keptColumn(dimension, collector, collected, order);
    if (column) found.set(dimension, column);
    await next();
  }
  for (const collector of collected.collectors)
    for (const [dimension, column] of explodedDimensions(collector, order)) found.set(dimension, column);
  return found;
}

function keptColumn(
  dimension: Dimension,
  collector: Collector,
  { rows, findings }: Collected,
  order: Uint32Array,
): LabelColumn | undefined {
  const labels = labelsOf(dimension, collector, rows, findings);
  const column = labels && labelColumn(order, labels.codeAt, labels.values);
  return column && isDimension(column) ? column : undefined;
}
