import { countWords } from '../../core/words/numbers.ts';
import type { CohortLabels } from './estimate.ts';
import classes from './marks.module.css';
import type { SurvivalCurve } from './step-curve.ts';
import { spacedTicks, type Tick } from './tick.ts';

interface AtRiskRowsProps {
  readonly curves: readonly SurvivalCurve[];
  readonly labels: CohortLabels;
  readonly ticks: readonly Tick[];
  readonly at: (value: number) => number;
  readonly width: number;
}

/** At risk just before a time: nobody has left before the first step, nobody is left after the last. */
function atRisk(curve: SurvivalCurve, time: number): number {
  for (let index = 0; index < curve.at.length; index++) {
    if ((curve.at[index] ?? 0) >= time) return curve.atRisk[index] ?? 0;
  }
  return 0;
}

const ROW = 16;

/** How many incidents are still at risk at each tick, one row a cohort. */
export function AtRiskRows({ curves, labels, ticks, at, width }: AtRiskRowsProps) {
  const counts = curves.map((curve) => ticks.map((tick) => countWords(atRisk(curve, tick.value))));
  const widest = ticks.map((tick, index) => ({
    value: tick.value,
    label: counts.reduce(
      (long, row) => ((row[index] ?? '').length > long.length ? (row[index] ?? '') : long),
      '',
    ),
  }));
  const shown = new Set(spacedTicks(widest, at, 6).map(({ value }) => value));
  return (
    <svg
      className={classes.svg}
      width={width}
      height={ROW * curves.length}
      role="img"
      aria-label={curves
        .map(({ side }, row) => `${labels[side]} at risk: ${(counts[row] ?? []).join(', ')}`)
        .join('. ')}
    >
      <text x={0} y={11} className={classes.ink2}>
        At risk
      </text>
      {curves.map(({ side }, row) => (
        <g key={side} className={side === 'a' ? classes.groupA : classes.groupB}>
          {ticks.map((tick, index) =>
            shown.has(tick.value) ? (
              <text
                key={tick.value}
                x={at(tick.value)}
                y={11 + ROW * row}
                textAnchor={index === 0 ? 'start' : 'middle'}
              >
                {counts[row]?.[index]}
              </text>
            ) : null,
          )}
        </g>
      ))}
    </svg>
  );
}
