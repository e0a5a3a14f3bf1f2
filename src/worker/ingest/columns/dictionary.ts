import { cellText } from '../../formats/delimited/cell-text.ts';

/** Codes texts by their bytes: equal bytes, equal code, in the order of first sight from 1 on. */
export interface Dictionary {
  /** Code of the cell with these bounds: see `RawCells.bounds`. */
  readonly code: (start: number, boundsEnd: number) => number;
  /** How many codes there are. */
  readonly size: () => number;
  readonly text: (code: number) => string;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

export function dictionary(bytes: Uint8Array): Dictionary {
  let slots = new Int32Array(256);
  let starts = new Int32Array(128);
  let ends = new Int32Array(128);
  let hashes = new Int32Array(128);
  let size = 0;

  const rehash = (): void => {
    slots = new Int32Array(slots.length * 4);
    const mask = slots.length - 1;
    for (let code = 1; code <= size; code++) {
      let slot = (hashes[code] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
  };
  const grown = (array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
    const larger = new Int32Array(array.length * 2);
    larger.set(array);
    return larger;
  };
  const add = (start: number, boundsEnd: number, hash: number): number => {
    size++;
    if (size === starts.length) {
      starts = grown(starts);
      ends = grown(ends);
      hashes = grown(hashes);
    }
    starts[size] = start;
    ends[size] = boundsEnd;
    hashes[size] = hash;
    return size;
  };
  const same = (code: number, start: number, end: number): boolean => {
    const from = starts[code] ?? 0;
    const stored = ends[code] ?? 0;
    if ((stored < 0 ? ~stored : stored) - from !== end - start) return false;
    for (let p = start, q = from; p < end; p++, q++) if (bytes[p] !== bytes[q]) return false;
    return true;
  };

  const hashOf = (start: number, end: number): number => {
    let hash = FNV_OFFSET;
    for (let p = start; p < end; p++) hash = Math.imul(hash ^ (bytes[p] ?? 0), FNV_PRIME);
    // FNV's low bits are weak for short texts.
    return hash ^ (hash >>> 15);
  };
  /** The slot of a text: holds its code, or 0 when it is new. */
  const slotOf = (start: number, end: number, hash: number): number => {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let code = slots[slot] ?? 0; code !== 0; code = slots[slot] ?? 0) {
      if (hashes[code] === hash && same(code, start, end)) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  };

  return {
    code(start, boundsEnd) {
      const end = boundsEnd < 0 ? ~boundsEnd : boundsEnd;
      const hash = hashOf(start, end);
      const slot = slotOf(start, end, hash);
      const known = slots[slot] ?? 0;
      if (known !== 0) return known;
      const code = add(start, boundsEnd, hash);
      slots[slot] = code;
      if (size * 2 > slots.length) rehash();
      return code;
    },
    size: () => size,
    text: (code) => cellText(bytes, starts[code] ?? 0, ends[code] ?? 0).trim(),
  };
}
