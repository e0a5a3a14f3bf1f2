import { TICKET_RULES } from '../../../core/dataset/class-words.ts';
import { type Adapter, column } from '../adapter.ts';

const SEVERITIES = {
  'SEV-1': 'high',
  'SEV-2': 'high',
  'SEV-3': 'medium',
  'SEV-4': 'low',
  'SEV-5': 'low',
  UNKNOWN: '',
} as const;
const METHODS = { customer: 'human', employee: 'human', monitor: 'monitor', other: '', unknown: '' } as const;
const STATES = { active: 'open', stable: 'mitigated', resolved: 'resolved', completed: 'resolved' } as const;

/** Each field under `attributes`, as the API nests it, or bare. */
const nested = (names: string): string =>
  names
    .split(', ')
    .flatMap((name) => [`attributes.${name}`, name])
    .join(', ');

/** Datadog Incident Management: instants before its own durations, which are measured otherwise. */
export const datadog: Adapter = {
  name: 'Datadog incidents',
  recognises: ({ has }) =>
    has('attributes.customer_impact_start', 'attributes.detected') ||
    has('attributes.customer_impacted', 'attributes.public_id') ||
    has('customer_impact_start', 'public_id'),
  columns: [
    column('id', nested('public_id')),
    column('title', nested('title')),
    column('summary', nested('fields.summary.value, customer_impact_scope')),
    column('severity', nested('severity, fields.severity.value'), { values: SEVERITIES }),
    column('status', nested('state, fields.state.value'), { values: STATES }),
    column('service', nested('fields.services.value')),
    column('team', nested('fields.teams.value')),
    column('rootCause', nested('fields.root_cause.value')),
    column('detectionSource', nested('fields.detection_method.value'), { values: METHODS }),
    column('impactStart', nested('customer_impact_start')),
    column('mitigated', nested('customer_impact_end')),
    column('resolved', nested('resolved')),
    column('lastUpdate', nested('modified')),
  ],
  derived: [
    {
      role: 'detected',
      header: 'detected or created',
      of: (row) => row.text(nested('detected, created')),
    },
  ],
  aside: [
    { reason: 'test', column: 'attributes.is_test', is: /^true$/i },
    { reason: 'declined', column: 'attributes.state', is: /^declined$/i },
  ],
  classRule: { kind: 'rules', rules: TICKET_RULES, undecided: 'non-genai' },
  notes: [
    'Datadog counts its times to repair and to resolve from the creation: the instants are used instead.',
    'A stable incident is mitigated, without a time of its own.',
  ],
};
