import type { ColumnMapping, Mapping } from '../../core/dataset/roles.ts';
import type { RawTable } from '../formats/format.ts';
import {
  type Collector,
  codeCollector,
  durationCollector,
  idCollector,
  numberCollector,
  type Room,
  textCollector,
  timeCollector,
} from './columns/collector.ts';
import type { Findings } from './findings.ts';
import { isDurationRole, isTimeRole } from './headers/role-names.ts';
import { rowExcluder } from './leave-out.ts';

const BLOCK_CELLS = 1 << 16;

export interface CollectOptions {
  /** Awaited between blocks. */
  readonly pause: () => Promise<void>;
  readonly orderAssumed: ReadonlySet<number>;
  /** Share of the rows read so far. */
  readonly onProgress: (share: number) => void;
}

function collectorOf(mapping: ColumnMapping, room: Room): Collector {
  const { role } = mapping;
  if (isTimeRole(role)) return timeCollector(mapping, room);
  if (isDurationRole(role)) return durationCollector(mapping, room);
  if (role === 'reassignments') return numberCollector(mapping, room);
  if (role === 'id') return idCollector(mapping, room);
  if (role === 'title' || role === 'summary' || role === 'url') return textCollector(mapping, room);
  return codeCollector(mapping, room);
}

/** Drops spaces and control characters around the cells of a block, in place. */
function trim(bytes: Uint8Array, bounds: Int32Array, slots: number): void {
  for (let slot = 0; slot < slots; slot += 2) {
    let start = bounds[slot] ?? 0;
    let end = bounds[slot + 1] ?? 0;
    if (end <= start) continue;
    while (start < end && (bytes[start] ?? 0) <= 32) start++;
    while (end > start && (bytes[end - 1] ?? 0) <= 32) end--;
    bounds[slot] = start;
    bounds[slot + 1] = end;
  }
}

/** Feeds every cell of the table to the collector of its column, a block of rows at a time. */
export async function collect(
  raw: RawTable,
  mapping: Mapping,
  findings: Findings,
  { pause, onProgress, orderAssumed }: CollectOptions,
): Promise<readonly Collector[]> {
  const { bytes, bounds: readBounds } = raw.cells;
  const room: Room = { bytes, rows: raw.rows, findings, orderAssumed };
  const collectors = mapping.columns.map((column) => collectorOf(column, room));
  const stride = 2 * raw.header.length;
  const blockRows = Math.max(1, Math.floor(BLOCK_CELLS / stride));
  const bounds = new Int32Array(blockRows * stride);
  const leaveOut = rowExcluder(raw, findings);
  for (let from = 0; from < raw.rows; from += blockRows) {
    const rows = Math.min(blockRows, raw.rows - from);
    for (let row = 0; row < rows; row++) readBounds(from + row, bounds, row * stride);
    trim(bytes, bounds, rows * stride);
    for (const { take } of collectors) take({ from, rows, bounds, stride });
    leaveOut(bounds, from, rows);
    onProgress((from + rows) / raw.rows);
    await pause();
  }
  return collectors;
}
