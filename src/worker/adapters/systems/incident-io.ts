import { TICKET_RULES } from '../../../core/dataset/class-words.ts';
import { isObject, type Json, type JsonObject } from '../../formats/json/records.ts';
import { type Adapter, column, type SourceRow } from '../adapter.ts';
import { objectsIn, textIn } from '../reading/objects.ts';

const objectIn = (object: JsonObject, key: string): JsonObject | undefined => {
  const value = object[key];
  return isObject(value) ? value : undefined;
};

/** The instant with the first of these names that the organisation has and uses; names are its own. */
function timestamp(row: SourceRow, names: readonly string[]): string {
  const values = objectsIn(row.value('incident_timestamp_values'));
  for (const name of names) {
    const found = values.find(
      (entry) => textIn(objectIn(entry, 'incident_timestamp'), 'name').toLowerCase() === name,
    );
    const at = found && textIn(objectIn(found, 'value'), 'value');
    if (at) return at;
  }
  return '';
}

function valueText(value: JsonObject): string {
  const nested = objectIn(value, 'value_option') ?? objectIn(value, 'value_catalog_entry');
  const own = ['value_text', 'value_numeric', 'value_link'].map((key) => textIn(value, key));
  return textIn(nested, 'value') || textIn(nested, 'name') || (own.find((text) => text !== '') ?? '');
}

/** The values of the custom field whose name matches, joined. */
function customField(row: SourceRow, name: RegExp): string {
  const entries = objectsIn(row.value('custom_field_entries'));
  const found = entries.find((entry) => name.test(textIn(objectIn(entry, 'custom_field'), 'name')));
  const values: Json = found?.values ?? null;
  return objectsIn(values)
    .map(valueText)
    .filter((text) => text !== '')
    .join('; ');
}

const STATUSES = {
  triage: 'open',
  live: 'open',
  active: 'open',
  paused: 'open',
  'post-incident': 'resolved',
  learning: 'resolved',
  closed: 'resolved',
} as const;

/** incident.io API v2, `GET /v2/incidents`: instants under names of the organisation's choice. */
export const incidentIo: Adapter = {
  name: 'incident.io API v2',
  recognises: ({ has }) => has('reference', 'incident_status.category', 'incident_timestamp_values'),
  columns: [
    column('id', 'reference'),
    column('title', 'name'),
    column('summary', 'summary'),
    column('url', 'permalink'),
    column('severity', 'severity.name'),
    column('status', 'incident_status.category', { values: STATUSES }),
    column('lastUpdate', 'updated_at'),
  ],
  derived: [
    {
      role: 'impactStart',
      header: 'impact started',
      of: (row) => timestamp(row, ['impact started at', 'started at', 'impact start']),
    },
    {
      role: 'detected',
      header: 'detected or reported',
      of: (row) => timestamp(row, ['detected at', 'reported at', 'declared at']) || row.text('created_at'),
    },
    {
      role: 'acknowledged',
      header: 'acknowledged',
      of: (row) => timestamp(row, ['acknowledged at', 'accepted at', 'investigating at']),
    },
    {
      role: 'mitigated',
      header: 'mitigated or fixed',
      of: (row) => timestamp(row, ['mitigated at', 'fixed at', 'stabilised at', 'monitoring at']),
    },
    {
      role: 'resolved',
      header: 'resolved or closed',
      of: (row) => timestamp(row, ['resolved at', 'closed at']),
    },
    { role: 'service', header: 'services', of: (row) => customField(row, /service|product|component/i) },
    { role: 'team', header: 'teams', of: (row) => customField(row, /\bteams?\b/i) },
    { role: 'rootCause', header: 'cause', of: (row) => customField(row, /\bcause/i) },
    { role: 'detectionSource', header: 'detected by', of: (row) => customField(row, /detect|how.*found/i) },
  ],
  aside: [
    { reason: 'test', column: 'mode', is: /^(test|tutorial)$/i },
    { reason: 'merged', column: 'incident_status.category', is: /^merged$/i },
    { reason: 'declined', column: 'incident_status.category', is: /^(declined|canceled|cancelled)$/i },
  ],
  classRule: { kind: 'rules', rules: TICKET_RULES, undecided: 'non-genai' },
  notes: [
    'Times are found by their names: Reported, Identified, Fixed, Resolved and their like.',
    'Declined and cancelled incidents are left out: they may have been false alarms.',
  ],
};
