import type { Side } from '../../core/incident/cohort.ts';
import { DURATION_TICKS, durationTick, durationWords } from '../../core/words/durations.ts';
import classes from './marks.module.css';
import { clamp, logScale } from './scale.ts';

const WIDTH = 112;
const HEIGHT = 24;
const WEEK = 10_080;
const LABELLED = new Set([1, 60, 1440]);
const scale = logScale([1, WEEK], [1, WIDTH - 6]);
const place = (minutes: number): number => clamp(scale.at(minutes), 1, WIDTH - 6);

const gridPath = DURATION_TICKS.map((minutes) => `M${scale.at(minutes).toFixed(1)},0V${HEIGHT}`).join('');

interface CourseAxisProps {
  /** What the column of glyphs shows, for those who cannot see its ticks. */
  readonly label: string;
}

/** The ticks over a column of duration glyphs. */
export function CourseAxis({ label }: CourseAxisProps) {
  return (
    <svg className={classes.svg} width={WIDTH} height={16} role="img" aria-label={`${label}, log scale`}>
      {DURATION_TICKS.filter((minutes) => LABELLED.has(minutes)).map((minutes) => (
        <text
          key={minutes}
          x={minutes === 1 ? 0 : scale.at(minutes)}
          y={12}
          textAnchor={minutes === 1 ? 'start' : 'middle'}
        >
          {durationTick(minutes)}
        </text>
      ))}
    </svg>
  );
}

interface DurationGlyphProps {
  /** Grey when the incident is in neither cohort. */
  readonly side: Side | undefined;
  /** Minutes from impact to detection; NaN when not known. */
  readonly detectedAfter: number;
  /** Minutes from the start to the end, or to the censoring of an open one; NaN draws nothing. */
  readonly duration: number;
  readonly isOpen: boolean;
}

const LINES = { a: classes.lineA, b: classes.lineB, none: classes.greyLine };
const ENDS = { a: classes.fillA, b: classes.fillB, none: classes.hollow };

function described({ detectedAfter, duration, isOpen }: DurationGlyphProps): string {
  const found = Number.isFinite(detectedAfter) ? `Detected after ${durationWords(detectedAfter)}, ` : '';
  return `${found}${isOpen ? 'open after' : 'ended after'} ${durationWords(duration)}`;
}

/** One incident as a line on a log axis: grey until it is detected, then its cohort's line; open ends in an arrow. */
export function DurationGlyph(props: DurationGlyphProps) {
  const { side, detectedAfter, duration, isOpen } = props;
  const kind = side ?? 'none';
  const middle = HEIGHT / 2;
  const end = place(duration);
  const found = Number.isFinite(detectedAfter) ? Math.min(place(detectedAfter), end) : place(1);
  return (
    <svg
      className={classes.svg}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={Number.isFinite(duration) ? described(props) : 'No duration'}
    >
      <path className={classes.grid} d={gridPath} />
      {Number.isFinite(duration) && (
        <>
          <path className={classes.greyLine} d={`M1,${middle}H${found.toFixed(1)}`} />
          <path className={LINES[kind]} d={`M${found.toFixed(1)},${middle}H${end.toFixed(1)}`} />
          <path className={classes.cap} d={`M${found.toFixed(1)},${middle - 3.5}v7`} />
          {isOpen ? (
            <path
              className={LINES[kind]}
              style={{ strokeDasharray: 'none' }}
              d={`M${(end - 1).toFixed(1)},${middle - 3.5}l4,3.5l-4,3.5`}
            />
          ) : (
            <circle className={ENDS[kind]} cx={end} cy={middle} r={3} />
          )}
        </>
      )}
    </svg>
  );
}
