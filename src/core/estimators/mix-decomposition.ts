import { countUpTo } from './count-below.ts';
import type { Interval } from './interval.ts';
import type { KaplanMeierCurve } from './kaplan-meier.ts';
import { quantile } from './quantile.ts';
import { type Random, randomBinomial, seededRandom } from './random.ts';
import { type Heights, resampleCurve, thinCurve } from './resampled-curve.ts';
import { shapley } from './shapley.ts';

/** A part of a gap with its interval, in the curves' unit. */
export interface GapPart extends Interval {
  readonly value: number;
}

/** The gap between two medians, in the order in which a waterfall draws it: B, mix, within …, A. */
export interface MixDecomposition {
  readonly quantileA: GapPart;
  readonly quantileB: GapPart;
  /** A less B. */
  readonly gap: GapPart;
  /** What the different mix of strata explains. */
  readonly mix: GapPart;
  /** What each stratum's own curves explain, in the order given. */
  readonly within: readonly GapPart[];
  /** Mix over gap. */
  readonly mixShare: GapPart;
}

/** The curves of two groups in one stratum. */
export interface CurveStratum {
  readonly a: KaplanMeierCurve;
  readonly b: KaplanMeierCurve;
}

/** The bootstrap; the same seed gives the same intervals. */
export interface DecompositionOptions {
  /** The quantile taken apart; 0.5, the median. */
  readonly p?: number;
  readonly seed?: number;
  readonly replicates?: number;
  readonly level?: number;
}

interface Side {
  readonly weights: readonly number[];
  readonly curves: readonly Heights[];
}

/**
 * Takes the gap between two quantiles apart, of durations with open incidents: each group's distribution is the
 * mixture of its strata's Kaplan–Meier curves; switching the mix, and each stratum's curve, from B's to A's is averaged
 * over all orders (Shapley, 1953), so mix + Σ within = gap. A stratum without an ended incident in one group takes the
 * other group's curve. Percentile intervals from resampled curves and mixes; 2^(strata + 1) mixtures a replicate, so
 * at most about eight strata. NaN where a quantile is not reached.
 */
export function mixDecomposition(
  strata: readonly CurveStratum[],
  options: DecompositionOptions = {},
): MixDecomposition {
  const steps = mixDecompositionSteps(strata, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** `mixDecomposition` in steps of one replicate, so that whoever runs it may do other things in between. */
export function* mixDecompositionSteps(
  strata: readonly CurveStratum[],
  options: DecompositionOptions = {},
): Generator<void, MixDecomposition> {
  const { p = 0.5, seed = 1, replicates = 300, level = 0.95 } = options;
  const random = seededRandom(seed);
  const sizesA = strata.map((stratum) => stratum.a.n);
  const sizesB = strata.map((stratum) => stratum.b.n);
  const point = partsOf(
    { weights: sizesA, curves: strata.map(({ a, b }) => heightsOf(a.events > 0 ? a : b)) },
    { weights: sizesB, curves: strata.map(({ a, b }) => heightsOf(b.events > 0 ? b : a)) },
    p,
  );
  const thin = strata.map(({ a, b }) => ({ a: thinCurve(a), b: thinCurve(b) }));
  const draws: number[][] = [];
  for (let replicate = 0; replicate < replicates; replicate++) {
    yield;
    const drawn = thin.map(({ a, b }) => ({ a: resampleCurve(a, random), b: resampleCurve(b, random) }));
    draws.push(
      partsOf(
        {
          weights: resampleMix(sizesA, random),
          curves: drawn.map(({ a, b }) => (a.time.length > 0 ? a : b)),
        },
        {
          weights: resampleMix(sizesB, random),
          curves: drawn.map(({ a, b }) => (b.time.length > 0 ? b : a)),
        },
        p,
      ),
    );
  }
  return decomposition(point, draws, (1 - level) / 2);
}

function decomposition(
  point: readonly number[],
  draws: readonly (readonly number[])[],
  tail: number,
): MixDecomposition {
  const [quantileA, quantileB, gap, mixShare, mix, ...within] = point.map((value, i) => {
    const others = Float64Array.from(draws, (draw) => draw[i] ?? Number.NaN)
      .filter((draw) => !Number.isNaN(draw))
      .sort();
    return { value, lower: quantile(others, tail), upper: quantile(others, 1 - tail) };
  });
  const none = { value: Number.NaN, lower: Number.NaN, upper: Number.NaN };
  return {
    quantileA: quantileA ?? none,
    quantileB: quantileB ?? none,
    gap: gap ?? none,
    mixShare: mixShare ?? none,
    mix: mix ?? none,
    within,
  };
}

/** Quantile of A, of B, gap, share of the mix, mix, then each stratum. */
function partsOf(a: Side, b: Side, p: number): number[] {
  const strata = a.curves.length;
  const value = (mask: number) =>
    mixtureQuantile(
      (mask & 1) === 1 ? a.weights : b.weights,
      b.curves.map((curve, i) => (((mask >> (i + 1)) & 1) === 1 ? (a.curves[i] ?? curve) : curve)),
      p,
    );
  const [mix = Number.NaN, ...within] = shapley(strata + 1, value);
  const quantileA = value(2 ** (strata + 1) - 1);
  const quantileB = value(0);
  const gap = quantileA - quantileB;
  return [quantileA, quantileB, gap, mix / gap, mix, ...within];
}

/** The first time at which the mixture of the curves is at or under 1 − p; NaN where none is. */
function mixtureQuantile(weights: readonly number[], curves: readonly Heights[], p: number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const goal = (1 - p) * total * (1 + 1e-12);
  const heightAt = (t: number) =>
    curves.reduce((sum, { time, height }, i) => {
      const step = countUpTo(time, t) - 1;
      return sum + (weights[i] ?? 0) * (step < 0 ? 1 : (height[step] ?? 0));
    }, 0);
  let first = Number.POSITIVE_INFINITY;
  curves.forEach(({ time }, i) => {
    if ((weights[i] ?? 0) === 0) return;
    let low = 0;
    let high = time.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (heightAt(time[middle] ?? 0) <= goal) high = middle;
      else low = middle + 1;
    }
    first = Math.min(first, time[low] ?? Number.POSITIVE_INFINITY);
  });
  return Number.isFinite(first) ? first : Number.NaN;
}

function heightsOf(curve: KaplanMeierCurve): Heights {
  return { time: curve.time, height: curve.survival };
}

/** Multinomial counts of the strata, drawn one after the other. */
function resampleMix(sizes: readonly number[], random: Random): number[] {
  let left = sizes.reduce((sum, size) => sum + size, 0);
  let pool = left;
  return sizes.map((size) => {
    const drawn = size >= pool ? left : randomBinomial(random, left, size / pool);
    left -= drawn;
    pool -= size;
    return drawn;
  });
}
