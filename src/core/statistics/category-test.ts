import { type ChiSquareTest, chiSquareTest } from '../estimators/chi-square-test.ts';
import { type Dimension, UNKNOWN } from '../incident/dimensions.ts';
import { FEWEST_INCIDENTS } from './comparison.ts';
import { COUNT, type CountPlan, countOnSides, countsByKey } from './counts.ts';
import { inOrder } from './facets.ts';
import { type ShareOf, shareOf } from './share-of.ts';
import { onSides, type Sides } from './sides.ts';
import { defineStatistic, type Usage } from './statistic.ts';

export interface CategoryTestParams {
  readonly dimension: Dimension;
  /** Of resampling, where cells expect too little; 1 when not given. */
  readonly seed?: number;
}

/** One value of a field in both cohorts. */
export interface CategoryRow {
  readonly value: string;
  /** Of the incidents with a known value. */
  readonly a: ShareOf;
  readonly b: ShareOf;
  /** Adjusted: about standard normal where the cohorts do not differ; positive where the cohort has more. */
  readonly residual: Sides<number>;
  /** (O − E)/√E. */
  readonly pearsonResidual: Sides<number>;
}

export interface CategoryTest extends Usage {
  readonly dimension: Dimension;
  /** Known values: a fixed field in its order, else most frequent first. */
  readonly rows: readonly CategoryRow[];
  readonly known: Sides<number>;
  readonly unknown: Sides<number>;
  /** Over the known values of both cohorts; NaN where fewer than two of either are there. */
  readonly test: Omit<ChiSquareTest, 'residuals'>;
  /** Part of the cells that expect under 5 incidents. */
  readonly thinCells: number;
  /** Under 20 known values in a cohort: the app compares nothing, and the test is not to be relied on. */
  readonly tooFew: boolean;
}

const FEW_EXPECTED = 5;

/** Whether the cohorts divide differently over the values of one field. */
export const categoryTest = defineStatistic({
  title: 'A field in both cohorts',
  definition: {
    formula: 'Σ (observed − expected)²/expected over the values and the cohorts.',
    population: 'Incidents of each cohort that pass all filters and have a value.',
    leftOut: 'Incidents without a value; they are counted apart.',
    method:
      'Wilson 95 % intervals; Pearson’s chi-square without correction, by seeded resampling where more than a fifth of ' +
      'the cells expect under 5; Cramér’s V; adjusted residuals.',
    source: 'The open file.',
  },
  plans: ({ filter, cohorts }, { dimension }: CategoryTestParams) =>
    ({
      counts: { filter, cohorts, groupBy: ['cohort', dimension], aggregates: COUNT },
    }) as const satisfies Record<string, CountPlan>,
  finish: ({ counts }, _question, { dimension, seed = 1 }): CategoryTest => {
    const total = countOnSides(counts);
    const known = countOnSides(counts, ([value]) => value !== UNKNOWN);
    const found = inOrder(dimension, countsByKey(counts)).filter(({ value }) => value !== UNKNOWN);
    const { residuals, ...test } = chiSquareTest([found.map(({ a }) => a), found.map(({ b }) => b)], seed);
    const n = known.a + known.b;
    const expected = found.map((row) => onSides((side) => (known[side] * (row.a + row.b)) / n));
    const rows = found.map((row, i) => ({
      value: row.value,
      ...onSides((side) => shareOf(row[side], known[side])),
      residual: { a: residuals[0]?.[i] ?? Number.NaN, b: residuals[1]?.[i] ?? Number.NaN },
      pearsonResidual: onSides((side) => {
        const wanted = expected[i]?.[side] ?? Number.NaN;
        return (row[side] - wanted) / Math.sqrt(wanted);
      }),
    }));
    const cells = expected.flatMap(({ a, b }) => [a, b]);
    return {
      dimension,
      rows,
      known,
      unknown: onSides((side) => total[side] - known[side]),
      test,
      thinCells: cells.filter((cell) => cell < FEW_EXPECTED).length / cells.length,
      tooFew: Math.min(known.a, known.b) < FEWEST_INCIDENTS,
      used: n,
      inView: total.a + total.b,
    };
  },
});
