import type { ColumnMapping } from '../../../core/dataset/roles.ts';
import type { TextColumn } from '../../../core/table/text-column.ts';
import { cellText } from '../../formats/delimited/cell-text.ts';
import type { Findings } from '../findings.ts';
import { isMissing } from '../missing.ts';
import { instantReader } from '../times/instants.ts';
import { type GrowingCodes, growingCodes } from './codes.ts';
import { type Dictionary, dictionary } from './dictionary.ts';
import { textBuilder } from './texts.ts';

/** Takes the cells of one column in file order, then holds what was made of them. */
export interface Collector {
  readonly mapping: ColumnMapping;
  readonly take: (row: number, start: number, boundsEnd: number) => void;
  readonly made: Made;
}

export type Made =
  | { readonly kind: 'times'; readonly at: Float64Array }
  | { readonly kind: 'numbers'; readonly values: Float64Array }
  | { readonly kind: 'texts'; readonly text: () => TextColumn; readonly repeats: readonly Repeat[] }
  | {
      readonly kind: 'codes';
      readonly codes: GrowingCodes;
      readonly dictionary: Dictionary;
      isAbandoned: boolean;
    };

/** Longer texts are prose and no category: in bytes. */
const LONGEST_KEPT_VALUE = 120;

/** A row whose text another row had before. */
export interface Repeat {
  readonly row: number;
  readonly first: number;
}

/** More distinct values than this make a column no dimension. */
export const MAX_KEPT_VALUES = 200;

export interface Room {
  readonly bytes: Uint8Array;
  readonly rows: number;
  readonly findings: Findings;
  /** Columns whose order of day and month is an assumption. */
  readonly orderAssumed: ReadonlySet<number>;
}

export function timeCollector(mapping: ColumnMapping, room: Room): Collector {
  const { bytes, rows, findings } = room;
  const at = new Float64Array(rows).fill(Number.NaN);
  const reader = instantReader(bytes, mapping.time ?? { order: 'iso', zone: 'UTC' });
  const isOrderAssumed = room.orderAssumed.has(mapping.index);
  return {
    mapping,
    made: { kind: 'times', at },
    take(row, start, boundsEnd) {
      const reading = reader.read(start, boundsEnd);
      at[row] = reader.at;
      if (reading === 'unreadable') findings.doubt('unreadable-time', row, mapping.index);
      else if (reading === 'zone-assumed') findings.doubt('zone-assumed', row, mapping.index);
      if (isOrderAssumed && reading !== 'missing') findings.doubt('order-assumed', row, mapping.index);
    },
  };
}

export function numberCollector(mapping: ColumnMapping, { bytes, rows, findings }: Room): Collector {
  const values = new Float64Array(rows).fill(Number.NaN);
  return {
    mapping,
    made: { kind: 'numbers', values },
    take(row, start, boundsEnd) {
      if (start === boundsEnd) return;
      const text = cellText(bytes, start, boundsEnd);
      if (isMissing(text)) return;
      const value = Number(text.replace(',', '.'));
      if (Number.isFinite(value)) values[row] = value;
      else findings.doubt('unreadable-number', row, mapping.index);
    },
  };
}

export function textCollector(mapping: ColumnMapping, { bytes, rows }: Room): Collector {
  const builder = textBuilder(rows, rows * 16);
  return {
    mapping,
    made: { kind: 'texts', text: builder.finish, repeats: [] },
    take: (_row, start, boundsEnd) => builder.add(bytes, start, boundsEnd),
  };
}

/** Texts that should be unique: repeated ones are listed. */
export function idCollector(mapping: ColumnMapping, { bytes, rows }: Room): Collector {
  const builder = textBuilder(rows, rows * 12);
  const known = dictionary(bytes);
  const firstRows: number[] = [];
  const repeats: Repeat[] = [];
  return {
    mapping,
    made: { kind: 'texts', text: builder.finish, repeats },
    take(row, start, boundsEnd) {
      builder.add(bytes, start, boundsEnd);
      if (start === boundsEnd) return;
      const code = known.code(start, boundsEnd);
      const first = firstRows[code - 1];
      if (first === undefined) firstRows.push(row);
      else if (!isMissing(known.text(code))) repeats.push({ row, first });
    },
  };
}

export function codeCollector(mapping: ColumnMapping, { bytes, rows }: Room): Collector {
  const codes = growingCodes(rows);
  const known = dictionary(bytes);
  const made: Made = { kind: 'codes', codes, dictionary: known, isAbandoned: false };
  const isKept = mapping.role === 'keep';
  return {
    mapping,
    made,
    take(row, start, boundsEnd) {
      if (made.isAbandoned || start === boundsEnd) return;
      const code = known.code(start, boundsEnd);
      const isProse = Math.abs(boundsEnd) - start > LONGEST_KEPT_VALUE;
      if (isKept && (isProse || code > MAX_KEPT_VALUES)) made.isAbandoned = true;
      else codes.set(row, code);
    },
  };
}
