import type { ColumnMapping, TimeFormat } from '../../core/dataset/roles.ts';
import type { RawTable } from '../formats/format.ts';
import { isTimeRole } from '../ingest/headers/role-names.ts';
import type { AsideRow, Known, WindowEdge } from '../ingest/known.ts';
import type { Adapter, ColumnRule } from './adapter.ts';
import { acrossRows, type Collapsed, collapsed } from './collapse.ts';
import { ADAPTERS } from './index.ts';
import { type ColumnIndex, columnIndex, signsOf, sourceRows } from './reading/source-rows.ts';
import { type FurtherColumn, widenedTable } from './widened-table.ts';

/** A table that an adapter took, with the columns that it derives, and what it knows of it. */
export interface Adapted {
  readonly raw: RawTable;
  /** Undefined when no adapter recognises the table, which is then as it was. */
  readonly known: Known | undefined;
}

const SAMPLE = 200;
const ISO: TimeFormat = { order: 'iso', zone: 'UTC' };

type Meaning = Pick<ColumnRule, 'role' | 'time' | 'values'>;

const mappingOf = (index: number, header: string, { role, time, values }: Meaning): ColumnMapping => ({
  index,
  header,
  role,
  ...(time && { time }),
  ...(values && { values }),
});

/** What the rules make of the file's own columns. */
function ownColumns(adapter: Adapter, raw: RawTable, columns: ColumnIndex): Map<number, Meaning> {
  const meanings = new Map<number, Meaning>();
  for (const rule of adapter.columns) {
    for (const index of columns.allOf(rule.from)) if (!meanings.has(index)) meanings.set(index, rule);
  }
  const { oneHot } = adapter;
  if (!oneHot) return meanings;
  raw.header.forEach((header, index) => {
    if (meanings.has(index)) return;
    const rows = Math.min(SAMPLE, raw.rows);
    const values = new Set(Array.from({ length: rows }, (_, row) => raw.cell(row, index).trim()));
    if (
      !oneHot(
        header,
        [...values].filter((value) => value !== ''),
      )
    )
      return;
    meanings.set(index, { role: 'service', values: { '1': header, '1.0': header, '0': '', '0.0': '' } });
  });
  return meanings;
}

/** A derived column whose name the file has already is not derived again: it is our own export coming back. */
function derivedColumns(adapter: Adapter, raw: RawTable, columns: ColumnIndex) {
  const rowAt = sourceRows(raw, columns);
  const further: (FurtherColumn & { readonly meaning: Meaning })[] = [];
  for (const rule of adapter.derived ?? []) {
    if (columns.of(rule.header) >= 0) continue;
    further.push({
      header: rule.header,
      meaning: { ...rule, ...(isTimeRole(rule.role) && { time: ISO }) },
      text: (row) => rule.of(rowAt(row)),
    });
  }
  return further;
}

/** Derived columns that are read over all rows of an incident. */
function overRows(
  { collapse }: Adapter,
  derived: ReturnType<typeof derivedColumns>,
  { groups }: Collapsed,
): ReturnType<typeof derivedColumns> {
  return derived.map((column) => {
    const across = collapse && acrossRows(collapse, column.header);
    return across
      ? { ...column, text: (row) => across((groups.get(row)?.rows ?? [row]).map(column.text)) }
      : column;
  });
}

/** Columns of an event log that are read over all rows of an incident. */
function groupColumns(
  adapter: Adapter,
  raw: RawTable,
  meanings: Map<number, Meaning>,
  { groups }: Collapsed,
) {
  const { collapse } = adapter;
  if (!collapse) return [];
  return [...meanings].flatMap(([index, meaning]) => {
    const name = raw.header[index] ?? '';
    const across = acrossRows(collapse, name.trim().toLowerCase());
    if (!across) return [];
    meanings.delete(index);
    const text = (row: number): string => {
      const rows = groups.get(row)?.rows ?? [row];
      return across(rows.map((other) => raw.cell(other, index).trim()));
    };
    return [{ header: `${name} (all rows)`, meaning, text }];
  });
}

