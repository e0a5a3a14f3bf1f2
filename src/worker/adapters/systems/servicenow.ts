import { TICKET_RULES } from '../../../core/dataset/class-words.ts';
import { type Adapter, column } from '../adapter.ts';

const PRIORITIES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['1', 'Critical', 'high'],
    ['2', 'High', 'high'],
    ['3', 'Moderate', 'medium'],
    ['4', 'Low', 'low'],
    ['5', 'Planning', 'low'],
  ].flatMap(([level = '', name = '', meaning = '']) => [
    [level, meaning],
    [`${level} - ${name}`, meaning],
    [name, meaning],
  ]),
);

const STATES: Readonly<Record<string, string>> = {
  '1': 'open',
  '2': 'open',
  '3': 'open',
  '4': 'open',
  '5': 'open',
  '6': 'resolved',
  '7': 'resolved',
  '8': 'resolved',
  New: 'open',
  Active: 'open',
  'In Progress': 'open',
  'On Hold': 'open',
  'Awaiting User Info': 'open',
  'Awaiting Problem': 'open',
  'Awaiting Vendor': 'open',
  'Awaiting Evidence': 'open',
  Resolved: 'resolved',
  Closed: 'resolved',
  Canceled: 'resolved',
};

const CONTACTS: Readonly<Record<string, string>> = {
  Monitoring: 'monitor',
  Event: 'monitor',
  'Event Management': 'monitor',
  Alert: 'monitor',
  Integration: 'monitor',
  Phone: 'human',
  Email: 'human',
  'Self service': 'human',
  'Self-service': 'human',
  'self-service': 'human',
  'Walk-in': 'human',
  'walk-in': 'human',
  Chat: 'human',
  'Virtual Agent': 'human',
  'Direct opening': 'human',
  IVR: '',
};

const CLOSE_CODES: Readonly<Record<string, string>> = {
  'Not reproducible': 'yes',
  'No fault found': 'yes',
  'User error': 'yes',
};

const TABLE = {
  columns: [
    column('id', 'number'),
    column('title', 'short_description, short description'),
    column('summary', 'description, close_notes, close notes, resolution notes'),
    column('severity', 'priority', { values: PRIORITIES }),
    column('status', 'incident_state, state, incident state', { values: STATES }),
    column('team', 'assignment_group, assignment group'),
    column('region', 'location'),
    column('rootCause', 'u_root_cause, caused_by, caused by change'),
    column('mitigation', 'close_code, closed_code, resolution code, close code'),
    column('symptom', 'u_symptom'),
    column('detectionSource', 'contact_type, channel, contact type', { values: CONTACTS }),
    column('detected', 'opened_at, opened, sys_created_on, created'),
    column('acknowledged', 'work_start, actual start'),
    column('resolved', 'resolved_at, resolved, closed_at, closed'),
    column('lastUpdate', 'sys_updated_on, sys_updated_at, updated'),
    column('reassignments', 'reassignment_count, reassignment count'),
  ],
  derived: [
    {
      role: 'service',
      header: 'affected service',
      of: (row) => row.text('business_service, service, cmdb_ci, configuration item, u_product'),
    },
    {
      role: 'falseAlarm',
      header: 'false alarm by close code',
      values: CLOSE_CODES,
      of: (row) => {
        const code = row.text('close_code, closed_code, resolution code, close code');
        return CLOSE_CODES[code] ? code : '';
      },
    },
  ],
  classRule: { kind: 'rules', rules: TICKET_RULES, undecided: 'non-genai' },
} as const satisfies Partial<Adapter>;

const ZONE = 'ServiceNow writes no zone: a CSV holds UTC as stored, an Excel export the zone of the user.';

/** A log of changes: several rows an incident, such as the UCI event log or an export of the audit table. */
export const serviceNowEvents: Adapter = {
  ...TABLE,
  name: 'ServiceNow event log',
  recognises: ({ has, hasAny }) =>
    has('number', 'sys_mod_count') && hasAny('opened_at', 'incident_state', 'ident_state'),
  collapse: {
    reason: 'collapsed-events',
    by: 'number',
    latest: 'sys_mod_count',
    highest: 'reassignment_count',
    note: (rows, incidents) =>
      `${rows} rows are events of ${incidents} incidents: of each the last change counts, with the highest counters.`,
  },
  notes: [ZONE, 'Incidents that are closed without a resolved time have no end.'],
};

/** The incident table of ServiceNow, by internal names or by labels. */
export const serviceNow: Adapter = {
  ...TABLE,
  name: 'ServiceNow incidents',
  recognises: ({ has, hasAny }) =>
    has('number') &&
    hasAny('opened_at', 'opened', 'sys_created_on') &&
    hasAny('short_description', 'short description') &&
    hasAny('priority', 'state', 'incident_state'),
  notes: [ZONE],
};
