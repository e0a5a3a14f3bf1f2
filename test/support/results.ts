import type { Ratio } from '../../src/core/estimators/ratio-of-quantiles.ts';
import type { CoverageField, CoverageRow } from '../../src/core/statistics/coverage.ts';
import type { Detection } from '../../src/core/statistics/detection.ts';
import type { FalseAlarms, SharePair } from '../../src/core/statistics/detection-sources.ts';
import type { Mix, MixRow } from '../../src/core/statistics/mix.ts';
import { type ShareOf, shareOf } from '../../src/core/statistics/share-of.ts';
import type { Survival } from '../../src/core/statistics/survival.ts';
import type { SurvivalCurve } from '../../src/core/statistics/survival-curve.ts';

/** A ratio whose interval spans a factor of `reach` both ways. */
export const ratioOf = (ratio: number, reach = 1.1): Ratio => ({
  ratio,
  lower: ratio / reach,
  upper: ratio * reach,
  p: Math.abs(Math.log(ratio)) > Math.log(reach) ? 0.001 : 0.4,
});

/** The ratio where there are too few to give one. */
export const NONE: Ratio = { ratio: Number.NaN, lower: Number.NaN, upper: Number.NaN, p: Number.NaN };

const curve = (n: number, open: number, median: number, closedMedian: number): SurvivalCurve => ({
  n,
  events: n - open,
  open,
  times: [],
  survival: [],
  lower: [],
  upper: [],
  crosses: [],
  atTicks: [],
  median: { value: median, lower: median, upper: median, n },
  closedMedian,
});

interface Halves {
  readonly medians: readonly [a: number, b: number];
  readonly ratio: Ratio;
  readonly n?: readonly [a: number, b: number];
  readonly open?: readonly [a: number, b: number];
  /** Minutes by which closed-only medians are too low. */
  readonly bias?: readonly [a: number, b: number];
}

/** Two survival curves known by their medians. */
export function survivalOf({
  medians,
  ratio,
  n = [1908, 5258],
  open = [0, 0],
  bias = [0, 0],
}: Halves): Survival {
  const tally = (side: 0 | 1) => ({
    observed: n[side] - open[side],
    open: open[side],
    missing: 0,
    negative: 0,
    zero: 0,
    droppedZero: 0,
  });
  return {
    all: {
      value: '',
      a: curve(n[0], open[0], medians[0], medians[0] - bias[0]),
      b: curve(n[1], open[1], medians[1], medians[1] - bias[1]),
      ratio,
      logRank: { chiSquare: 1, p: 0.3 },
      tooFew: false,
      used: n[0] + n[1],
      inView: n[0] + n[1],
    },
    strata: [],
    logRank: { chiSquare: 1, p: 0.3 },
    tally: { a: tally(0), b: tally(1) },
    everyCross: 1,
    bias: { a: bias[0], b: bias[1] },
    used: n[0] + n[1],
    inView: n[0] + n[1],
  };
}

/** A row of a mix over 1,000 and 2,000 incidents. */
export const mixRow = (value: string, shareA: number, ratio: number, q: number): MixRow => ({
  value,
  a: shareOf(shareA * 1000, 1000),
  b: shareOf((shareA / ratio) * 2000, 2000),
  ratio: ratioOf(ratio),
  q,
  residual: 1,
});

/** A mix with its test. */
export const mixOf = (
  dimension: Mix['dimension'],
  rows: readonly MixRow[],
  test: { readonly cramersV: number; readonly p: number } = { cramersV: 0.32, p: 1e-9 },
): Mix => ({
  dimension,
  rows,
  unknown: { a: shareOf(0, 1000), b: shareOf(0, 2000) },
  test: { chiSquare: 1, df: 1, method: 'asymptotic', ...test },
  used: 3000,
  inView: 3000,
});

/** Two shares known by their events and incidents. */
export const sharePair = (
  value: string,
  a: readonly [events: number, n: number],
  b: readonly [events: number, n: number],
  ratio: Ratio,
): SharePair => ({ value, a: shareOf(...a), b: shareOf(...b), ratio });

/** A detection result with people's shares and monitors' false alarms. */
export function detectionOf(
  people: SharePair,
  monitors: FalseAlarms,
  rest: Partial<Detection> = {},
): Detection {
  return {
    incidents: { a: 1908, b: 5258 },
    bySource: [people],
    sourceUnknown: { a: 0, b: 0 },
    bySeverity: [],
    falseAlarms: [monitors],
    flip: { monitorsOverPeople: { a: NONE, b: NONE }, reversal: NONE, flips: false, clear: false },
    times: [],
    reassigned: [],
    reassignedOnce: [],
    used: 7166,
    inView: 7166,
    ...rest,
  };
}

/** A field filled for these shares of 100 and 200 incidents. */
export function coverageRow(field: CoverageField, shareA: number, shareB: number): CoverageRow {
  const [a, b]: [ShareOf, ShareOf] = [shareOf(shareA * 100, 100), shareOf(shareB * 200, 200)];
  return {
    field,
    a,
    b,
    difference: { difference: shareA - shareB, lower: 0, upper: 0 },
    beyondChance: false,
    inFile: a.events + b.events > 0,
  };
}
