import type { Side } from '../../core/incident/cohort.ts';
import classes from './reviewed-bar.module.css';

interface ReviewedBarProps {
  readonly side: Side;
  readonly reviewed: number;
  readonly notReviewed: number;
}

/** A small bar of all incidents, hatched as far as they were not reviewed. */
export function ReviewedBar({ side, reviewed, notReviewed }: ReviewedBarProps) {
  const all = reviewed + notReviewed;
  if (all === 0) return null;
  return (
    <span className={classes.bar} data-side={side} aria-hidden="true">
      <span className={classes.reviewed} style={{ inlineSize: `${(100 * reviewed) / all}%` }} />
      <span className={classes.hatch} />
    </span>
  );
}
