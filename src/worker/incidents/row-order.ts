import type { Duration } from '../../core/incident/clock.ts';
import type { Dimension } from '../../core/incident/dimensions.ts';
import { isFixedDimension, VOCABULARY } from '../../core/incident/dimensions.ts';
import type { IncidentTable } from '../../core/table/table.ts';
import type { TextColumn } from '../../core/table/text-column.ts';
import type { IncidentOrder } from '../compute.ts';
import { minutesAt } from '../engines/local/duration-column.ts';
import { radixOrder } from '../engines/local/radix-order.ts';
import type { TableIndex } from '../engines/local/table-index.ts';
import { textOrder } from './text-order.ts';

/** Rows in ascending order; those from `present` on have no value and come last in either direction. */
export interface RowOrder {
  readonly rows: Uint32Array;
  readonly present: number;
}

/** By a number a row; NaN is missing. */
function byNumber(rows: number, at: (row: number) => number): RowOrder {
  let present = 0;
  const keys = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
  for (let row = 0; row < rows; row++) {
    const value = at(row);
    if (Number.isNaN(value)) continue;
    keys[row] = value;
    present++;
  }
  return { rows: radixOrder(keys), present };
}

function byLabel(table: IncidentTable, dimension: Dimension): RowOrder {
  const column = table.labels.get(dimension);
  if (column === undefined) return byNumber(table.rows, () => Number.NaN);
  const fixed: readonly string[] = isFixedDimension(dimension) ? VOCABULARY[dimension] : [];
  const place = (value: string): number => (fixed.includes(value) ? fixed.indexOf(value) : fixed.length);
  const collator = new Intl.Collator('en', { numeric: true });
  const sorted = [...column.values].sort((a, b) => place(a) - place(b) || collator.compare(a, b));
  const places = column.values.map((value) => (value === '' ? Number.NaN : sorted.indexOf(value)));
  return byNumber(table.rows, (row) => places[column.codes[row] ?? 0] ?? Number.NaN);
}

function byText(column: TextColumn): RowOrder {
  const rows = textOrder(column);
  const isEmpty = (row: number): boolean => column.offsets[row] === column.offsets[row + 1];
  const empty = rows.findIndex((row) => !isEmpty(row));
  const present = rows.length - (empty < 0 ? rows.length : empty);
  const moved = new Uint32Array(rows.length);
  moved.set(rows.subarray(rows.length - present));
  moved.set(rows.subarray(0, rows.length - present), present);
  return { rows: moved, present };
}

/** All incidents in an order. Costly for a large table: keep it. */
export function rowOrder(index: TableIndex, by: IncidentOrder['by'], duration: Duration): RowOrder {
  const { table } = index;
  switch (by) {
    case 'startedAt':
      return {
        rows: Uint32Array.from({ length: table.rows }, (_, row) => row),
        present: table.startedAt.findLastIndex((at) => !Number.isNaN(at)) + 1,
      };
    case 'duration': {
      const column = index.duration(duration);
      return byNumber(table.rows, (row) => minutesAt(column, row));
    }
    case 'title':
      return byText(table.title);
    case 'id':
      return byText(table.id);
    case 'service':
    case 'severity':
      return byLabel(table, by);
  }
}
