import type { Sides } from '../../core/statistics/sides.ts';
import classes from './marks.module.css';
import { linePath, type Point } from './paths.ts';
import { usePlotScales } from './use-plot-scales.ts';

interface HistogramMarksProps {
  readonly edges: readonly number[];
  readonly shares: Sides<readonly number[]>;
}

/** The outline of both histograms: A filled, B as a dashed line over it. */
export function HistogramMarks({ edges, shares }: HistogramMarksProps) {
  const scales = usePlotScales();
  if (scales === undefined) return null;
  const { x, y } = scales;
  const low = Math.max(1, edges[0] ?? 1);
  const at = (edge: number | undefined) => x(Math.max(low, edge ?? low));
  const outline = (of: readonly number[]): Point[] => [
    [at(edges[0]), y(0)],
    ...of.flatMap((share, bin): Point[] => [
      [at(edges[bin]), y(share)],
      [at(edges[bin + 1]), y(share)],
    ]),
    [at(edges.at(-1)), y(0)],
  ];
  return (
    <g>
      <path className={classes.bandA} d={`${linePath(outline(shares.a))}Z`} />
      <path className={classes.lineA} d={linePath(outline(shares.a))} />
      <path className={classes.lineB} d={linePath(outline(shares.b))} />
    </g>
  );
}
