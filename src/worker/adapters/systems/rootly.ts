import { TICKET_RULES } from '../../../core/dataset/class-words.ts';
import type { Milestone } from '../../../core/incident/milestones.ts';
import { MS_PER_HOUR } from '../../../core/incident/units.ts';
import { type Adapter, column, type DerivedColumn, type SourceRow } from '../adapter.ts';
import { later, SECOND } from '../reading/instants.ts';

const nested = (names: string): string =>
  names
    .split(', ')
    .flatMap((name) => [`attributes.${name}`, name])
    .join(', ');

const STATUSES = {
  in_triage: 'open',
  started: 'open',
  detected: 'open',
  acknowledged: 'open',
  mitigated: 'mitigated',
  resolved: 'resolved',
  closed: 'resolved',
  cancelled: 'resolved',
} as const;

/** An instant, else its start plus a duration: `time_to_…` counts hours, `…_duration` seconds. */
function instant(row: SourceRow, at: string, hours: string, seconds: string): string {
  const start = row.text(nested('started_at'));
  return (
    row.text(nested(at)) ||
    later(start, row.text(nested(seconds)), SECOND) ||
    later(start, row.text(nested(hours)), MS_PER_HOUR)
  );
}

const derived = (role: Milestone, at: string, hours: string, seconds: string): DerivedColumn => ({
  role,
  header: `${role} (time or duration)`,
  of: (row) => instant(row, at, hours, seconds),
});

/** Rootly incidents, as the API nests them or flat. */
export const rootly: Adapter = {
  name: 'Rootly',
  recognises: ({ hasAny }) =>
    ['attributes.', ''].some(
      (prefix) =>
        hasAny(`${prefix}started_at`) &&
        hasAny(`${prefix}kind`) &&
        hasAny(
          `${prefix}in_triage_at`,
          `${prefix}cancelled_at`,
          `${prefix}time_to_mitigation`,
          `${prefix}mitigation_duration`,
        ),
    ),
  columns: [
    column('id', nested('sequential_id, id')),
    column('title', nested('title')),
    column('summary', nested('summary')),
    column('url', nested('url')),
    column(
      'severity',
      nested('severity.data.attributes.severity, severity.name, severity, severity.data.attributes.name'),
    ),
    column('status', nested('status'), { values: STATUSES }),
    column('service', nested('services, service_names')),
    column('team', nested('groups, teams')),
    column('rootCause', nested('causes')),
    column('impactStart', nested('started_at')),
    column('lastUpdate', nested('updated_at')),
  ],
  derived: [
    derived('detected', 'detected_at', 'time_to_detection', 'detection_duration'),
    derived('acknowledged', 'acknowledged_at', 'time_to_acknowledge', 'acknowledge_duration'),
    derived('mitigated', 'mitigated_at', 'time_to_mitigation', 'mitigation_duration'),
    derived('resolved', 'resolved_at', 'time_to_resolution', 'duration'),
  ],
  aside: ['attributes.kind', 'kind'].flatMap((name) => [
    { reason: 'test' as const, column: name, is: /^(test|example)(_sub)?$/i },
    { reason: 'maintenance' as const, column: name, is: /^scheduled(_sub)?$/i },
  ]),
  classRule: { kind: 'rules', rules: TICKET_RULES, undecided: 'non-genai' },
  notes: [
    'Instants count before durations; time_to_… is read as hours, …_duration as seconds.',
    'Rootly sets detected and acknowledged by hand: they are missing where nobody did, which is not by chance.',
    'A mitigated time that equals the resolved time may have been filled in by Rootly.',
  ],
};
