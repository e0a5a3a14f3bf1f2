import { normalTwoSidedP } from './distributions.ts';
import { EXACT_LIMIT, exactUpTo } from './u-distribution.ts';

/** The Mann–Whitney test of two samples. */
export interface MannWhitney {
  /** Pairs in which A is greater than B, ties counted as half; from 0 to n·m. */
  readonly u: number;
  /** The standardised U, corrected for ties and for continuity. */
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
  /** True where p is from the exact distribution: both samples of at most 20, no ties. */
  readonly exact: boolean;
}

/**
 * The rank-sum test of Mann & Whitney (1947) with mid-ranks and a tie- and continuity-corrected normal p.
 * Closed incidents only: it knows no censoring. NaN where a sample is empty or all values are equal.
 *
 * @param a ascending
 * @param b ascending
 */
export function mannWhitneyU(a: Float64Array, b: Float64Array): MannWhitney {
  const { u, ties } = countPairs(a, b);
  const pairs = a.length * b.length;
  const n = a.length + b.length;
  const sigma = Math.sqrt((pairs / 12) * (n + 1 - ties / (n * (n - 1))));
  const shift = u - pairs / 2;
  const z = sigma > 0 ? (shift - Math.sign(shift) / 2) / sigma : Number.NaN;
  const exact = ties === 0 && pairs > 0 && Math.max(a.length, b.length) <= EXACT_LIMIT;
  const p = exact
    ? Math.min(1, 2 * exactUpTo(Math.min(u, pairs - u), a.length, b.length))
    : normalTwoSidedP(z);
  return { u, z, p, exact };
}

/** U of A over B and Σ(t³ − t) over the pooled ties, in one merge. */
function countPairs(a: Float64Array, b: Float64Array): { u: number; ties: number } {
  let u = 0;
  let ties = 0;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const value = Math.min(a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY);
    const fromA = i;
    const fromB = j;
    while (a[i] === value) i++;
    while (b[j] === value) j++;
    const ofA = i - fromA;
    const ofB = j - fromB;
    u += ofA * (fromB + ofB / 2);
    ties += (ofA + ofB) ** 3 - (ofA + ofB);
    if (ofA + ofB === 0) return { u: Number.NaN, ties: Number.NaN };
  }
  return { u, ties };
}
