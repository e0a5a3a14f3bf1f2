/** A group a row. */
export interface GroupCodes {
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  /** The key of each code; undefined for rows that the grouping leaves out. */
  readonly keys: readonly (readonly string[] | undefined)[];
}

/** Up to this many combinations are numbered through a flat array, which a row reads in one step. */
const FLAT = 1 << 22;

function codesFor(count: number, rows: number): GroupCodes['codes'] {
  if (count < 1 << 8) return new Uint8Array(rows);
  return count < 1 << 16 ? new Uint16Array(rows) : new Uint32Array(rows);
}

/** The pairs of two groupings that occur, numbered as they occur; 0 is left out by either. */
function pairing(a: GroupCodes, b: GroupCodes) {
  const width = b.keys.length;
  const keys: (readonly string[] | undefined)[] = [undefined];
  const codeOf = (pair: number): number => {
    const keyA = a.keys[Math.floor(pair / width)];
    const keyB = b.keys[pair % width];
    return keyA && keyB ? keys.push([...keyA, ...keyB]) - 1 : 0;
  };
  return { width, keys, codeOf };
}

/** Through a flat array of one more than each pair's code, 0 while not yet met. */
function fillFlat(codes: GroupCodes['codes'], a: GroupCodes, b: GroupCodes): GroupCodes['keys'] {
  const { width, keys, codeOf } = pairing(a, b);
  const known = new Uint32Array(a.keys.length * width);
  for (let row = 0; row < codes.length; row++) {
    const pair = (a.codes[row] ?? 0) * width + (b.codes[row] ?? 0);
    if (known[pair] === 0) known[pair] = 1 + codeOf(pair);
    codes[row] = (known[pair] ?? 1) - 1;
  }
  return keys;
}

function fillSparse(codes: GroupCodes['codes'], a: GroupCodes, b: GroupCodes): GroupCodes['keys'] {
  const { width, keys, codeOf } = pairing(a, b);
  const known = new Map<number, number>();
  for (let row = 0; row < codes.length; row++) {
    const pair = (a.codes[row] ?? 0) * width + (b.codes[row] ?? 0);
    const code = known.get(pair) ?? codeOf(pair);
    known.set(pair, code);
    codes[row] = code;
  }
  return keys;
}

/** Both groupings at once; code 0 is left out by either. */
export function crossed(a: GroupCodes, b: GroupCodes): GroupCodes {
  const rows = a.codes.length;
  const pairs = a.keys.length * b.keys.length;
  const codes = codesFor(Math.min(pairs, rows), rows);
  const keys = pairs <= FLAT ? fillFlat(codes, a, b) : fillSparse(codes, a, b);
  return { codes, keys };
}

/** One group of all rows. */
export const oneGroup = (rows: number): GroupCodes => ({ codes: new Uint8Array(rows), keys: [[]] });
