import type { CohortLabels } from './cohort-labels.ts';
import classes from './marks.module.css';
import type { RatioPlot } from './ratio-plot.ts';
import { textWidth } from './tick.ts';

interface RatioAxisProps extends RatioPlot {
  /** Names the cohort whose direction is written over the axis; no direction without it. */
  readonly labels?: CohortLabels | undefined;
}

/** The ticks of a ratio axis at the top of its rows, with the direction over the 1 × line. */
export function RatioAxis({ x, ticks, width, labels }: RatioAxisProps) {
  const one = x.at(1);
  const [lower, higher] = labels ? [`← lower for ${labels.a}`, `higher for ${labels.a} →`] : ['', ''];
  const fits = (text: string, room: number) => textWidth(text) <= room;
  const long = fits(lower, one - 10) && fits(higher, width - one - 10);
  return (
    <svg className={classes.svg} width={width} height={labels ? 32 : 16} aria-hidden="true">
      {labels && (
        <>
          <text x={one - 10} y={10} textAnchor="end" className={classes.ink2}>
            {long ? lower : '← lower'}
          </text>
          <text x={one + 10} y={10} className={classes.ink2}>
            {long ? higher : 'higher →'}
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
