import classes from './marks.module.css';
import type { Scale } from './scale.ts';
import type { Tick } from './tick.ts';

interface RowGridProps {
  readonly ticks: readonly Tick[];
  readonly x: Scale;
  /** Where the rows end; labels stand over `top`. */
  readonly top: number;
  readonly height: number;
  /** The value at which a stronger line stands: 0 of shares, 1 of ratios. */
  readonly base: number;
}

/** Ticks at the top and grid lines down through all rows of a row-aligned chart. */
export function RowGrid({ ticks, x, top, height, base }: RowGridProps) {
  const lines = ticks.filter(({ value }) => value !== base);
  return (
    <g>
      <path
        className={classes.grid}
        d={lines.map(({ value }) => `M${x.at(value).toFixed(1)},${top}V${height}`).join('')}
      />
      <path
        className={base === 0 ? classes.axis : classes.one}
        d={ticks.some(({ value }) => value === base) ? `M${x.at(base).toFixed(1)},${top}V${height}` : ''}
      />
      {ticks.map(({ value, label }) => (
        <text key={value} x={x.at(value)} y={top - 6} textAnchor="middle">
          {label}
        </text>
      ))}
    </g>
  );
}
