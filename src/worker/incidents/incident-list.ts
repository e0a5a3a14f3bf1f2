import { durationOf } from '../../core/incident/clock.ts';
import type { Side } from '../../core/incident/cohort.ts';
import type { Dimension } from '../../core/incident/dimensions.ts';
import { keyOf } from '../../core/plan/key.ts';
import type { Question } from '../../core/statistics/statistic.ts';
import type { IncidentTable } from '../../core/table/table.ts';
import { textAt } from '../../core/table/text-column.ts';
import type { IncidentOrder, IncidentPage, IncidentPageRequest, IncidentRow } from '../compute.ts';
import { FATE, minutesAt } from '../engines/local/duration-column.ts';
import { recent } from '../engines/local/recent.ts';
import type { Selection } from '../engines/local/selection.ts';
import { passOf } from '../engines/local/selection.ts';
import type { TableIndex } from '../engines/local/table-index.ts';
import type { RowOrder } from './row-order.ts';
import { rowOrder } from './row-order.ts';

const SIDE_OF_CODE: readonly (Side | undefined)[] = [undefined, 'a', 'b'];

/** The cohort of an incident under a question. */
export const sideOf = (index: TableIndex, { cohorts }: Question, row: number): Side | undefined =>
  SIDE_OF_CODE[index.cohorts(cohorts).codes[row] ?? 0];

export const labelAt = (table: IncidentTable, dimension: Dimension, row: number): string => {
  const column = table.labels.get(dimension);
  return column?.values[column.codes[row] ?? 0] ?? '';
};

/** The selected rows in an order; descending turns the incidents with a value round, not those without. */
function ordered(order: RowOrder, selection: Selection, descending: boolean, tableRows: number): Uint32Array {
  const pass = passOf(selection, tableRows);
  const rows = new Uint32Array(selection.count);
  let count = 0;
  const take = (row = 0) => {
    if (pass[row] === 1) rows[count++] = row;
  };
  if (descending) for (let i = order.present - 1; i >= 0; i--) take(order.rows[i]);
  else for (let i = 0; i < order.present; i++) take(order.rows[i]);
  for (let i = order.present; i < order.rows.length; i++) take(order.rows[i]);
  return rows;
}

function incidentRow(index: TableIndex, question: Question, row: number): IncidentRow {
  const { table } = index;
  const { clock } = question;
  const duration = index.duration(durationOf(clock.duration, clock));
  const fate = duration.fate[row];
  return {
    row,
    side: sideOf(index, question, row),
    id: textAt(table.id, row),
    title: textAt(table.title, row),
    service: labelAt(table, 'service', row),
    severity: labelAt(table, 'severity', row),
    status: labelAt(table, 'status', row),
    startedAt: table.startedAt[row] ?? Number.NaN,
    ttd: minutesAt(index.duration(durationOf('ttd', clock)), row),
    duration: minutesAt(duration, row),
    open: fate === FATE.open || fate === FATE.openZero,
  };
}

/** Pages of the incidents of one table. Orders, and the last few ordered selections, are kept. */
export function incidentList(index: TableIndex): (request: IncidentPageRequest) => IncidentPage {
  const orders = recent<RowOrder>(4);
  const lists = recent<Uint32Array>(3);
  const orderOf = (by: IncidentOrder['by'], { clock }: Question): RowOrder => {
    const duration = durationOf(clock.duration, clock);
    return orders.get(by === 'duration' ? keyOf(duration) : by, () => rowOrder(index, by, duration));
  };
  return ({ question, order, from, to }) => {
    const { filter, clock } = question;
    const rows = lists.get(keyOf([filter, order, order.by === 'duration' && clock]), () =>
      ordered(orderOf(order.by, question), index.selection(filter), order.descending, index.table.rows),
    );
    return {
      total: rows.length,
      rows: Array.from(rows.subarray(Math.max(0, from), Math.max(0, to)), (row) =>
        incidentRow(index, question, row),
      ),
    };
  };
}
