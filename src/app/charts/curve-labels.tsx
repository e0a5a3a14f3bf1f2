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
  const rising = start === 0 ? -1 : 1;
  return anchors.map(({ curve, anchor }, index) => {
    const median = curve.median;
    const text =
      write && Number.isFinite(median) ? `${labels[curve.side]} ${write(median)}` : labels[curve.side];
    const width = textWidth(text, 12) + 4;
    const left = index === 0 && anchors.length > 1;
    const x = left ? anchor.x - 10 - width : anchor.x + 10;
    const y = anchor.y + (left ? 14 : -8) * rising + (rising < 0 ? 4 : 0);
    return {
      side: curve.side,
      text,
      x: clamp(x, area.left + 4, area.left + area.width - width),
      y: clamp(y, area.top + 12, area.top + area.height - 6),
    };
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
