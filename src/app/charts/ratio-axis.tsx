import type { CohortLabels } from './cohort-labels.ts';
import classes from './marks.module.css';
import type { Scale } from './scale.ts';
import { type Tick, textWidth } from './tick.ts';

interface RatioAxisProps {
  readonly x: Scale;
  readonly ticks: readonly Tick[];
  readonly width: number;
  /** Names the cohort whose direction is written over the axis; no direction without it. */
  readonly labels?: CohortLabels | undefined;
  readonly words?: readonly [lower: string, higher: string];
}

/** The ticks of a ratio axis at the top of its rows, with the direction over the 1 × line. */
export function RatioAxis({ x, ticks, width, labels, words = ['lower', 'higher'] }: RatioAxisProps) {
  const one = x.at(1);
  const [lower, higher] = labels
    ? [`← ${words[0]} for ${labels.a}`, `${words[1]} for ${labels.a} →`]
    : ['', ''];
  const fits = (text: string, room: number) => textWidth(text) <= room;
  const long = fits(lower, one - 10) && fits(higher, width - one - 10);
  return (
    <svg className={classes.svg} width={width} height={labels ? 32 : 16} aria-hidden="true">
      {labels && (
        <>
          <text x={one - 10} y={10} textAnchor="end" className={classes.ink2}>
            {long ? lower : `← ${words[0]}`}
          </text>
          <text x={one + 10} y={10} className={classes.ink2}>
            {long ? higher : `${words[1]} →`}
          </text>
        </>
      )}
      {ticks.map(({ value, label }) => (
        <text key={value} x={x.at(value)} y={labels ? 27 : 11} textAnchor="middle">
          {label}
        </text>
      ))}
    </svg>
  );
}
