import { createScanner, type Dialect } from './scanner.ts';

const QUOTE = 34;
const CANDIDATES = [44, 59, 9, 124] as const;
const NAMES: Readonly<Record<number, string>> = { 44: 'comma', 59: 'semicolon', 9: 'tab', 124: 'bar' };
const SAMPLE_ROWS = 100;

export interface Sniffed {
  readonly dialect: Dialect;
  /** Where the header starts: after a `sep=;` line. */
  readonly from: number;
  readonly delimiterName: string;
}

/** The delimiter that a first line `sep=;` declares, as Excel reads and writes it. */
function declared(head: Uint8Array): { readonly delimiter: number; readonly from: number } | undefined {
  if (!/^sep=$/i.test(String.fromCharCode(...head.subarray(0, 4)))) return undefined;
  const delimiter = head[4];
  if (delimiter === undefined || delimiter === 10 || delimiter === 13) return undefined;
  const lineEnd = head.indexOf(10);
  return { delimiter, from: lineEnd < 0 ? head.length : lineEnd + 1 };
}

/** How well a delimiter cuts the sample: rows of the header's width, weighed by that width. */
function fitness(head: Uint8Array, delimiter: number): number {
  const scanner = createScanner(head, { delimiter, quote: QUOTE });
  const none = new Int32Array(0);
  let position = scanner.row(0, none, 0, 0);
  const width = scanner.cells;
  if (width < 2) return 0;
  let rows = 0;
  let even = 0;
  while (position < head.length && rows < SAMPLE_ROWS) {
    position = scanner.row(position, none, 0, 0);
    // The sample may end within a row.
    if (position >= head.length && rows > 0) break;
    rows++;
    if (scanner.cells === width) even++;
  }
  return (rows === 0 ? 1 : even / rows) * Math.log2(width + 1);
}

/** Delimiter and start of a delimited text, from its first bytes. A text with no delimiter has one column. */
export function sniff(head: Uint8Array): Sniffed {
  const named = (delimiter: number, from: number): Sniffed => ({
    dialect: { delimiter, quote: QUOTE },
    from,
    delimiterName: NAMES[delimiter] ?? `“${String.fromCharCode(delimiter)}”`,
  });
  const stated = declared(head);
  if (stated) return named(stated.delimiter, stated.from);
  let best: number = CANDIDATES[0];
  let bestFit = 0;
  for (const candidate of CANDIDATES) {
    const candidateFit = fitness(head, candidate);
    if (candidateFit > bestFit) {
      best = candidate;
      bestFit = candidateFit;
    }
  }
  return named(best, 0);
}
