import { GUARD_BYTES, isGuarded } from './formula-guard.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const QUOTE = 34;
const SHORT = 24;

/** The bytes of a cell with its quotes undone, and the apostrophes that guard it from being run as a formula. */
export function unquoted(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const out = new Uint8Array(end - start);
  let length = 0;
  let quoting = false;
  for (let p = start; p < end; p++) {
    const byte = bytes[p] ?? 0;
    if (byte !== QUOTE || (p !== start && !quoting)) out[length++] = byte;
    else if (!quoting) quoting = true;
    else if (bytes[p + 1] === QUOTE && p + 1 < end) out[length++] = bytes[++p] ?? 0;
    else quoting = false;
  }
  return out.subarray(isGuarded(out, 0, length) ? GUARD_BYTES : 0, length);
}

/** Text of the cell with these bounds: see `RawCells.bounds`. */
export function cellText(bytes: Uint8Array, start: number, boundsEnd: number): string {
  if (boundsEnd < 0) return decoder.decode(unquoted(bytes, start, ~boundsEnd));
  const length = boundsEnd - start;
  if (length <= 0) return '';
  if (length > SHORT) return decoder.decode(bytes.subarray(start, boundsEnd));
  let text = '';
  for (let p = start; p < boundsEnd; p++) {
    const byte = bytes[p] ?? 0;
    if (byte >= 0x80) return decoder.decode(bytes.subarray(start, boundsEnd));
    text += String.fromCharCode(byte);
  }
  return text;
}
