import type { TextColumn } from '../../src/core/table/text-column.ts';

/** Texts as a table keeps them, one a row. */
export function textColumn(values: readonly string[]): TextColumn {
  const encoder = new TextEncoder();
  const parts = values.map((value) => encoder.encode(value));
  const offsets = new Uint32Array(values.length + 1);
  parts.forEach((part, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + part.length;
  });
  const bytes = new Uint8Array(offsets[values.length] ?? 0);
  parts.forEach((part, row) => {
    bytes.set(part, offsets[row] ?? 0);
  });
  return { bytes, offsets };
}
