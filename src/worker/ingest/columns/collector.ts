import type { ColumnMapping } from '../../../core/dataset/roles.ts';
import type { TextColumn } from '../../../core/table/text-column.ts';
import { cellText } from '../../formats/delimited/cell-text.ts';
import { readDuration, readNumber } from '../durations/written-duration.ts';
import type { Findings } from '../findings.ts';
import { isMissing, isMissingCell } from '../missing.ts';
import { instantReader, type TimeReading } from '../times/instants.ts';
import { type GrowingCodes, growingCodes } from './codes.ts';
import { type Dictionary, dictionary } from './dictionary.ts';
import { textBuilder } from './texts.ts';

/** The cells of a run of rows. */
export interface Block {
  /** The first row. */
  readonly from: number;
  readonly rows: number;
  /** As `RawCells.bounds` writes them, blanks around cells left out; row after row. */
  readonly bounds: Int32Array;
  /** Numbers a row takes in `bounds`. */
  readonly stride: number;
}

/** Takes the cells of one column in file order, then holds what was made of them. */
export interface Collector {
  readonly mapping: ColumnMapping;
  readonly take: (block: Block) => void;
  readonly made: Made;
}

export type Made =
  | { readonly kind: 'times'; readonly at: Float64Array }
  | { readonly kind: 'numbers'; readonly values: Float64Array }
  | { readonly kind: 'durations'; readonly minutes: Float64Array }
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
  const { bytes, rows: all, findings } = room;
  const at = new Float64Array(all).fill(Number.NaN);
  const reader = instantReader(bytes, mapping.time ?? { order: 'iso', zone: 'UTC' });
  const isOrderAssumed = room.orderAssumed.has(mapping.index);
  const doubt = (row: number, reading: TimeReading): void => {
    if (reading === 'missing') return;
    if (reading === 'unreadable') findings.doubt('unreadable-time', row, mapping.index);
    if (reading === 'zone-assumed') findings.doubt('zone-assumed', row, mapping.index);
    if (isOrderAssumed) findings.doubt('order-assumed', row, mapping.index);
  };
  return {
    mapping,
    made: { kind: 'times', at },
    take({ from, rows, bounds, stride }) {
      for (let row = from, slot = 2 * mapping.index; row < from + rows; row++, slot += stride) {
        const reading = reader.read(bounds[slot] ?? 0, bounds[slot + 1] ?? 0);
        at[row] = reader.at;
        if (reading !== 'read' || isOrderAssumed) doubt(row, reading);
      }
    },
  };
}

export function numberCollector(mapping: ColumnMapping, { bytes, rows: all, findings }: Room): Collector {
  const values = new Float64Array(all).fill(Number.NaN);
  const read = (row: number, start: number, boundsEnd: number): void => {
    const digit = (bytes[start] ?? 0) - 48;
    if (boundsEnd - start === 1 && digit >= 0 && digit <= 9) {
      values[row] = digit;
      return;
    }
    const text = cellText(bytes, start, boundsEnd);
    if (isMissing(text)) return;
    const value = readNumber(text, mapping.decimal ?? (/,\d{1,2}$/.test(text) ? ',' : '.'));
    if (Number.isFinite(value)) values[row] = value;
    else findings.doubt('unreadable-number', row, mapping.index);
  };
  return {
    mapping,
    made: { kind: 'numbers', values },
    take({ from, rows, bounds, stride }) {
      for (let row = from, slot = 2 * mapping.index; row < from + rows; row++, slot += stride) {
        read(row, bounds[slot] ?? 0, bounds[slot + 1] ?? 0);
      }
    },
  };
}

/** Columns of durations, in minutes. */
export function durationCollector(mapping: ColumnMapping, { bytes, rows: all, findings }: Room): Collector {
  const minutes = new Float64Array(all).fill(Number.NaN);
  const format = mapping.duration ?? { unit: 'minutes', decimal: '.' };
  return {
    mapping,
    made: { kind: 'durations', minutes },
    take({ from, rows, bounds, stride }) {
      for (let row = from, slot = 2 * mapping.index; row < from + rows; row++, slot += stride) {
        const start = bounds[slot] ?? 0;
        const boundsEnd = bounds[slot + 1] ?? 0;
        if (isMissingCell(bytes, start, boundsEnd)) continue;
        const read = readDuration(cellText(bytes, start, boundsEnd), format);
        minutes[row] = read;
        if (Number.isNaN(read)) findings.doubt('unreadable-duration', row, mapping.index);
      }
    },
  };
}

export function textCollector(mapping: ColumnMapping, { bytes, rows: all }: Room): Collector {
  const builder = textBuilder(all, all * 16);
  return {
    mapping,
    made: { kind: 'texts', text: builder.finish, repeats: [] },
    take({ from, rows, bounds, stride }) {
      for (let row = from, slot = 2 * mapping.index; row < from + rows; row++, slot += stride) {
        const start = bounds[slot] ?? 0;
        const boundsEnd = bounds[slot + 1] ?? 0;
        builder.add(bytes, start, isMissingCell(bytes, start, boundsEnd) ? start : boundsEnd);
      }
    },
  };
}

/** Texts that should be unique: repeated ones are listed. */
export function idCollector(mapping: ColumnMapping, { bytes, rows: all }: Room): Collector {
  const builder = textBuilder(all, all * 12);
  const known = dictionary(bytes);
  const firstRows: number[] = [];
  const repeats: Repeat[] = [];
  return {
    mapping,
    made: { kind: 'texts', text: builder.finish, repeats },
    take({ from, rows, bounds, stride }) {
      for (let row = from, slot = 2 * mapping.index; row < from + rows; row++, slot += stride) {
        const start = bounds[slot] ?? 0;
        const boundsEnd = bounds[slot + 1] ?? 0;
        const isBlank = isMissingCell(bytes, start, boundsEnd);
        builder.add(bytes, start, isBlank ? start : boundsEnd);
        if (isBlank) continue;
        const first = firstRows[known.code(start, boundsEnd) - 1];
        if (first === undefined) firstRows.push(row);
        else repeats.push({ row, first });
      }
    },
  };
}

export function codeCollector(mapping: ColumnMapping, { bytes, rows: all }: Room): Collector {
  const codes = growingCodes(all);
  const known = dictionary(bytes);
  const made: Made = { kind: 'codes', codes, dictionary: known, isAbandoned: false };
  const isKept = mapping.role === 'keep';
  return {
    mapping,
    made,
    take({ from, rows, bounds, stride }) {
      if (made.isAbandoned) return;
      for (let row = from, slot = 2 * mapping.index; row < from + rows; row++, slot += stride) {
        const start = bounds[slot] ?? 0;
        const boundsEnd = bounds[slot + 1] ?? 0;
        if (start === boundsEnd) continue;
        if (isKept && (Math.abs(boundsEnd) - start > LONGEST_KEPT_VALUE || known.size() > MAX_KEPT_VALUES)) {
          made.isAbandoned = true;
          return;
        }
        codes.set(row, known.code(start, boundsEnd));
      }
    },
  };
}
