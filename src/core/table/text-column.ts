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
