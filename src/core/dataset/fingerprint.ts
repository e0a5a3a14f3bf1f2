const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const SEPARATOR = '\u001f';

/** A column's name as it is compared: without regard to case, and to blanks around and between words. */
export const plainHeader = (header: string): string =>
  header.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * Names the shape of a file by its header: 16 hex digits, the same wherever the same columns stand in the same order.
 * FNV-1a, 64 bit, over the UTF-16 units of the plain headers.
 *
 * @see Fowler, Noll, Vo, The FNV non-cryptographic hash algorithm
 */
export function headerFingerprint(headers: readonly string[]): string {
  const text = headers.map(plainHeader).join(SEPARATOR);
  let hash = OFFSET;
  for (let at = 0; at < text.length; at++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}