function asideOf(adapter: Adapter, raw: RawTable, columns: ColumnIndex, folded: Collapsed | undefined) {
  const aside = new Map<number, AsideRow>();
  for (const { reason, column, is } of adapter.aside ?? []) {
    const index = columns.of(column);
    if (index < 0) continue;
    for (let row = 0; row < raw.rows; row++) {
      if (!aside.has(row) && is.test(raw.cell(row, index).trim())) aside.set(row, { reason, column: index });
    }
  }
  if (!folded || !adapter.collapse) return aside;
  const { reason, by } = adapter.collapse;
  for (const row of folded.others) if (!aside.has(row)) aside.set(row, { reason, column: columns.of(by) });
  return aside;
}

/** The oldest row of a feed that is as long as it can be. */
function windowEdge(
  { window }: Adapter,
  raw: RawTable,
  columns: ColumnIndex,
  aside: ReadonlyMap<number, AsideRow>,
): WindowEdge | undefined {
  const column = window ? columns.of(window.by) : -1;
  if (!window || column < 0 || raw.rows - aside.size !== window.size) return undefined;
  let edge = -1;
  for (let row = 0; row < raw.rows; row++) {
    if (aside.has(row)) continue;
    if (edge < 0 || Date.parse(raw.cell(row, column)) < Date.parse(raw.cell(edge, column))) edge = row;
  }
  return { row: edge, column };
}

function lateRows({ postedLate }: Adapter, raw: RawTable, columns: ColumnIndex): Known['late'] {
  if (!postedLate) return { rows: [], column: 0 };
  const rowAt = sourceRows(raw, columns);
  const rows: number[] = [];
  for (let row = 0; row < raw.rows; row++) {
    if (postedLate.is(rowAt(row))) rows.push(row);
  }
  return { rows, column: Math.max(0, columns.of(postedLate.column)) };
}

/** Applies an adapter to a table that it recognises. */
function adaptedBy(adapter: Adapter, raw: RawTable, columns: ColumnIndex): Adapted {
  const meanings = ownColumns(adapter, raw, columns);
  const folded = adapter.collapse && collapsed(raw, columns, adapter.collapse);
  const derived = derivedColumns(adapter, raw, columns);
  const further = folded
    ? [...overRows(adapter, derived, folded), ...groupColumns(adapter, raw, meanings, folded)]
    : derived;
  for (const rule of adapter.derived ?? []) {
    const index = columns.of(rule.header);
    if (index >= 0) meanings.set(index, { ...rule, ...(isTimeRole(rule.role) && { time: ISO }) });
  }
  const aside = asideOf(adapter, raw, columns, folded);
  const edge = windowEdge(adapter, raw, columns, aside);
  const notes = [...adapter.notes];
  if (folded && adapter.collapse) notes.push(adapter.collapse.note(raw.rows, folded.incidents));
  if (edge) {
    const from = raw.cell(edge.row, edge.column).slice(0, 10);
    notes.push(
      `${raw.rows - aside.size} incidents are as many as such a feed gives: nothing before ${from} is known.`,
    );
  }
  const keep: Meaning = { role: 'keep' };
  const own = raw.header.map((header, index) => mappingOf(index, header, meanings.get(index) ?? keep));
  const added = further.map(({ header, meaning }, at) => mappingOf(raw.header.length + at, header, meaning));
  return {
    raw: widenedTable(raw, further),
    known: {
      name: adapter.name,
      columns: [...own, ...added],
      classRule: adapter.classRule,
      notes,
      isCurated: adapter.isCurated ?? false,
      aside,
      late: lateRows(adapter, raw, columns),
      ...(edge && { windowEdge: edge }),
    },
  };
}

/** Recognises the export of a known system by its columns and values, and says what they mean. */
export function adapt(raw: RawTable): Adapted {
  const columns = columnIndex(raw.header);
  const signs = signsOf(raw, columns);
  const adapter = ADAPTERS.find(({ recognises }) => recognises(signs));
  return adapter ? adaptedBy(adapter, raw, columns) : { raw, known: undefined };
}
