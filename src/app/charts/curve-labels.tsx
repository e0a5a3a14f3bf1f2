import type { CohortLabels } from './cohort-labels.ts';
import classes from './marks.module.css';
import { clamp } from './scale.ts';
import type { StepCurve } from './step-curve.ts';
import { textWidth } from './tick.ts';
import { type PlotScales, usePlotScales } from './use-plot-scales.ts';

interface CurveLabelsProps {
  readonly curves: readonly StepCurve[];
  readonly labels: CohortLabels;
  readonly start: 0 | 1;
  /** Written after the name; nothing when absent. */
  readonly write?: ((minutes: number) => string) | undefined;
}

interface Placed {
  readonly side: 'a' | 'b';
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const ANCHOR_HEIGHT = 0.5;

/** Where a curve crosses half, or ends if it never does. */
function anchorOf(curve: StepCurve, { x, y, area }: PlotScales): { x: number; y: number } {
  const median = curve.median;
  if (Number.isFinite(median)) return { x: x(median), y: y(ANCHOR_HEIGHT) };
  const last = curve.at.length - 1;
  const end = x(Math.max(1, curve.at[last] ?? 1));
  return { x: clamp(end, area.left, area.left + area.width), y: y(curve.share[last] ?? 1) };
}

/** Just above or below everything that the curve does between two places. */
function clearOf(
  curve: StepCurve,
  { x, y }: PlotScales,
  [from, to]: readonly [number, number],
  isAbove: boolean,
  start: 0 | 1,
): number {
  const between = Array.from(
    curve.at,
    (time, index) => [x(Math.max(1, time)), curve.share[index] ?? start] as const,
  )
    .filter(([at]) => at >= from && at <= to)
    .map(([, share]) => y(share));
  if (between.length === 0) return y(start);
  return isAbove ? Math.min(...between) - 6 : Math.max(...between) + 14;
}

/**
 * The leftmost curve is labelled on its left, the other on its right, each on the side that its curve leaves free;
 * a label that would leave the plot moves in, and two that would meet are set on two lines.
 */
function placed(props: CurveLabelsProps, scales: PlotScales): readonly Placed[] {
  const { curves, labels, start, write } = props;
  const { area } = scales;
  const anchors = curves
    .map((curve) => ({ curve, anchor: anchorOf(curve, scales) }))
    .sort((one, other) => one.anchor.x - other.anchor.x);
  return anchors.map(({ curve, anchor }, index) => {
    const median = curve.median;
    const text =
      write && Number.isFinite(median) ? `${labels[curve.side]} ${write(median)}` : labels[curve.side];
    const width = textWidth(text, 12) + 4;
    const left = index === 0 && anchors.length > 1;
    const wished = left ? anchor.x - 10 - width : anchor.x + 10;
    const x = clamp(wished, area.left + 4, area.left + area.width - width);
    const isAbove = left === (start === 0);
    const aside = anchor.y + (isAbove ? -8 : 14);
    const clear = clearOf(curve, scales, [x, x + width], isAbove, start);
    const y = x === wished ? aside : isAbove ? Math.min(aside, clear) : Math.max(aside, clear);
    return { side: curve.side, text, x, y: clamp(y, area.top + 12, area.top + area.height - 6) };
  });
}

/** The names of the cohorts at their curves. */
export function CurveLabels(props: CurveLabelsProps) {
  const scales = usePlotScales();
  if (scales === undefined) return null;
  return (
    <g>
      {placed(props, scales).map(({ side, text, x, y }) => (
        <text
          key={side}
          x={x}
          y={y}
          className={`${classes.size12} ${classes.halo} ${side === 'a' ? classes.textA : classes.textB}`}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
