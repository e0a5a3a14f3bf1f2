import type { Side } from '../../core/incident/cohort.ts';
import classes from './marks.module.css';
import { dotPath, type Point } from './paths.ts';

interface EventDotsProps {
  readonly side: Side;
  readonly events: number;
  readonly label: string;
}

const STEP = 6;
const MOST = 12;

/** Few events one by one, where a percentage would say too much; from thirteen on their number. */
export function EventDots({ side, events, label }: EventDotsProps) {
  if (events === 0 || events > MOST) return events;
  const points = Array.from({ length: events }, (_, index): Point => [index * STEP + 3, 5]);
  return (
    <svg
      className={classes.svg}
      style={{ display: 'inline-block' }}
      width={events * STEP}
      height={10}
      role="img"
      aria-label={`${events} in ${label}`}
    >
      <path className={side === 'a' ? classes.fillA : classes.fillB} d={dotPath(points, 2)} />
    </svg>
  );
}
