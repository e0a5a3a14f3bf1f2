import { dayWords } from '../../core/words/dates.ts';
import { durationWords } from '../../core/words/durations.ts';
import { valueLabel } from '../../core/words/labels.ts';
import type { IncidentRow } from '../../worker/compute.ts';
import { CohortGlyph } from '../charts/cohort-glyph.tsx';
import { DurationGlyph } from '../charts/duration-glyph.tsx';
import { shortInstant } from '../text/instants.ts';
import classes from './incident-list.module.css';

interface IncidentLineProps {
  readonly id: string;
  /** Position in the filtered list, from 0. */
  readonly index: number;
  /** Undefined while it is fetched: the line keeps its place. */
  readonly incident: IncidentRow | undefined;
  /** Pixels from the start of the list. */
  readonly top: number;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly cohorts: { readonly a: string; readonly b: string };
  readonly onOpen: (index: number) => void;
}

const lengthWords = ({ open, duration }: IncidentRow): string => (open ? 'open' : durationWords(duration));

/** One incident of the list. Its texts come from the file and are shown as text only. */
export function IncidentLine(props: IncidentLineProps) {
  const { id, index, incident, top, isActive, isOpen, cohorts, onOpen } = props;
  return (
    <tr
      id={id}
      aria-rowindex={index + 2}
      aria-selected={isOpen}
      className={classes.row}
      data-active={isActive || undefined}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onOpen(index)}
    >
      {incident ? (
        <Cells incident={incident} cohorts={cohorts} />
      ) : (
        <td className={classes.waiting} colSpan={8}>
          …
        </td>
      )}
    </tr>
  );
}

function Cells({ incident, cohorts }: { incident: IncidentRow; cohorts: IncidentLineProps['cohorts'] }) {
  const { side, startedAt, severity, open } = incident;
  return (
    <>
      <td className={classes.disc} aria-label={side ? cohorts[side] : 'in neither cohort'}>
        {side ? <CohortGlyph side={side} /> : null}
      </td>
      <td className={classes.id}>{incident.id}</td>
      <td className={classes.title} title={incident.title}>
        {incident.title || <i className={classes.none}>no title</i>}
      </td>
      <td className={classes.service}>{incident.service}</td>
      <td className={classes.severity}>{severity === '' ? '' : valueLabel('severity', severity)}</td>
      <td className={classes.started}>
        {dayWords(startedAt)}
        <span className={classes.time}>
          {Number.isFinite(startedAt) ? ` ${shortInstant(startedAt).slice(-5)}` : ''}
        </span>
      </td>
      <td className={classes.course}>
        <DurationGlyph side={side} detectedAfter={incident.ttd} duration={incident.duration} isOpen={open} />
      </td>
      <td className={classes.duration} data-open={open || undefined}>
        {lengthWords(incident)}
      </td>
    </>
  );
}
