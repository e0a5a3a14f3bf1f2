import { chiSquareUpperTail } from './distributions.ts';
import { randomTableP } from './random-table-p.ts';

/** Pearson's test of a table, with the size of the association. */
export interface ChiSquareTest {
  readonly chiSquare: number;
  /** (rows − 1)(columns − 1), empty ones left out. */
  readonly df: number;
  readonly p: number;
  /** √(χ²/(n·min(rows − 1, columns − 1))), from 0 to 1. */
  readonly cramersV: number;
  /** Corrected for its upward bias. */
  readonly cramersVCorrected: number;
  /** The least expected count. */
  readonly minExpected: number;
  readonly method: 'asymptotic' | 'monte-carlo';
  /** (O − E)/√(E(1 − rᵢ)(1 − cⱼ)), in the shape given; about standard normal; NaN in empty rows and columns. */
  readonly residuals: readonly (readonly number[])[];
}

/** Cochran's (1954) rule: the chi-square distribution serves while at most this share of cells expects under 5. */
const FEW_EXPECTED = 5;
const FEW_SHARE = 0.2;

/**
 * Pearson's (1900) chi-square test of a rows × columns table of counts, without Yates' correction, with Cramér's (1946)
 * V, Bergsma's (2013) corrected V and Haberman's (1973) adjusted residuals. Where more than 20 % of the cells expect
 * under 5, p is a seeded Monte-Carlo p with fixed margins, (1 + as great)/(1 + replicates). Empty rows and columns are
 * dropped; with fewer than two rows or columns left everything is NaN and df 0.
 */
export function chiSquareTest(counts: readonly (readonly number[])[], seed = 1): ChiSquareTest {
  const rows = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = (counts[0] ?? []).map((_, j) => counts.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  const n = rows.reduce((sum, row) => sum + row, 0);
  const r = rows.filter((row) => row > 0).length;
  const c = columns.filter((column) => column > 0).length;
  const expected = (i: number, j: number) => ((rows[i] ?? 0) * (columns[j] ?? 0)) / n;
  const cells = rows
    .flatMap((row, i) => (row > 0 ? columns.map((_, j) => expected(i, j)) : []))
    .filter((e) => e > 0);
  const possible = r > 1 && c > 1;
  const chiSquare = possible ? pearson(counts, expected) : Number.NaN;
  const df = possible ? (r - 1) * (c - 1) : 0;
  const sparse = cells.filter((e) => e < FEW_EXPECTED).length > FEW_SHARE * cells.length;
  const monteCarlo = possible && sparse;
  return {
    chiSquare,
    df,
    p: monteCarlo ? randomTableP(rows, columns, chiSquare, seed) : chiSquareUpperTail(chiSquare, df),
    cramersV: Math.sqrt(chiSquare / (n * (Math.min(r, c) - 1))),
    cramersVCorrected: correctedV(chiSquare, n, r, c),
    minExpected: possible ? Math.min(...cells) : Number.NaN,
    method: monteCarlo ? 'monte-carlo' : 'asymptotic',
    residuals: counts.map((row, i) =>
      row.map((count, j) => {
        const e = expected(i, j);
        const spread = e * (1 - (rows[i] ?? 0) / n) * (1 - (columns[j] ?? 0) / n);
        return (count - e) / Math.sqrt(spread);
      }),
    ),
  };
}

function pearson(counts: readonly (readonly number[])[], expected: (i: number, j: number) => number): number {
  let sum = 0;
  counts.forEach((row, i) => {
    row.forEach((count, j) => {
      const e = expected(i, j);
      if (e > 0) sum += (count - e) ** 2 / e;
    });
  });
  return sum;
}

function correctedV(chiSquare: number, n: number, r: number, c: number): number {
  const phi = Math.max(0, chiSquare / n - ((r - 1) * (c - 1)) / (n - 1));
  const shrunk = (k: number) => k - (k - 1) ** 2 / (n - 1);
  return Number.isNaN(chiSquare) ? Number.NaN : Math.sqrt(phi / (Math.min(shrunk(r), shrunk(c)) - 1));
}
