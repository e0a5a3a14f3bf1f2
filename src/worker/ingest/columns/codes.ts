import type { LabelColumn } from '../../../core/table/table.ts';

type Codes = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** The narrowest array of `rows` codes up to `largest`. */
const codesFor = (rows: number, largest: number): Codes =>
  largest < 256 ? new Uint8Array(rows) : largest < 65_536 ? new Uint16Array(rows) : new Uint32Array(rows);

/** A code a row, in an array that widens as larger codes come. */
export interface GrowingCodes {
  readonly set: (row: number, code: number) => void;
  readonly get: (row: number) => number;
}

export function growingCodes(rows: number): GrowingCodes {
  let codes: Codes = new Uint8Array(rows);
  let largest = 255;
  return {
    set(row, code) {
      if (code > largest) {
        const wider = codesFor(rows, code);
        wider.set(codes);
        codes = wider;
        largest = codes instanceof Uint16Array ? 65_535 : 2 ** 32 - 1;
      }
      codes[row] = code;
    },
    get: (row) => codes[row] ?? 0,
  };
}

/**
 * A label column in table order. `meanings` gives each raw code its value, '' for unknown; raw codes of equal value
 * share a code. `first` fixes the order of the values that come first.
 */
export function labelColumn(
  order: Uint32Array,
  codeAt: (row: number) => number,
  meanings: readonly string[],
  first: readonly string[] = [],
): LabelColumn {
  const values = ['', ...first];
  const codeOfValue = new Map(values.map((value, code) => [value, code]));
  const recode = new Uint32Array(meanings.length);
  const recoded = new Uint8Array(meanings.length);
  const raw = new Uint32Array(order.length);
  for (let row = 0; row < order.length; row++) {
    const code = codeAt(order[row] ?? 0);
    if (recoded[code] === 0) {
      const value = meanings[code] ?? '';
      let known = codeOfValue.get(value);
      if (known === undefined) {
        known = values.push(value) - 1;
        codeOfValue.set(value, known);
      }
      recode[code] = known;
      recoded[code] = 1;
    }
    raw[row] = recode[code] ?? 0;
  }
  const codes = codesFor(order.length, values.length - 1);
  codes.set(raw);
  return { codes, values };
}
