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

interface Numbering {
  readonly get: (combination: number) => number | undefined;
  readonly set: (combination: number, code: number) => unknown;
}

function numbering(combinations: number): Numbering {
  if (combinations > FLAT) return new Map<number, number>();
  const codes = new Uint32Array(combinations);
  return {
    get: (combination) => codes[combination] || undefined,
    set: (combination, code) => {
      codes[combination] = code;
    },
  };
}

/** Both groupings at once: the pairs that occur, numbered as they occur; code 0 is left out by either. */
export function crossed(a: GroupCodes, b: GroupCodes): GroupCodes {
  const rows = a.codes.length;
  const width = b.keys.length;
  const combinations = a.keys.length * width;
  const codes = codesFor(Math.min(combinations, rows), rows);
  const keys: (readonly string[] | undefined)[] = [undefined];
  const known = numbering(combinations);
  const number = (combination: number): number => {
    const keyA = a.keys[Math.floor(combination / width)];
    const keyB = b.keys[combination % width];
    const code = keyA && keyB ? keys.push([...keyA, ...keyB]) - 1 : 0;
    known.set(combination, code + 1);
    return code + 1;
  };
  for (let row = 0; row < rows; row++) {
    const combination = (a.codes[row] ?? 0) * width + (b.codes[row] ?? 0);
    codes[row] = (known.get(combination) ?? number(combination)) - 1;
  }
  return { codes, keys };
}

/** One group of all rows. */
export const oneGroup = (rows: number): GroupCodes => ({ codes: new Uint8Array(rows), keys: [[]] });
