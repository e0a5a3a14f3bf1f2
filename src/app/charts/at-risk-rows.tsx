import { SIDES } from '../../core/incident/cohort.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import type { SurvivalCurve } from '../../core/statistics/survival-curve.ts';
import { DURATION_TICKS } from '../../core/words/durations.ts';
import { countWords } from '../../core/words/numbers.ts';
import type { CohortLabels } from './cohort-labels.ts';
import { CURVE_MARGINS } from './duration-curves.tsx';
import { durationDomain } from './duration-ticks.ts';
import classes from './marks.module.css';
import { plotArea } from './plot-area.ts';
import { logScale } from './scale.ts';
import { spacedTicks } from './tick.ts';

interface AtRiskRowsProps {
  readonly curves: Sides<SurvivalCurve>;
  readonly labels: CohortLabels;
  readonly width: number;
}

const ROW = 16;

/** How many incidents are still at risk at each tick of the curves above, one row a cohort. */
export function AtRiskRows({ curves, labels, width }: AtRiskRowsProps) {
  const sides = SIDES.filter((side) => curves[side].n > 0);
  const area = plotArea(width, 0, CURVE_MARGINS);
  const longest = Math.max(0, ...sides.map((side) => curves[side].times.at(-1) ?? 0));
  const x = logScale(durationDomain(longest), [area.left, area.left + area.width]);
  const widest = DURATION_TICKS.map((value, index) => ({
    value,
    label: countWords(Math.max(...sides.map((side) => curves[side].atTicks[index]?.atRisk ?? 0))),
  }));
  const ticks: readonly number[] = DURATION_TICKS;
  const shown = spacedTicks(widest, x.at, 6).map(({ value }) => ticks.indexOf(value));
  return (
    <svg
      className={classes.svg}
      width={width}
      height={ROW * sides.length}
      role="img"
      aria-label={sides
        .map(
          (side) =>
            `${labels[side]} at risk: ${curves[side].atTicks.map(({ atRisk }) => countWords(atRisk)).join(', ')}`,
        )
        .join('. ')}
    >
      <text x={0} y={11} className={classes.ink2}>
        At risk
      </text>
      {sides.map((side, row) => (
        <g key={side} className={side === 'a' ? classes.groupA : classes.groupB}>
          {shown.map((index) => (
            <text
              key={index}
              x={x.at(DURATION_TICKS[index] ?? 1)}
              y={11 + ROW * row}
              textAnchor={index === 0 ? 'start' : 'middle'}
            >
              {countWords(curves[side].atTicks[index]?.atRisk ?? Number.NaN)}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}
