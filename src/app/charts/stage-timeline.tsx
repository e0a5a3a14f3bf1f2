import type { Side } from '../../core/incident/cohort.ts';
import { durationWords } from '../../core/words/durations.ts';
import { clamp, logScale } from './scale.ts';
import classes from './stage-timeline.module.css';

/** One thing that happened to an incident. */
export interface Stage {
  readonly name: string;
  /** When, as the reader sees it; '' when not known. */
  readonly at: string;
  /** What the source says about it: who, how. */
  readonly note: string;
  /** Minutes since the stage before that is known; NaN for the first and for unknown ones. */
  readonly sinceBefore: number;
}

interface StageTimelineProps {
  readonly side: Side | undefined;
  readonly stages: readonly Stage[];
  /** What happened between stages, under the stage of that place: `reassigned twice`. */
  readonly asides?: Readonly<Record<number, string>>;
}

const BAR = 112;
const scale = logScale([1, 10_080], [3, BAR]);

/** The stages of one incident from above to below, with the time between two as a bar on a log scale. */
export function StageTimeline({ side, stages, asides = {} }: StageTimelineProps) {
  return (
    <ol className={classes.stages} data-side={side}>
      {stages.map((stage, index) => (
        <li key={stage.name} className={classes.stage} data-known={stage.at !== '' || undefined}>
          <span className={classes.dot} aria-hidden="true" />
          <span className={classes.name}>{stage.name}</span>
          <span className={classes.at}>{stage.at || 'not known'}</span>
          <span className={classes.note} title={stage.note}>
            {stage.note}
          </span>
          {Number.isFinite(stage.sinceBefore) && (
            <span
              className={classes.length}
              title={`${stage.name} after ${durationWords(stage.sinceBefore)}`}
            >
              {durationWords(stage.sinceBefore)}
              <i
                aria-hidden="true"
                style={{ inlineSize: clamp(scale.at(stage.sinceBefore), 2, BAR) }}
                className={classes.bar}
              />
            </span>
          )}
          {asides[index] !== undefined && <span className={classes.aside}>{asides[index]}</span>}
        </li>
      ))}
    </ol>
  );
}
