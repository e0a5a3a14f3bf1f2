/** A growing buffer of UTF-8 bytes. */
export interface ByteSink {
  /** Bytes [from, to) of `source`. */
  readonly bytes: (source: Uint8Array, from: number, to: number) => void;
  readonly byte: (value: number) => void;
  readonly text: (text: string) => void;
  readonly length: () => number;
  /** What was written, without the spare room. */
  readonly take: () => Uint8Array;
}

export function byteSink(expected: number): ByteSink {
  const encoder = new TextEncoder();
  let buffer = new Uint8Array(Math.max(64, expected));
  let length = 0;

  const reserve = (more: number): void => {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(length + more, Math.ceil(buffer.length * 1.5)));
    larger.set(buffer.subarray(0, length));
    buffer = larger;
  };

  return {
    bytes(source, from, to) {
      reserve(to - from);
      // A loop beats `set` for the few bytes of a cell.
      if (to - from < 64) for (let p = from; p < to; p++) buffer[length + p - from] = source[p] ?? 0;
      else buffer.set(source.subarray(from, to), length);
      length += to - from;
    },
    byte(value) {
      reserve(1);
      buffer[length++] = value;
    },
    text(text) {
      reserve(text.length * 3);
      length += encoder.encodeInto(text, buffer.subarray(length)).written;
    },
    length: () => length,
    take: () => (length === buffer.length ? buffer : buffer.slice(0, length)),
  };
}
