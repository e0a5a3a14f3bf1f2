import { MILESTONES, type Milestone } from '../../core/incident/milestones.ts';
import { minutesBetween } from '../../core/incident/units.ts';
import { milestoneLabel, valueLabel } from '../../core/words/labels.ts';
import type { IncidentDetail } from '../../worker/compute.ts';
import type { Stage } from '../charts/stage-timeline.tsx';
import { shortInstant } from '../text/instants.ts';

/** The canonical value of a dimension; '' when the incident has none. */
export const labelOf = ({ labels }: IncidentDetail, dimension: string): string =>
  labels.find((label) => label.dimension === dimension)?.value ?? '';

function noteOf(incident: IncidentDetail, milestone: Milestone): string {
  switch (milestone) {
    case 'detected': {
      const source = labelOf(incident, 'detectionSource');
      return source === '' ? '' : `by a ${source}`;
    }
    case 'acknowledged':
      return labelOf(incident, 'team');
    case 'mitigated': {
      const mitigation = labelOf(incident, 'mitigation');
      return mitigation === '' ? '' : valueLabel('mitigation', mitigation).toLowerCase();
    }
    case 'impactStart':
    case 'resolved':
      return '';
  }
}

/**
 * The milestones of an incident in the order in which they should happen; those that the file lacks are left out. An
 * open one ends where it was last seen: at its last update, else at the dataset's cut-off (EpochMs).
 */
export function stagesOf(incident: IncidentDetail, cutOff: number): readonly Stage[] {
  const known = MILESTONES.map((milestone) => ({
    milestone,
    instant: incident.times.find((time) => time.milestone === milestone)?.at ?? Number.NaN,
  })).filter(({ instant }) => Number.isFinite(instant));
  const stages = known.map(({ milestone, instant }, index) => ({
    name: milestoneLabel(milestone),
    at: shortInstant(instant),
    note: noteOf(incident, milestone),
    sinceBefore: minutesBetween(known[index - 1]?.instant ?? Number.NaN, instant),
  }));
  const last = known.at(-1);
  if (last === undefined || !incident.durations.some((duration) => duration.open)) return stages;
  const seen = incident.times.find((time) => time.milestone === 'lastUpdate')?.at ?? cutOff;
  const open = {
    name: 'Still open',
    at: shortInstant(seen),
    note: 'as far as the file goes',
    sinceBefore: minutesBetween(last.instant, seen),
  };
  return [...stages, open];
}

/** How often the incident changed hands, where the file says so: `reassigned twice`. */
export function reassignedWords(times: number): string {
  if (!(times > 0)) return '';
  if (times === 1) return 'reassigned once';
  return times === 2 ? 'reassigned twice' : `reassigned ${times} times`;
}
