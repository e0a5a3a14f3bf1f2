/** One incident of a test file. Times after the start are in minutes; what is left out is empty. */
export interface IncidentOf {
  readonly class?: 'genai' | 'non-genai' | '';
  /** ISO; 2024-01-01T00:00Z when not given, empty when ''. */
  readonly start?: string;
  readonly detected?: number;
  readonly acknowledged?: number;
  readonly mitigated?: number;
  readonly resolved?: number;
  /** Where an open incident is censored. */
  readonly updated?: number;
  readonly severity?: string;
  readonly source?: string;
  readonly falseAlarm?: string;
  readonly reassignments?: number;
  readonly symptom?: string;
  readonly rootCause?: string;
  readonly mitigation?: string;
  readonly region?: string;
}

const HEADER =
  'id,title,class,started_at,detected_at,acknowledged_at,mitigated_at,resolved_at,last_update_at,severity,' +
  'detection_source,false_alarm,reassignments,symptom,root_cause,mitigation,region';

function line(incident: IncidentOf, index: number): string {
  const start = incident.start ?? '2024-01-01T00:00:00Z';
  const after = (minutes: number | undefined) =>
    minutes === undefined || start === '' ? '' : new Date(Date.parse(start) + minutes * 60_000).toISOString();
  const { detected, acknowledged, mitigated, resolved, updated } = incident;
  return [
    `i-${index}`,
    `Incident ${index}`,
    incident.class ?? 'genai',
    start,
    ...[detected, acknowledged, mitigated, resolved, updated].map(after),
    incident.severity ?? '',
    incident.source ?? '',
    incident.falseAlarm ?? '',
    incident.reassignments ?? '',
    incident.symptom ?? '',
    incident.rootCause ?? '',
    incident.mitigation ?? '',
    incident.region ?? '',
  ].join(',');
}

/** A file in the canonical columns. */
export const incidentCsv = (incidents: readonly IncidentOf[]): string =>
  [HEADER, ...incidents.map(line)].join('\n');

/** The same incident so many times. */
export const times = (count: number, incident: IncidentOf): readonly IncidentOf[] =>
  Array.from({ length: count }, () => incident);
