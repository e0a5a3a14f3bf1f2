import { type Random, seededRandom } from './random.ts';
import { randomHypergeometric } from './random-hypergeometric.ts';

const REPLICATES = 2000;

/** Relative slack, so that a table as extreme as the one seen counts in spite of rounding. */
const SLACK = 1 - 1e-9;

/**
 * The chance that a random table with these margins has a Pearson chi-square of at least `seen`:
 * (1 + as great)/(1 + 2,000), seeded. Tables are drawn cell by cell as hypergeometric counts (Patefield, 1981),
 * so the cost does not grow with n.
 */
export function randomTableP(
  rows: readonly number[],
  columns: readonly number[],
  seen: number,
  seed: number,
): number {
  const random = seededRandom(seed);
  const n = rows.reduce((sum, row) => sum + row, 0);
  let asGreat = 0;
  for (let i = 0; i < REPLICATES; i++) {
    if (randomChiSquare(rows, columns, n, random) >= seen * SLACK) asGreat++;
  }
  return (1 + asGreat) / (1 + REPLICATES);
}

/** Σ(O − E)²/E as n(ΣO²/(rᵢcⱼ) − 1), over one random table. */
function randomChiSquare(
  rows: readonly number[],
  columns: readonly number[],
  n: number,
  random: Random,
): number {
  const free = Float64Array.from(columns);
  let left = n;
  let sum = 0;
  for (const row of rows) {
    let toPlace = row;
    let pool = left;
    for (let j = 0; j < free.length; j++) {
      const open = free[j] ?? 0;
      const count = randomHypergeometric(random, toPlace, open, pool);
      pool -= open;
      toPlace -= count;
      free[j] = open - count;
      if (count > 0) sum += (count * count) / (row * (columns[j] ?? 1));
    }
    left -= row;
  }
  return n * (sum - 1);
}
