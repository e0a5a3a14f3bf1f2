import type { Sides } from '../../core/statistics/sides.ts';
import classes from './marks.module.css';
import { linePath, type Point } from './paths.ts';
import { linearScale } from './scale.ts';

interface SparklineProps {
  /** Values at equal steps of time, NaN where there is none; both as long. */
  readonly values: Sides<readonly number[]>;
  /** What it shows, in words. */
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
}

const PAD = 3;

/** Two small lines on one scale from the smallest to the largest value of both. */
export function Sparkline({ values, label, width = 112, height = 16 }: SparklineProps) {
  const known = [...values.a, ...values.b].filter(Number.isFinite);
  const steps = Math.max(values.a.length, values.b.length);
  if (known.length === 0 || steps < 2) return null;
  const x = linearScale([0, steps - 1], [PAD, width - PAD]);
  const y = linearScale([Math.min(0, ...known), Math.max(...known)], [height - PAD, PAD / 2]);
  const points = (of: readonly number[]): Point[] => of.map((value, step) => [x.at(step), y.at(value)]);
  const last = points(values.a)
    .filter(([, at]) => Number.isFinite(at))
    .at(-1);
  return (
    <svg className={classes.svg} width={width} height={height} role="img" aria-label={label}>
      <path className={classes.thinB} d={linePath(points(values.b))} />
      <path className={classes.thinA} d={linePath(points(values.a))} />
      {last && <circle className={classes.fillA} cx={last[0]} cy={last[1]} r={1.75} />}
    </svg>
  );
}
