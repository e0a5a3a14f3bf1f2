import { type Role, TEXT_ROLES } from '../../core/dataset/roles.ts';
import type { Milestone } from '../../core/incident/milestones.ts';
import { epochMs } from '../../core/incident/units.ts';
import type { IncidentTable } from '../../core/table/table.ts';
import type { TextColumn } from '../../core/table/text-column.ts';
import type { RawTable } from '../formats/format.ts';
import type { Collected } from './collected.ts';
import type { Collector } from './columns/collector.ts';
import { reordered } from './columns/texts.ts';
import { dimensions } from './dimensions.ts';
import type { Findings } from './findings.ts';
import { startOrder } from './start-order.ts';

function gathered(values: Float64Array, order: Uint32Array): Float64Array {
  const moved = new Float64Array(order.length);
  for (let row = 0; row < order.length; row++) moved[row] = values[order[row] ?? 0] ?? Number.NaN;
  return moved;
}

/** The texts of each text role; of several columns with one role, the first counts. */
export function textsOf(collectors: readonly Collector[]): ReadonlyMap<Role, TextColumn> {
  const texts = new Map<Role, TextColumn>();
  for (const role of TEXT_ROLES) {
    const made = collectors.find(({ mapping }) => mapping.role === role)?.made;
    if (made?.kind === 'texts') texts.set(role, made.text());
  }
  return texts;
}

const latest = (columns: readonly (Float64Array | undefined)[]): number => {
  let last = Number.NEGATIVE_INFINITY;
  for (const column of columns) if (column) for (const at of column) if (at > last) last = at;
  return last === Number.NEGATIVE_INFINITY ? Number.NaN : last;
};

/**
 * The incident table of what was collected: rows that were not left out, by start ascending, undated last.
 * `step` is awaited between columns, with the share done.
 */
export async function assemble(
  raw: RawTable,
  collected: Collected,
  findings: Findings,
  step: (share: number) => Promise<void>,
): Promise<IncidentTable> {
  const { mapping, texts, times, reassignments } = collected;
  await step(0);
  const order = startOrder(times.startedAt, (row) => !findings.isExcluded(row));
  await step(0.1);
  const milestones: Partial<Record<Milestone, Float64Array>> = {};
  for (const [milestone, at] of Object.entries(times.milestones)) {
    milestones[milestone as Milestone] = gathered(at, order);
    await step(0.2);
  }
  const lastUpdate = times.lastUpdate && gathered(times.lastUpdate, order);
  const inOrder = new Map<Role, TextColumn>();
  for (const [role, column] of texts) {
    inOrder.set(role, reordered(column, order));
    await step(0.4);
  }
  const labels = await dimensions(collected, order, (share) => step(0.4 + 0.6 * share));
  const empty: TextColumn = { bytes: new Uint8Array(0), offsets: new Uint32Array(order.length + 1) };
  const table: IncidentTable = {
    rows: order.length,
    startedAt: gathered(times.startedAt, order),
    milestones,
    lastUpdate,
    cutOff: epochMs(latest([...Object.values(milestones), lastUpdate])),
    reassignments: reassignments && gathered(reassignments, order),
    labels,
    id: inOrder.get('id') ?? empty,
    title: inOrder.get('title') ?? empty,
    summary: inOrder.get('summary'),
    url: inOrder.get('url'),
    sourceLine: Uint32Array.from(order, raw.lineOf),
    source: mapping.columns.map(({ index, header }) => ({
      name: header,
      text: (row) => raw.cell(order[row] ?? 0, index),
    })),
  };
  await step(1);
  return table;
}
