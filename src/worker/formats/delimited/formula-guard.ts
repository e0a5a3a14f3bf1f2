/** What spreadsheets take for the start of a formula; the wide forms too, which East Asian ones do. */
const STARTS_FORMULA = /^(?:'')*[=+\-@\t\r\n＝＋－＠]/;

/** A signed number is no formula: it stays a number in the spreadsheet. */
const IS_NUMBER = /^[+-]\d+(?:[.,]\d+)*(?:e[+-]?\d+)?%?$/i;

/** Last bytes of the wide forms, after EF BC. */
const WIDE_ENDS: readonly number[] = [0x9d, 0x8b, 0x8d, 0xa0];
const FORMULA_BYTES: readonly number[] = [61, 43, 45, 64, 9, 13, 10];
const APOSTROPHE = 39;

/** Bytes that the guard takes. */
export const GUARD_BYTES = 2;

/**
 * A cell that no spreadsheet runs: two apostrophes stand before what it would take for a formula, and before a text that
 * already begins so. The reader of delimited text takes them away again. One apostrophe would do for spreadsheets, but
 * titles such as `'-v' crashes` begin with one: read back, they would lose it.
 */
export const guarded = (text: string): string =>
  STARTS_FORMULA.test(text) && !IS_NUMBER.test(text) ? `''${text}` : text;

/** Whether the UTF-8 text from `start` to `end` (exclusive) begins with the apostrophes that `guarded` writes. */
export function isGuarded(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start] !== APOSTROPHE || bytes[start + 1] !== APOSTROPHE) return false;
  let p = start + GUARD_BYTES;
  while (bytes[p] === APOSTROPHE && bytes[p + 1] === APOSTROPHE) p += GUARD_BYTES;
  const first = bytes[p] ?? 0;
  if (p >= end) return false;
  return (
    FORMULA_BYTES.includes(first) ||
    (first === 0xef && bytes[p + 1] === 0xbc && WIDE_ENDS.includes(bytes[p + 2] ?? 0))
  );
}

/** Whether a cell can begin at `at`: behind a delimiter, a line end or a quote, and blanks. */
function canBegin(bytes: Uint8Array, at: number, delimiter: number): boolean {
  let p = at - 1;
  while ((bytes[p] === 32 || bytes[p] === 9) && bytes[p] !== delimiter) p--;
  const before = bytes[p];
  return before === undefined || before === delimiter || before === 34 || before === 10 || before === 13;
}

/** Whether any cell of a delimited text seems to be guarded: most files have none, and need no second look. */
export function hasGuards(bytes: Uint8Array, delimiter: number): boolean {
  for (let p = bytes.indexOf(APOSTROPHE); p >= 0; p = bytes.indexOf(APOSTROPHE, p + 1)) {
    if (isGuarded(bytes, p, bytes.length) && canBegin(bytes, p, delimiter)) return true;
  }
  return false;
}
