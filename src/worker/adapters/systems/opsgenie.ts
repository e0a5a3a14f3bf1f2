import { TICKET_RULES } from '../../../core/dataset/class-words.ts';
import { type Adapter, column } from '../adapter.ts';
import { later } from '../reading/instants.ts';
import { levels } from '../values.ts';

const CLASS = { kind: 'rules', rules: TICKET_RULES, undecided: 'non-genai' } as const;
const SHARED = [
  column('id', 'id, tinyId'),
  column('title', 'message'),
  column('summary', 'description'),
  column('severity', 'priority', { values: levels('P') }),
  column('team', 'ownerTeam'),
  column('lastUpdate', 'updatedAt'),
];

/** Opsgenie incidents. */
export const opsgenieIncidents: Adapter = {
  name: 'Opsgenie incidents',
  recognises: ({ has, hasAny }) =>
    has('message', 'priority', 'createdAt') &&
    hasAny('impactStartDate', 'impactDetectDate', 'impactedServices'),
  columns: [
    ...SHARED,
    column('status', 'status', { values: { open: 'open', resolved: 'resolved', closed: 'resolved' } }),
    column('service', 'impactedServices'),
    column('impactStart', 'impactStartDate'),
    column('mitigated', 'impactEndDate'),
  ],
  derived: [
    { role: 'detected', header: 'detected or created', of: (row) => row.text('impactDetectDate, createdAt') },
    {
      role: 'resolved',
      header: 'resolved',
      of: (row) => (/^(resolved|closed)$/i.test(row.text('status')) ? row.text('updatedAt') : ''),
    },
  ],
  classRule: CLASS,
  notes: [
    'Resolved is the last update of an incident that is resolved or closed: Opsgenie writes no time of its own.',
    'Priority P3 is the default of Opsgenie: it often means that none was set.',
  ],
};

/** Opsgenie alerts: times to acknowledge and close in milliseconds. */
export const opsgenieAlerts: Adapter = {
  name: 'Opsgenie alerts',
  recognises: ({ has, hasAny }) =>
    has('message', 'priority', 'createdAt') && hasAny('report.ackTime', 'report.closeTime'),
  columns: [
    ...SHARED,
    column('status', 'status', { values: { open: 'open', closed: 'resolved' } }),
    column('detected', 'createdAt'),
  ],
  derived: [
    {
      role: 'acknowledged',
      header: 'acknowledged at',
      of: (row) => later(row.text('createdAt'), row.text('report.ackTime'), 1),
    },
    {
      role: 'resolved',
      header: 'closed at',
      of: (row) => later(row.text('createdAt'), row.text('report.closeTime'), 1),
    },
    { role: 'detectionSource', header: 'source of alert', of: () => 'monitor' },
  ],
  classRule: CLASS,
  notes: ['Times to acknowledge and to close are read as milliseconds.'],
};
