import { benjaminiHochberg } from '../estimators/benjamini-hochberg.ts';
import { normalTwoSidedP } from '../estimators/distributions.ts';
import { type Dimension, UNKNOWN } from '../incident/dimensions.ts';
import { without } from '../plan/filter.ts';
import { enoughToCompare, pooledZ } from './comparison.ts';
import { COUNT, type CountPlan, countIn, countOnSides, countsByKey } from './counts.ts';
import { inOrder } from './facets.ts';
import { shareOf } from './share-of.ts';
import { onSides, type Sides } from './sides.ts';
import { defineStatistic, type Usage } from './statistic.ts';

export interface MixCrossParams {
  readonly rows: Dimension;
  readonly columns: Dimension;
}

export interface MixCrossCell {
  readonly row: string;
  readonly column: string;
  readonly a: number;
  readonly b: number;
  /** Adjusted residual of A's count, positive when A has more of this pair; NaN when too few. */
  readonly residual: number;
  /** After Benjamini–Hochberg over the cells that are not too few. */
  readonly q: number;
  /** Fewer than 5 incidents expected in the smaller cohort. */
  readonly tooFew: boolean;
}

/** Also the flow from rows to columns: a cell is a ribbon. */
export interface MixCross extends Usage {
  /** Known values, most frequent first. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Row by row, a cell for every pair. */
  readonly cells: readonly MixCrossCell[];
  /** Incidents of each cohort with both values known. */
  readonly known: Sides<number>;
  /** Cells over which q is controlled. */
  readonly family: number;
}

type Counted = Pick<MixCrossCell, 'row' | 'column' | 'a' | 'b'>;

function judged(cells: readonly Counted[], known: Sides<number>): MixCrossCell[] {
  const withResidual = cells.map((cell) => {
    const [a, b] = [shareOf(cell.a, known.a), shareOf(cell.b, known.b)];
    const tooFew = !enoughToCompare(a, b);
    return { ...cell, tooFew, residual: tooFew ? Number.NaN : pooledZ(a, b) };
  });
  const qs = benjaminiHochberg(withResidual.map(({ residual }) => normalTwoSidedP(residual)));
  return withResidual.map((cell, i) => ({ ...cell, q: qs[i] ?? Number.NaN }));
}

/** Which pairs of two fields one cohort has more of than the other. */
export const mixCross = defineStatistic({
  title: 'Pairs of values',
  definition: {
    formula:
      '(O − E) / √(E (1 − r)(1 − c)): the count of the pair in a cohort against the pooled expectation.',
    population: 'Incidents of both cohorts that pass all filters but those on the two fields.',
    leftOut: 'Incidents in which either value is unknown.',
    method:
      'Adjusted residuals of the table of cohorts by pairs; two-sided normal p, Benjamini–Hochberg over the cells; a ' +
      'pair with fewer than 5 incidents expected in the smaller cohort is too few.',
    source: 'The open file.',
  },
  plans: ({ filter, cohorts }, { rows, columns }: MixCrossParams) =>
    ({
      counts: {
        filter: without(without(filter, rows), columns),
        cohorts,
        groupBy: ['cohort', rows, columns],
        aggregates: COUNT,
      },
    }) as const satisfies Record<string, CountPlan>,
  finish: ({ counts }, _question, params): MixCross => {
    const both = counts.filter(({ key }) => key[1] !== UNKNOWN && key[2] !== UNKNOWN);
    const known = countOnSides(both);
    const total = countOnSides(counts);
    const rows = inOrder(params.rows, countsByKey(both, 1)).map(({ value }) => value);
    const columns = inOrder(params.columns, countsByKey(both, 2)).map(({ value }) => value);
    const cells = rows.flatMap((row) =>
      columns.map((column) => ({
        row,
        column,
        ...onSides((side) => countIn(both, side, (rest) => rest[0] === row && rest[1] === column)),
      })),
    );
    const judgedCells = judged(cells, known);
    return {
      rows,
      columns,
      cells: judgedCells,
      known,
      family: judgedCells.filter(({ q }) => !Number.isNaN(q)).length,
      used: known.a + known.b,
      inView: total.a + total.b,
    };
  },
});
