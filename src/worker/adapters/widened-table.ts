import { byteSink } from '../formats/bytes/byte-sink.ts';
import type { RawTable } from '../formats/format.ts';

/** A further column: its header and the text of each row. */
export interface FurtherColumn {
  readonly header: string;
  readonly text: (row: number) => string;
}

/**
 * A table with further columns behind its own. The file's cells stay the bytes that they are; the further texts are
 * computed once and stand behind them.
 */
export function widenedTable(raw: RawTable, further: readonly FurtherColumn[]): RawTable {
  if (further.length === 0) return raw;
  const own = raw.header.length;
  const { bytes, bounds } = raw.cells;
  const texts = byteSink(raw.rows * further.length * 16);
  const ends = new Uint32Array(raw.rows * further.length + 1);
  for (let row = 0; row < raw.rows; row++) {
    further.forEach(({ text }, at) => {
      texts.text(text(row));
      ends[row * further.length + at + 1] = texts.length();
    });
  }
  const added = texts.take();
  const all = new Uint8Array(bytes.length + added.length);
  all.set(bytes);
  all.set(added, bytes.length);
  const slotOf = (row: number, column: number): number => row * further.length + column - own;
  const decoder = new TextDecoder();
  return {
    ...raw,
    header: [...raw.header, ...further.map(({ header }) => header)],
    cell(row, column) {
      if (column < own) return raw.cell(row, column);
      if (row < 0 || row >= raw.rows || column >= own + further.length) return '';
      const slot = slotOf(row, column);
      return decoder.decode(added.subarray(ends[slot], ends[slot + 1]));
    },
    cells: {
      bytes: all,
      bounds(row, into, at) {
        bounds(row, into, at);
        for (let column = own; column < own + further.length; column++) {
          const slot = slotOf(row, column);
          into[at + 2 * column] = bytes.length + (ends[slot] ?? 0);
          into[at + 2 * column + 1] = bytes.length + (ends[slot + 1] ?? 0);
        }
      },
    },
  };
}
