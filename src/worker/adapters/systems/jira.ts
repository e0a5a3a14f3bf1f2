import { TICKET_RULES } from '../../../core/dataset/class-words.ts';
import { type Adapter, column } from '../adapter.ts';
import { namesIn } from '../reading/objects.ts';

const PRIORITIES = {
  Blocker: 'high',
  Critical: 'high',
  Highest: 'high',
  High: 'high',
  Major: 'high',
  Medium: 'medium',
  Minor: 'low',
  Low: 'low',
  Lowest: 'low',
  Trivial: 'low',
} as const;

const FALSE_ALARMS = {
  "Won't Do": 'yes',
  "Won't Fix": 'yes',
  'Cannot Reproduce': 'yes',
  Declined: 'yes',
  'Not a Bug': 'yes',
  Duplicate: '',
  Done: 'no',
  Fixed: 'no',
  Resolved: 'no',
} as const;

/** The category of a status, where the export has it; else the words of common workflows. */
const STATUSES = {
  'To Do': 'open',
  'Waiting for support': 'open',
  'Waiting for customer': 'open',
  Escalated: 'open',
  'In Review': 'open',
  'Work in progress': 'open',
  Done: 'resolved',
  Completed: 'resolved',
  Canceled: 'resolved',
} as const;

/** Jira and Jira Service Management: the CSV of all fields, flattened REST, REST as JSON, the data pipeline. */
export const jira: Adapter = {
  name: 'Jira',
  recognises: ({ has, hasAny }) =>
    (has('issue key', 'summary', 'created') && hasAny('status', 'issue type', 'resolved')) ||
    (has('key', 'summary', 'created', 'resolutiondate') && hasAny('issue_type', 'status', 'reporter_key')) ||
    has('key', 'fields.summary', 'fields.created') ||
    has('issue_key', 'summary', 'created_date', 'issue_type'),
  columns: [
    column('id', 'issue key, key, issue_key'),
    column('title', 'summary, fields.summary'),
    column('summary', 'description, fields.description'),
    column(
      'service',
      'custom field (affected services), affected services, component/s, components, component',
    ),
    column('severity', 'custom field (severity), severity, priority, fields.priority.name, priority_name', {
      values: PRIORITIES,
    }),
    column('status', 'status category, status_category, status, fields.status.statusCategory.name', {
      values: STATUSES,
    }),
    column('team', 'custom field (team), project name, project key, fields.project.key'),
    column('detectionSource', 'custom field (source), source'),
    column('falseAlarm', 'resolution, fields.resolution.name', { values: FALSE_ALARMS }),
    column('rootCause', 'custom field (root cause), root cause'),
    column('impactStart', 'custom field (impact start), custom field (start of impact)'),
    column('detected', 'created, fields.created, created_date'),
    column('resolved', 'resolved, resolutiondate, fields.resolutiondate, resolution_date'),
    column('lastUpdate', 'updated, fields.updated, updated_date'),
  ],
  derived: [
    {
      role: 'service',
      header: 'component names',
      of: (row) => namesIn(row.value('fields.components'), 'name'),
    },
  ],
  aside: [
    { reason: 'merged', column: 'resolution', is: /^duplicate$/i },
    { reason: 'merged', column: 'fields.resolution.name', is: /^duplicate$/i },
  ],
  classRule: { kind: 'rules', rules: TICKET_RULES, undecided: 'non-genai' },
  notes: [
    'Columns of the same name are read together, one value each.',
    'Jira writes times in the zone of the user who exports, without naming it, unless REST gives an offset.',
  ],
};
