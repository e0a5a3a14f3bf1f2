import { USUAL_MARKS } from '../../core/dataset/missing-marks.ts';
import { cellText } from '../formats/delimited/cell-text.ts';

const MARKS = new Set(['', ...USUAL_MARKS]);
const LONGEST_MARK = 10;

/** Whether a text is one of the ways in which exports write that there is no value. */
export const isMissing = (text: string): boolean =>
  text.length <= LONGEST_MARK && MARKS.has(text.trim().toLowerCase());

const STARTS = new Uint8Array(256);
for (const mark of MARKS) {
  const [first = 0] = new TextEncoder().encode(mark);
  STARTS[first] = 1;
  STARTS[mark.toUpperCase().charCodeAt(0) & 0xff] = 1;
}

/** The same of a cell's bytes, without a string for nearly all cells. Bounds as in `RawCells.bounds`. */
export function isMissingCell(bytes: Uint8Array, start: number, boundsEnd: number): boolean {
  if (start === boundsEnd) return true;
  if (boundsEnd < 0 || boundsEnd - start > LONGEST_MARK || STARTS[bytes[start] ?? 0] === 0) return false;
  return isMissing(cellText(bytes, start, boundsEnd));
}
