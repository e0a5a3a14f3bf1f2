import type { Side } from '../../core/incident/cohort.ts';
import type { CohortLabels } from './cohort-labels.ts';
import classes from './marks.module.css';
import { clamp } from './scale.ts';
import { textWidth } from './tick.ts';
import { usePlotScales } from './use-plot-scales.ts';

interface EndLabelsProps {
  readonly ends: readonly { readonly side: Side; readonly value: number }[];
  readonly labels: CohortLabels;
  readonly write: (value: number) => string;
}

const LINE = 13;
const ROOM = 56;

/** The last value of each line at its end with the cohort's name under it, pushed apart where they would meet. */
export function EndLabels({ ends, labels, write }: EndLabelsProps) {
  const scales = usePlotScales();
  if (scales === undefined) return null;
  const { y, area } = scales;
  const sorted = ends
    .filter(({ value }) => Number.isFinite(value))
    .map(({ side, value }) => ({
      side,
      value,
      at: clamp(y(value), area.top + 4, area.top + area.height - 2),
    }))
    .sort((one, other) => one.at - other.at);
  const [first, second] = sorted;
  const tall = 2 * LINE;
  const meet = first && second ? Math.max(0, tall + 2 - (second.at - first.at)) : 0;
  const left = area.left + area.width + 6;
  return (
    <g>
      {sorted.map(({ side, value, at }, index) => {
        const shifted = at + (index === 0 ? -meet / 2 : meet / 2);
        const name = textWidth(labels[side]) <= ROOM ? labels[side] : '';
        return (
          <text
            key={side}
            x={left}
            y={shifted + (name ? -1 : 4)}
            className={side === 'a' ? classes.textA : classes.textB}
          >
            <tspan fontWeight={600}>{write(value)}</tspan>
            {name && (
              <tspan x={left} dy={LINE}>
                {name}
              </tspan>
            )}
          </text>
        );
      })}
    </g>
  );
}
