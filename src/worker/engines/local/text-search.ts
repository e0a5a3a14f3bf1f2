import type { TextColumn } from '../../../core/table/text-column.ts';
import { textAt } from '../../../core/table/text-column.ts';

/** A text column and the rows whose case cannot be folded byte by byte. */
export interface SearchableText {
  readonly column: TextColumn;
  /** Rows with any character outside ASCII. */
  readonly beyondAscii: Uint32Array;
  /** Rows with one of the two characters outside ASCII whose lower case is in it: the Kelvin sign and İ. */
  readonly foldingIntoAscii: Uint32Array;
}

const fold = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));

const foldsIntoAscii = (text: string): boolean => /[\u212A\u0130]/u.test(text);

export function searchableText(column: TextColumn): SearchableText {
  const { bytes, offsets } = column;
  const rows: number[] = [];
  let row = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 128) continue;
    while ((offsets[row + 1] ?? 0) <= at) row++;
    rows.push(row);
    at = (offsets[row + 1] ?? 0) - 1;
  }
  return {
    column,
    beyondAscii: Uint32Array.from(rows),
    foldingIntoAscii: Uint32Array.from(rows.filter((found) => foldsIntoAscii(textAt(column, found)))),
  };
}

/** Horspool's table: how far the window may move when its last byte is this one. */
function shiftsOf(word: Uint8Array): Int32Array {
  const shifts = new Int32Array(256).fill(word.length);
  for (let i = 0; i < word.length - 1; i++) shifts[word[i] ?? 0] = word.length - 1 - i;
  return shifts;
}

function matchesAt(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let i = word.length - 1; i >= 0; i--) if (fold[bytes[at + i] ?? 0] !== word[i]) return false;
  return true;
}

/** Scans all rows as one text; what matches across the end of a row is no match. */
function markBytes({ bytes, offsets }: TextColumn, word: Uint8Array, found: Uint8Array): void {
  const shifts = shiftsOf(word);
  const last = word.length - 1;
  let row = 0;
  for (let at = 0; at + last < bytes.length; ) {
    if (!matchesAt(bytes, at, word)) {
      at += shifts[fold[bytes[at + last] ?? 0] ?? 0] ?? 1;
      continue;
    }
    while ((offsets[row + 1] ?? 0) <= at) row++;
    const end = offsets[row + 1] ?? 0;
    if (at + word.length <= end) found[row] = 1;
    at = end;
  }
}

/**
 * Marks the rows of a column that contain a word, ignoring case.
 *
 * @param word lower case, not empty
 * @param found 1 is written where the word occurs, nothing elsewhere
 */
export function markWord(text: SearchableText, word: string, found: Uint8Array): void {
  const bytes = new TextEncoder().encode(word);
  const isAscii = bytes.length === word.length;
  if (isAscii) markBytes(text.column, bytes, found);
  for (const row of isAscii ? text.foldingIntoAscii : text.beyondAscii)
    if (textAt(text.column, row).toLowerCase().includes(word)) found[row] = 1;
}

/** The words of a search text, lower case. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
