import { type Tick, textWidth } from './tick.ts';

/** One axis of a framed plot: its domain and exactly the ticks it shows. */
export interface Axis {
  readonly kind: 'linear' | 'log';
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
}

interface AxisTickProps {
  readonly axis: Axis;
  readonly x: number | string;
  readonly y: number | string;
  readonly value: number;
}

const labelOf = (axis: Axis, value: number): string =>
  axis.ticks.find((tick) => tick.value === value)?.label ?? '';

/** A tick label under the plot, kept inside the chart's `width`. */
export function XTick({ axis, x, y, value, width }: AxisTickProps & { readonly width: number }) {
  const label = labelOf(axis, value);
  const half = textWidth(label) / 2;
  return (
    <text x={Math.max(half, Math.min(width - half, Number(x)))} y={Number(y) + 8} textAnchor="middle">
      {label}
    </text>
  );
}

/** A tick label at the left of the plot. */
export function YTick({ axis, x, y, value }: AxisTickProps) {
  return (
    <text x={Number(x)} y={Number(y) + 4} textAnchor="end">
      {labelOf(axis, value)}
    </text>
  );
}
