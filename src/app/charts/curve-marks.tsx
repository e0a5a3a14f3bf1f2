import classes from './marks.module.css';
import { bandPath, dotPath, type Point, stepPath } from './paths.ts';
import type { StepCurve } from './step-curve.ts';
import { type PlotScales, usePlotScales } from './use-plot-scales.ts';

interface CurveMarksProps {
  readonly curves: readonly StepCurve[];
  readonly start: 0 | 1;
  readonly domain: readonly [number, number];
}

function places(
  { x, y }: PlotScales,
  curve: StepCurve,
  heights: ArrayLike<number>,
  start: 0 | 1,
  domain: readonly [number, number],
): Point[] {
  const points: Point[] = [[x(domain[0]), y(start)]];
  let before: number = start;
  for (let index = 0; index < curve.at.length; index++) {
    const time = curve.at[index] ?? Number.NaN;
    if (time > domain[1]) {
      points.push([x(domain[1]), y(before)]);
      break;
    }
    const height = heights[index] ?? Number.NaN;
    before = Number.isNaN(height) ? (curve.share[index] ?? start) : height;
    points.push([x(Math.max(time, domain[0])), y(before)]);
  }
  return points;
}

const crossPath = (points: readonly Point[]): string =>
  points.map(([x, y]) => `M${(x - 3).toFixed(1)},${y.toFixed(1)}h6m-3,-3v6`).join('');

/** Step curves with their bands, medians dropped to the axis, and crosses: one path a kind and cohort. */
export function CurveMarks({ curves, start, domain }: CurveMarksProps) {
  const scales = usePlotScales();
  if (scales === undefined) return null;
  const { x, y, area } = scales;
  const foot = area.top + area.height;
  const medians = curves.flatMap(({ side, median }) =>
    median >= domain[0] && median <= domain[1] ? [{ side, at: x(median) }] : [],
  );
  const right = Math.max(area.left, ...medians.map(({ at }) => at));
  const half = y(0.5).toFixed(1);
  const guides = medians.map(({ at }) => `M${at.toFixed(1)},${half}V${foot}`).join('');
  return (
    <g>
      {curves.map((curve) => (
        <path
          key={curve.side}
          className={curve.side === 'a' ? classes.bandA : classes.bandB}
          d={bandPath(
            places(scales, curve, curve.upper, start, domain),
            places(scales, curve, curve.lower, start, domain),
            true,
          )}
        />
      ))}
      {medians.length > 0 && (
        <path className={classes.dotted} d={`M${area.left},${half}H${right.toFixed(1)}${guides}`} />
      )}
      {[...curves].reverse().map((curve) => (
        <path
          key={curve.side}
          className={curve.side === 'a' ? classes.lineA : classes.lineB}
          d={stepPath(places(scales, curve, curve.share, start, domain))}
        />
      ))}
      {curves.map((curve) => (
        <path
          key={curve.side}
          className={curve.side === 'a' ? classes.crossA : classes.crossB}
          d={crossPath(
            curve.crosses
              .filter(({ time }) => time >= domain[0] && time <= domain[1])
              .map(({ time, share }): Point => [x(time), y(share)]),
          )}
        />
      ))}
      {medians.map(({ side, at }) => (
        <path
          key={side}
          className={side === 'a' ? classes.fillA : classes.fillB}
          d={dotPath([[at, y(0.5)]], side === 'a' ? 3.5 : 4)}
        />
      ))}
    </g>
  );
}
