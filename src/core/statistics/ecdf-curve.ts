import { thinned } from './thinned.ts';

/** Share of durations up to each time, made ready to be drawn. Times in minutes, ascending; shares 0–1. */
export interface EcdfCurve {
  readonly n: number;
  /** At most 200 times, even on a log axis. */
  readonly times: readonly number[];
  /** Share that is at most that time, with its 95 % band for the whole curve at once. */
  readonly share: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/**
 * The empirical distribution with the band of Dvoretzky, Kiefer & Wolfowitz with Massart's (1990) constant:
 * ± √(ln(2/0.05)/2n), cut to 0–1.
 *
 * @param sorted ascending, in minutes, no NaN
 */
export function ecdfCurve(sorted: Float64Array): EcdfCurve {
  const n = sorted.length;
  const reach = Math.sqrt(Math.log(2 / 0.05) / (2 * n));
  const lastOfEach = Array.from(sorted.keys()).filter((i) => sorted[i] !== sorted[i + 1]);
  const distinct = Float64Array.from(lastOfEach, (i) => sorted[i] ?? Number.NaN);
  const drawn = thinned(distinct);
  const share = drawn.map((i) => ((lastOfEach[i] ?? 0) + 1) / n);
  return {
    n,
    times: drawn.map((i) => distinct[i] ?? Number.NaN),
    share,
    lower: share.map((height) => Math.max(0, height - reach)),
    upper: share.map((height) => Math.min(1, height + reach)),
  };
}
