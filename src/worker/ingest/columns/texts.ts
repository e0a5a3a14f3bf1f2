import type { TextColumn } from '../../../core/table/text-column.ts';
import { byteSink } from '../../formats/bytes/byte-sink.ts';
import { unquoted } from '../../formats/delimited/cell-text.ts';

/** Gathers the texts of one column, row by row. */
export interface TextBuilder {
  readonly add: (bytes: Uint8Array, start: number, boundsEnd: number) => void;
  readonly finish: () => TextColumn;
}

export function textBuilder(rows: number, expectedBytes: number): TextBuilder {
  const sink = byteSink(expectedBytes);
  const offsets = new Uint32Array(rows + 1);
  let row = 0;
  return {
    add(bytes, start, boundsEnd) {
      if (boundsEnd < 0) {
        const text = unquoted(bytes, start, ~boundsEnd);
        sink.bytes(text, 0, text.length);
      } else sink.bytes(bytes, start, boundsEnd);
      row++;
      offsets[row] = sink.length();
    },
    finish: () => ({ bytes: sink.take(), offsets }),
  };
}

/** The same texts with row i taken from row `order[i]`. */
export function reordered({ bytes, offsets }: TextColumn, order: Uint32Array): TextColumn {
  const isSame = order.length + 1 === offsets.length && order.every((row, at) => row === at);
  if (isSame) return { bytes, offsets };
  const moved = new Uint32Array(order.length + 1);
  let total = 0;
  for (let row = 0; row < order.length; row++) {
    const from = order[row] ?? 0;
    total += (offsets[from + 1] ?? 0) - (offsets[from] ?? 0);
    moved[row + 1] = total;
  }
  const out = new Uint8Array(total);
  for (let row = 0; row < order.length; row++) {
    const from = order[row] ?? 0;
    out.set(bytes.subarray(offsets[from], offsets[from + 1]), moved[row]);
  }
  return { bytes: out, offsets: moved };
}
