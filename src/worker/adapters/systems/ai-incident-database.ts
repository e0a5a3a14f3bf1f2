import { type Adapter, column, type SourceRow } from '../adapter.ts';

const listOf = (row: SourceRow, name: string): string => {
  const value = row.value(name);
  return Array.isArray(value) ? value.map(String).join('; ') : row.text(name);
};

/** The snapshot of the AI Incident Database: harms by AI systems, with a day and no clock. */
export const aiIncidentDatabase: Adapter = {
  name: 'AI Incident Database',
  recognises: ({ has }) => has('incident_id', 'date', 'alleged deployer of ai system', 'title'),
  columns: [
    column('id', 'incident_id'),
    column('title', 'title'),
    column('summary', 'description'),
    column('detected', 'date'),
  ],
  derived: [
    { role: 'provider', header: 'deployer', of: (row) => listOf(row, 'alleged deployer of ai system') },
    { role: 'service', header: 'developer', of: (row) => listOf(row, 'alleged developer of ai system') },
  ],
  isCurated: true,
  classRule: { kind: 'all', value: 'genai' },
  notes: [
    'These are harms, not outages: they have a day and no times of detection or mitigation, so no durations.',
    'All of them concern AI systems: every incident counts as GenAI.',
  ],
};
