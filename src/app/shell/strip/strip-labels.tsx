import type { CohortPair } from '../../../core/incident/cohort.ts';
import { countWords } from '../../../core/words/numbers.ts';
import glyphs from '../context-row.module.css';
import classes from './strip.module.css';

interface StripLabelsProps {
  readonly title: string;
  readonly cohorts: CohortPair;
  /** Where the scales end; undefined while that is counted. */
  readonly maxima: { readonly a: number; readonly b: number } | undefined;
  /** One line under the cohorts. */
  readonly foot: string;
}

/** What stands left of the strip: its title, the two rows with their scales, and what is in view. */
export function StripLabels({ title, cohorts, maxima, foot }: StripLabelsProps) {
  return (
    <div className={classes.labels}>
      <span className={classes.title}>{title}</span>
      <span className={classes.seriesA}>
        <span className={glyphs.glyphA} /> <span className={classes.label}>{cohorts.a.label}</span>
      </span>
      <span className={classes.seriesB}>
        <span className={glyphs.glyphB} /> <span className={classes.label}>{cohorts.b.label}</span>
      </span>
      {maxima && (
        <>
          <Tick at={8} value={maxima.a} />
          <Tick at={34} value={0} />
          <Tick at={46} value={maxima.b} />
          <Tick at={70} value={0} />
        </>
      )}
      <span className={classes.inView}>{foot}</span>
    </div>
  );
}

const Tick = ({ at, value }: { readonly at: number; readonly value: number }) => (
  <span className={classes.tick} style={{ insetBlockStart: at }}>
    {countWords(value)}
  </span>
);
