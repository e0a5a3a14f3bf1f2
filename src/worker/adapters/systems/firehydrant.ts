import { TICKET_RULES } from '../../../core/dataset/class-words.ts';
import type { Milestone } from '../../../core/incident/milestones.ts';
import { type Adapter, column, type DerivedColumn, type SourceRow } from '../adapter.ts';
import { namesIn, objectsIn, textIn } from '../reading/objects.ts';
import { levels } from '../values.ts';

/** The instant of the first milestone of these types, else of the first column that has one. */
function milestone(row: SourceRow, types: readonly string[], columns: string): string {
  const all = objectsIn(row.value('milestones'));
  for (const type of types) {
    const found = all.find((entry) => (textIn(entry, 'type') || textIn(entry, 'slug')) === type);
    const at = found && textIn(found, 'occurred_at');
    if (at) return at;
  }
  return row.text(columns);
}

const derived = (role: Milestone, types: readonly string[], columns: string): DerivedColumn => ({
  role,
  header: `milestone: ${types[0] ?? role}`,
  of: (row) => milestone(row, types, columns),
});

const STATUSES = {
  started: 'open',
  detected: 'open',
  acknowledged: 'open',
  investigating: 'open',
  identified: 'open',
  mitigated: 'mitigated',
  resolved: 'resolved',
  postmortem_started: 'resolved',
  postmortem_completed: 'resolved',
  closed: 'resolved',
} as const;

/** FireHydrant: the API's milestones, or the columns of its nightly files, which overlap. */
export const firehydrant: Adapter = {
  name: 'FireHydrant',
  recognises: ({ has, hasAny, shows }) =>
    (has('milestones', 'severity') && shows('milestones', /occurred_at/)) ||
    (has('number', 'started_at', 'severity') && hasAny('customer_impact_summary', 'current_milestone')),
  columns: [
    column('id', 'id, number'),
    column('title', 'name'),
    column('summary', 'summary, description, customer_impact_summary'),
    column('url', 'incident_url'),
    column('severity', 'severity', { values: levels('SEV') }),
    column('status', 'current_milestone, status', { values: STATUSES }),
    column('lastUpdate', 'updated_at'),
  ],
  derived: [
    derived('impactStart', ['started'], 'started_at'),
    derived('detected', ['detected'], 'detected_at, created_at'),
    derived('acknowledged', ['acknowledged'], 'acknowledged_at'),
    derived('mitigated', ['mitigated'], 'mitigated_at'),
    derived('resolved', ['resolved', 'closed'], 'resolved_at'),
    {
      role: 'service',
      header: 'affected services',
      of: (row) => {
        const services = row.value('services');
        return namesIn(services, 'name') || (services === null ? row.text('services') : '');
      },
    },
  ],
  aside: [
    { reason: 'test', column: 'incident_type', is: /^(test|gameday)$/i },
    { reason: 'test', column: 'incident_type.name', is: /^(test|gameday)$/i },
  ],
  collapse: {
    reason: 'duplicate',
    by: 'id',
    note: (rows, incidents) =>
      `${rows} rows are ${incidents} incidents: nightly files overlap, the last row counts.`,
  },
  classRule: { kind: 'rules', rules: TICKET_RULES, undecided: 'non-genai' },
  notes: ['Times are those of the milestones.'],
};
