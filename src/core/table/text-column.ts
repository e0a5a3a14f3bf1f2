/** Strings kept as one UTF-8 buffer with offsets: 1,000,000 titles cost their bytes and no objects. */
export interface TextColumn {
  readonly bytes: Uint8Array;
  /** Length rows + 1; row i is bytes[offsets[i], offsets[i + 1]). */
  readonly offsets: Uint32Array;
}

const decoder = new TextDecoder();

export function textAt(column: TextColumn, row: number): string {
  const from = column.offsets[row] ?? 0;
  const to = column.offsets[row + 1] ?? from;
  return from === to ? '' : decoder.decode(column.bytes.subarray(from, to));
}

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
