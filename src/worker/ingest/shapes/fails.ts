import type { ColumnMapping, Role, TimeFormat } from '../../../core/dataset/roles.ts';
import type { ColumnSample } from '../proposal/sample.ts';
import type { Shape } from './shape.ts';

const ISO: TimeFormat = { order: 'iso', zone: 'UTC' };

const TIMES: Readonly<Record<string, Role>> = {
  start_timestamp: 'detected',
  monitoring_timestamp: 'mitigated',
  resolved_timestamp: 'resolved',
};
const TEXTS: Readonly<Record<string, Role>> = {
  incident_id: 'id',
  Incident_Title: 'title',
  resolved_description: 'summary',
};
/** 0 none, 1 minor, 2 major, 3 critical as on the status pages; 4 is maintenance and no severity. */
const SEVERITIES = { '0': 'low', '1': 'medium', '2': 'high', '3': 'high', '4': '' } as const;
const PROVIDERS = {
  openai: 'OpenAI',
  anthropic: 'Anthropic',
  StabilityAI: 'Stability AI',
  character: 'Character.AI',
} as const;

/** Columns that say 1 where an incident touched the service of their name. */
const isService = (header: string, sample: ColumnSample | undefined): boolean =>
  !/_flag$|^over_one_day$|^incident_impact_level$/.test(header) &&
  sample !== undefined &&
  sample.distinct.length > 0 &&
  sample.distinct.every((value) => /^[01](\.0)?$/.test(value));

function columnOf(index: number, header: string, sample: ColumnSample | undefined): ColumnMapping {
  const time = TIMES[header];
  if (time) return { index, header, role: time, time: ISO };
  const text = TEXTS[header];
  if (text) return { index, header, role: text };
  if (header === 'incident_impact_level') return { index, header, role: 'severity', values: SEVERITIES };
  if (header === 'provider') return { index, header, role: 'provider', values: PROVIDERS };
  if (isService(header, sample)) {
    const values = { '1': header, '1.0': header, '0': '', '0.0': '' };
    return { index, header, role: 'service', values };
  }
  return { index, header, role: 'keep' };
}

/**
 * The stages of LLM service incidents from the FAILS study: status pages of four providers, a column a service.
 * The start is the first post, which is what a status page knows of detection.
 */
export const fails: Shape = {
  name: 'FAILS incident stages',
  recognises: (header) =>
    ['incident_impact_level', 'investigating_timestamp', 'start_timestamp', 'close_timestamp'].every((name) =>
      header.includes(name),
    ),
  columns: (header, samples) => header.map((name, index) => columnOf(index, name, samples[index])),
  classRule: { kind: 'all', value: 'genai' },
  notes: [
    'All providers of this file are LLM services: every incident counts as GenAI.',
    'Impact level 4 is maintenance at most providers: these incidents have no severity.',
    'Incidents that touch several services carry all of their names.',
  ],
};
