import { decimalWords } from '../../core/words/numbers.ts';

/** A size: `2.1 GB`, `3.1 MB`, `640 kB`, `12 B`; units of a thousand. */
export function bytesWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${decimalWords(bytes / 1_000, 0)} kB`;
  if (bytes < 1_000_000_000) return `${decimalWords(bytes / 1_000_000, 1)} MB`;
  return `${decimalWords(bytes / 1_000_000_000, 1)} GB`;
}
