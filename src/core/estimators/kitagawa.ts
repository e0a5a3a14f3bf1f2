/** A stratum's weight and value in two groups. */
export interface MixStratum {
  readonly weightA: number;
  readonly valueA: number;
  readonly weightB: number;
  readonly valueB: number;
}

/** A gap taken apart; mix + Σ within = gap. */
export interface GapParts {
  /** Value of A less value of B. */
  readonly gap: number;
  /** What the different mix of strata explains. */
  readonly mix: number;
  /** What each stratum's own difference explains, in the order given. */
  readonly within: readonly number[];
}

/**
 * The decomposition of Kitagawa (1955), Oaxaca and Blinder (1973) of a gap of weighted means (shares, mean durations),
 * both effects averaged over the two orders: mix Σ(wA − wB)(vA + vB)/2, within (wA + wB)/2·(vA − vB).
 * Weights are scaled to sum to 1 a group. A stratum that one group lacks has no value there: it takes the other's, so
 * all of its effect is mix.
 */
export function kitagawa(strata: readonly MixStratum[]): GapParts {
  const totalA = strata.reduce((sum, s) => sum + s.weightA, 0);
  const totalB = strata.reduce((sum, s) => sum + s.weightB, 0);
  let mix = 0;
  let gap = 0;
  const within = strata.map((s) => {
    const valueA = s.weightA > 0 ? s.valueA : s.valueB;
    const valueB = s.weightB > 0 ? s.valueB : s.valueA;
    const weightA = s.weightA / totalA;
    const weightB = s.weightB / totalB;
    gap += weightA * valueA - weightB * valueB;
    mix += ((weightA - weightB) * (valueA + valueB)) / 2;
    return ((weightA + weightB) / 2) * (valueA - valueB);
  });
  return { gap, mix, within };
}
