import { TICKET_RULES } from '../../../core/dataset/class-words.ts';
import { isObject, type Json } from '../../formats/json/records.ts';
import { type Adapter, column, type SourceRow } from '../adapter.ts';
import { later, SECOND } from '../reading/instants.ts';
import { objectsIn, textIn } from '../reading/objects.ts';
import { levels } from '../values.ts';

const STATUSES = { triggered: 'open', acknowledged: 'open', resolved: 'resolved' } as const;
const SEVERITIES = { ...levels('P'), high: 'high', low: 'low' };
const CLASS = { kind: 'rules', rules: TICKET_RULES, undecided: 'non-genai' } as const;
const START = 'The clock starts when the alert came: PagerDuty knows no start of impact.';

/** PagerDuty analytics, raw incidents, and the CSV of Insights: durations in seconds. */
export const pagerdutyAnalytics: Adapter = {
  name: 'PagerDuty analytics',
  recognises: ({ has, hasAny }) =>
    has('created_at', 'seconds_to_resolve') && hasAny('seconds_to_first_ack', 'incident_number'),
  columns: [
    column('id', 'id, incident_number'),
    column('title', 'description, title'),
    column('service', 'service_name'),
    column('team', 'team_name'),
    column('status', 'status', { values: STATUSES }),
    column('detected', 'created_at'),
    column('lastUpdate', 'updated_at'),
    column('reassignments', 'reassignment_count'),
  ],
  derived: [
    {
      role: 'severity',
      header: 'priority or urgency',
      values: SEVERITIES,
      of: (row) => row.text('priority_name, urgency'),
    },
    {
      role: 'acknowledged',
      header: 'first acknowledged',
      of: (row) => later(row.text('created_at'), row.text('seconds_to_first_ack'), SECOND),
    },
    {
      role: 'resolved',
      header: 'resolved',
      of: (row) =>
        row.text('resolved_at') || later(row.text('created_at'), row.text('seconds_to_resolve'), SECOND),
    },
  ],
  classRule: CLASS,
  notes: [START, 'Acknowledged is the creation plus the seconds to the first acknowledgement.'],
};

const named = (value: Json, key: string): string => (isObject(value) ? textIn(value, key) : '');
const field = (row: SourceRow, name: string): string =>
  row.text(`${name}.summary`) || named(row.value(name), 'summary');

function detectionOf(row: SourceRow): string {
  const how = field(row, 'first_trigger_log_entry');
  if (how === '') return '';
  return /through the website|by .*@|manually/i.test(how) ? 'human' : 'monitor';
}

/** PagerDuty REST `/incidents`, as JSON or flattened by pandas with Python's way of writing objects. */
export const pagerdutyRest: Adapter = {
  name: 'PagerDuty REST',
  recognises: ({ has }) => has('incident_number', 'created_at', 'status', 'incident_key', 'urgency'),
  columns: [
    column('id', 'id, incident_number'),
    column('title', 'title, summary'),
    column('summary', 'description'),
    column('url', 'html_url'),
    column('status', 'status', { values: STATUSES }),
    column('detected', 'created_at'),
    column('lastUpdate', 'last_status_change_at, updated_at'),
  ],
  derived: [
    { role: 'service', header: 'service name', of: (row) => field(row, 'service') },
    {
      role: 'team',
      header: 'team names',
      of: (row) =>
        objectsIn(row.value('teams'))
          .map((team) => textIn(team, 'summary'))
          .join('; '),
    },
    {
      role: 'severity',
      header: 'priority or urgency',
      values: SEVERITIES,
      of: (row) => field(row, 'priority') || row.text('urgency'),
    },
    {
      role: 'acknowledged',
      header: 'first acknowledged',
      of: (row) =>
        objectsIn(row.value('acknowledgements'))
          .map((entry) => textIn(entry, 'at'))
          .sort()[0] ?? '',
    },
    {
      role: 'resolved',
      header: 'resolved',
      of: (row) =>
        row.text('resolved_at') ||
        (row.text('status') === 'resolved' ? row.text('last_status_change_at') : ''),
    },
    { role: 'detectionSource', header: 'triggered by', of: detectionOf },
  ],
  classRule: CLASS,
  notes: [
    START,
    'Resolved is the last change of status where the status is resolved.',
    'Triggered through the website counts as found by a human, any other trigger as a monitor.',
  ],
};
