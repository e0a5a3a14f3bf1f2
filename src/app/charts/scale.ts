/** A continuous map between values and pixels. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly invert: (pixel: number) => number;
}

type Range = readonly [from: number, to: number];

/** Values evenly spaced; values outside the domain fall outside the pixels. */
export function linearScale([low, high]: Range, [from, to]: Range): Scale {
  const slope = (to - from) / (high - low || 1);
  return {
    at: (value) => from + (value - low) * slope,
    invert: (pixel) => low + (pixel - from) / (slope || 1),
  };
}

/** Equal ratios evenly spaced; values below the domain, zero included, are drawn at its start. */
export function logScale([low, high]: Range, range: Range): Scale {
  const linear = linearScale([Math.log(low), Math.log(high)], range);
  return {
    at: (value) => linear.at(Math.log(Math.max(value, low))),
    invert: (pixel) => Math.exp(linear.invert(pixel)),
  };
}

export const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);
