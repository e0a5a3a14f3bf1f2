import type { Ratio } from '../../core/estimators/ratio-of-quantiles.ts';
import classes from './marks.module.css';
import type { RatioPlot } from './ratio-plot.ts';
import { clamp } from './scale.ts';

interface RatioMarkProps extends RatioPlot {
  readonly ratio: Ratio;
  /** Filled when the difference holds, hollow and grey when it may be none. */
  readonly holds: boolean;
  readonly height: number;
  /** Said in place of the mark when nothing is compared. */
  readonly instead?: string | undefined;
}

const CAP = 3;

function intervalPath(from: number, to: number, middle: number): string {
  return `M${from.toFixed(1)},${middle}H${to.toFixed(1)}`;
}

/** The interval of a ratio on a log axis, its cell's grid lines with it; decoration of the numbers beside it. */
export function RatioMark({ ratio, holds, x, ticks, width, height, instead }: RatioMarkProps) {
  const middle = height / 2;
  const at = (value: number) => clamp(x.at(value), 0, width);
  const known = Number.isFinite(ratio.ratio) && ratio.ratio > 0;
  const from = at(Number.isFinite(ratio.lower) ? ratio.lower : ratio.ratio);
  const to = at(Number.isFinite(ratio.upper) ? ratio.upper : ratio.ratio);
  const ends = [from, to].map((end) => `M${end.toFixed(1)},${middle - CAP}v${2 * CAP}`).join('');
  return (
    <svg className={classes.svg} width={width} height={height} aria-hidden="true">
      <path
        className={classes.grid}
        d={ticks
          .filter(({ value }) => value !== 1)
          .map(({ value }) => `M${x.at(value).toFixed(1)},0V${height}`)
          .join('')}
      />
      <path className={classes.one} d={`M${x.at(1).toFixed(1)},0V${height}`} />
      {known && (
        <g>
          <path
            className={holds ? classes.interval : classes.intervalGrey}
            d={intervalPath(from, to, middle)}
          />
          <path className={holds ? classes.cap : classes.capGrey} d={ends} />
          <circle className={holds ? classes.point : classes.hollow} cx={at(ratio.ratio)} cy={middle} r={4} />
        </g>
      )}
      {!known && instead !== undefined && (
        <text x={x.at(1) + 10} y={middle + 4} className={classes.size12}>
          {instead}
        </text>
      )}
    </svg>
  );
}
