import type { Role } from '../../../core/dataset/roles.ts';
import { type Adapter, column } from '../adapter.ts';

const time = (role: Role, from: string) => column(role, from, { time: { order: 'iso', zone: 'UTC' } });

/** Columns that say 1 where an incident touched the service of their name. */
const isService = (header: string, values: readonly string[]): boolean =>
  !/_flag$|^over_one_day$|^incident_impact_level$/.test(header) &&
  values.length > 0 &&
  values.every((value) => /^[01](\.0)?$/.test(value));

/**
 * The stages of LLM service incidents from the FAILS study: status pages of four providers, a column a service.
 * The start is the first post, which is what a status page knows of detection.
 */
export const fails: Adapter = {
  name: 'FAILS incident stages',
  recognises: ({ has }) =>
    has('incident_impact_level', 'investigating_timestamp', 'start_timestamp', 'close_timestamp'),
  columns: [
    column('id', 'incident_id'),
    column('title', 'Incident_Title'),
    column('summary', 'resolved_description'),
    // 0 none, 1 minor, 2 major, 3 critical as on the status pages; 4 is maintenance and no severity.
    column('severity', 'incident_impact_level', {
      values: { '0': 'low', '1': 'medium', '2': 'high', '3': 'high', '4': '' },
    }),
    column('provider', 'provider', {
      values: {
        openai: 'OpenAI',
        anthropic: 'Anthropic',
        StabilityAI: 'Stability AI',
        character: 'Character.AI',
      },
    }),
    time('detected', 'start_timestamp'),
    time('mitigated', 'monitoring_timestamp'),
    time('resolved', 'resolved_timestamp'),
  ],
  oneHot: isService,
  isCurated: true,
  classRule: { kind: 'all', value: 'genai' },
  notes: [
    'All providers of this file are LLM services: every incident counts as GenAI.',
    'Impact level 4 is maintenance at most providers: these incidents have no severity.',
    'Incidents that touch several services carry all of their names.',
  ],
};
