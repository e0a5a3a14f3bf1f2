/** Over this, counts vary more than chance alone would have them: use quasi-Poisson. */
export const OVERDISPERSED = 1.5;

/**
 * How much counts vary beyond Poisson: Σ(xᵢ − μᵢ)²/μᵢ ÷ (k − 1) with μᵢ from one common rate, which is variance/mean
 * where the exposures are equal (Fisher's index, 1950). About 1 for Poisson counts. NaN under two periods or with no
 * event.
 *
 * @param counts events a period
 * @param exposures length of each period, in any one unit
 */
export function dispersion(counts: readonly number[], exposures: readonly number[]): number {
  return pearsonOfRate(counts, exposures) / (counts.length - 1);
}

/** Pearson's Σ(xᵢ − μᵢ)²/μᵢ against one common rate; 0 for a single period, NaN with no event. */
export function pearsonOfRate(counts: readonly number[], exposures: readonly number[]): number {
  const rate = total(counts) / total(exposures);
  if (!(rate > 0)) return Number.NaN;
  return counts.reduce((sum, count, i) => {
    const mean = rate * (exposures[i] ?? 0);
    return sum + (mean > 0 ? (count - mean) ** 2 / mean : 0);
  }, 0);
}

/** Σ of the values. */
export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
