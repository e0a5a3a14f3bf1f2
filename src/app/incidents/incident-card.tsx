import { useState } from 'react';
import type { DatasetSummary } from '../../core/dataset/dataset.ts';
import { valueLabel } from '../../core/words/labels.ts';
import type { IncidentDetail } from '../../worker/compute.ts';
import { CohortGlyph } from '../charts/cohort-glyph.tsx';
import { StageTimeline } from '../charts/stage-timeline.tsx';
import { useSession } from '../session/session.ts';
import { classReason } from './class-reason.ts';
import { DurationRanks } from './duration-ranks.tsx';
import classes from './incident-card.module.css';
import { SectionHead } from './section-head.tsx';
import { SourceFields } from './source-fields.tsx';
import { labelOf, reassignedWords, stagesOf } from './stages.ts';

interface IncidentCardProps {
  readonly incident: IncidentDetail;
  readonly dataset: DatasetSummary;
}

const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** One incident whole. Its texts come from the file and are shown as text only. */
export function IncidentCard({ incident, dataset }: IncidentCardProps) {
  const { title, side, url, summary } = incident;
  const place = [labelOf(incident, 'service'), labelOf(incident, 'region')].filter((part) => part !== '');
  const hops = reassignedWords(incident.reassignments);
  const stages = stagesOf(incident, dataset.cutOff);
  const acknowledged = stages.findIndex((stage) => stage.name === 'Acknowledged');
  return (
    <>
      <h2 className={classes.title}>{title || 'No title'}</h2>
      <p className={classes.under}>
        {place.length > 0 ? `${place.join(', ')}. ` : ''}
        {classReason(incident, dataset)}
        {isWebAddress(url) ? (
          <>
            {' '}
            <a href={url} target="_blank" rel="noreferrer noopener">
              Open the source
            </a>
          </>
        ) : null}
      </p>
      {summary === '' ? null : <Summary text={summary} />}
      <section aria-label="Stages">
        <SectionHead title="Stages" note="UTC; length on a log scale" />
        {stages.length === 0 ? <p className={classes.under}>The file gives no time for it.</p> : null}
        <StageTimeline
          side={side}
          stages={stages}
          asides={hops === '' ? {} : { [Math.max(0, acknowledged)]: hops }}
        />
      </section>
      <DurationRanks incident={incident} />
      <SourceFields key={incident.row} incident={incident} file={dataset.name} />
    </>
  );
}

const LONG = 280;

function Summary({ text }: { readonly text: string }) {
  const [isWhole, setWhole] = useState(false);
  const isLong = text.length > LONG;
  return (
    <p className={classes.summary}>
      {isLong && !isWhole ? `${text.slice(0, LONG)}… ` : `${text} `}
      {isLong ? (
        <button type="button" className={classes.more} onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Less' : 'All of it'}
        </button>
      ) : null}
    </p>
  );
}

/** The line above an incident's title: cohort, id, severity, status. */
export function IncidentKicker({ incident }: { readonly incident: IncidentDetail }) {
  const cohorts = useSession((session) => session.cohorts);
  const { side } = incident;
  const words = (['severity', 'status'] as const)
    .map((dimension) => [dimension, labelOf(incident, dimension)] as const)
    .filter(([, value]) => value !== '')
    .map(([dimension, value]) => valueLabel(dimension, value));
  return (
    <p className={classes.kicker}>
      {side ? <CohortGlyph side={side} /> : null}
      {[side ? cohorts[side].label : 'In neither cohort', incident.id, ...words].join('  ')}
    </p>
  );
}
