import type { RawTable } from '../formats/format.ts';
import type { Collapse } from './adapter.ts';
import { instantOf } from './reading/instants.ts';
import { type ColumnIndex, cellsByRow, namesOf } from './reading/source-rows.ts';

/** Rows of one incident, in file order, and the one that counts. */
export interface Group {
  readonly rows: number[];
  latest: number;
}

export interface Collapsed {
  /** By the row that counts. */
  readonly groups: ReadonlyMap<number, Group>;
  /** Rows that another row of their incident stands for. */
  readonly others: readonly number[];
  readonly incidents: number;
}

/** A version number, an instant, or nothing to tell by. */
function orderOf(text: string): number {
  const value = text === '' ? Number.NaN : Number(text);
  return Number.isNaN(value) ? instantOf(text) : value;
}

/** Groups rows by id: undefined when every row has an id of its own, or the table lacks the columns. */
export function collapsed(raw: RawTable, columns: ColumnIndex, rule: Collapse): Collapsed | undefined {
  const by = columns.of(rule.by);
  if (by < 0) return undefined;
  const latest = rule.latest === undefined ? -1 : columns.of(rule.latest);
  const groups = new Map<string, Group>();
  const orders = new Map<Group, number>();
  const rowAt = cellsByRow(raw);
  for (let row = 0; row < raw.rows; row++) {
    const cell = rowAt(row);
    const id = cell(by);
    // A row without an id, or the header again, is nobody's event.
    if (id === '' || id === raw.header[by]) continue;
    const order = latest < 0 ? 0 : orderOf(cell(latest));
    const group = groups.get(id);
    if (!group) {
      const first: Group = { rows: [row], latest: row };
      groups.set(id, first);
      orders.set(first, order);
      continue;
    }
    group.rows.push(row);
    if (order < (orders.get(group) ?? Number.NaN)) continue;
    group.latest = row;
    orders.set(group, order);
  }
  const several = [...groups.values()].filter(({ rows }) => rows.length > 1);
  if (several.length === 0) return undefined;
  return {
    groups: new Map(several.map((group) => [group.latest, group])),
    others: several.flatMap(({ rows, latest: kept }) => rows.filter((row) => row !== kept)),
    incidents: groups.size,
  };
}

/** The texts of a column over all rows of an incident: the highest number, or all labels. */
export function acrossRows(rule: Collapse, name: string): ((texts: readonly string[]) => string) | undefined {
  const isIn = (list: string | undefined): boolean => list !== undefined && namesOf(list).includes(name);
  if (isIn(rule.highest)) {
    return (texts) => {
      const numbers = texts.filter((text) => text !== '').map(Number);
      return numbers.length === 0 ? '' : String(Math.max(...numbers));
    };
  }
  if (!isIn(rule.join)) return undefined;
  return (texts) => [...new Set(texts)].filter((text) => text !== '').join('; ');
}
