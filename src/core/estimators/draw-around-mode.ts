/** A count with one mode, by the ratios of neighbouring chances. */
export interface ModalCount {
  readonly least: number;
  readonly most: number;
  readonly mode: number;
  /** P(K = mode). */
  readonly atMode: number;
  /** P(k + 1)/P(k). */
  readonly up: (k: number) => number;
  /** P(k − 1)/P(k). */
  readonly down: (k: number) => number;
}

/** A draw by inversion outwards from the mode: about as many steps as the standard deviation. */
export function drawAroundMode(random: () => number, count: ModalCount): number {
  const { least, most, mode } = count;
  let rest = random() - count.atMode;
  let high = mode;
  let low = mode;
  let highMass = count.atMode;
  let lowMass = count.atMode;
  while (rest >= 0 && (high < most || low > least)) {
    if (high < most) {
      highMass *= count.up(high);
      high++;
      rest -= highMass;
      if (rest < 0) return high;
    }
    if (low > least) {
      lowMass *= count.down(low);
      low--;
      rest -= lowMass;
      if (rest < 0) return low;
    }
  }
  return mode;
}
