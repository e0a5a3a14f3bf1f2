import { benjaminiHochberg } from '../estimators/benjamini-hochberg.ts';
import { chiSquareTest } from '../estimators/chi-square-test.ts';
import type { Ratio } from '../estimators/ratio-of-quantiles.ts';
import { type Dimension, isFixedDimension, UNKNOWN } from '../incident/dimensions.ts';
import { without } from '../plan/filter.ts';
import { FEWEST_INCIDENTS, ratioOfShares } from './comparison.ts';
import { COUNT, type CountPlan, countOnSides, countsByKey } from './counts.ts';
import { inOrder } from './facets.ts';
import { type ShareOf, shareOf } from './share-of.ts';
import { onSides, type Sides } from './sides.ts';
import { defineStatistic, type Usage } from './statistic.ts';

export interface MixParams {
  readonly dimension: Dimension;
  /** Shares of the incidents with a known value, instead of all. */
  readonly ofKnown: boolean;
}

export interface MixRow {
  readonly value: string;
  readonly a: ShareOf;
  readonly b: ShareOf;
  /** A's share over B's; NaN when too few. */
  readonly ratio: Ratio;
  /** After Benjamini–Hochberg over the rows; NaN when too few. */
  readonly q: number;
  /** Adjusted residual of A's count, positive when A has more; NaN without a test. */
  readonly residual: number;
}

/** Whether two mixes differ at all; NaN when a cohort has too few incidents or one value is all there is. */
export interface MixTest {
  readonly chiSquare: number;
  readonly df: number;
  readonly p: number;
  readonly cramersV: number;
  /** By the chi-square distribution, or by seeded resampling where cells expect too little. */
  readonly method: 'asymptotic' | 'monte-carlo';
}

export interface Mix extends Usage {
  readonly dimension: Dimension;
  /** Known values: a fixed dimension in its order, else the highest share in A first. */
  readonly rows: readonly MixRow[];
  /** Incidents without a value, always as a share of all. */
  readonly unknown: Sides<ShareOf>;
  /** Over the known values. */
  readonly test: MixTest;
}

const NO_TEST: MixTest = {
  chiSquare: Number.NaN,
  df: Number.NaN,
  p: Number.NaN,
  cramersV: Number.NaN,
  method: 'asymptotic',
};

function testOf(
  counts: readonly Sides<number>[],
  known: Sides<number>,
): MixTest & { residuals: readonly number[] } {
  if (Math.min(known.a, known.b) < FEWEST_INCIDENTS || counts.length < 2)
    return { ...NO_TEST, residuals: [] };
  const test = chiSquareTest([counts.map(({ a }) => a), counts.map(({ b }) => b)]);
  const { chiSquare, df, p, cramersV, method } = test;
  return { chiSquare, df, p, cramersV, method, residuals: test.residuals[0] ?? [] };
}

/** How incidents divide over the values of one field, in each cohort. */
export const mix = defineStatistic({
  title: 'Shares by value',
  definition: {
    formula: 'Incidents with the value, over all incidents of the cohort (or over those with a known value).',
    population: 'Incidents of each cohort that pass all filters but the one on the same field.',
    leftOut:
      'Where shares are of those known, incidents without a value; they are shown in a row of their own.',
    method:
      'Wilson 95 % intervals; ratio of shares with its log interval; Pearson’s chi-square without correction over the ' +
      'known values, by resampling where more than a fifth of the cells expect under 5; Cramér’s V; ' +
      'Benjamini–Hochberg over the rows.',
    source: 'The open file.',
  },
  plans: ({ filter, cohorts }, { dimension }: MixParams) =>
    ({
      counts: {
        filter: without(filter, dimension),
        cohorts,
        groupBy: ['cohort', dimension],
        aggregates: COUNT,
      },
    }) as const satisfies Record<string, CountPlan>,
  finish: ({ counts }, _question, { dimension, ofKnown }): Mix => {
    const total = countOnSides(counts);
    const known = countOnSides(counts, ([value]) => value !== UNKNOWN);
    const of = ofKnown ? known : total;
    const found = inOrder(dimension, countsByKey(counts)).filter(({ value }) => value !== UNKNOWN);
    const test = testOf(found, known);
    const rows = found.map(({ value, a, b }, i) => {
      const shares = { a: shareOf(a, of.a), b: shareOf(b, of.b) };
      const ratio = ratioOfShares(shares.a, shares.b);
      return { value, ...shares, ratio, residual: test.residuals[i] ?? Number.NaN };
    });
    const qs = benjaminiHochberg(rows.map(({ ratio }) => ratio.p));
    const withQ = rows.map((row, i) => ({ ...row, q: qs[i] ?? Number.NaN }));
    const { residuals: _, ...plainTest } = test;
    return {
      dimension,
      rows: isFixedDimension(dimension) ? withQ : withQ.sort((x, y) => y.a.events - x.a.events),
      unknown: onSides((side) => shareOf(total[side] - known[side], total[side])),
      test: plainTest,
      used: of.a + of.b,
      inView: total.a + total.b,
    };
  },
});
