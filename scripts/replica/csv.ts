import { CUT_OFF, type Draft } from './incident.ts';

const COLUMNS = [
  'id',
  'title',
  'class',
  'provider',
  'service',
  'region',
  'team',
  'severity',
  'status',
  'lifecycle_stage',
  'impact_start_at',
  'detected_at',
  'acknowledged_at',
  'mitigated_at',
  'resolved_at',
  'last_update_at',
  'detection_source',
  'false_alarm',
  'reassignments',
  'symptom',
  'root_cause',
  'mitigation',
  'summary',
] as const;

type Column = (typeof COLUMNS)[number];

/** Says in every row, also of an exported one, that the incident never happened. */
const PROVIDER = 'Replica';

const instant = (minute: number): string =>
  Number.isNaN(minute) ? '' : `${new Date(minute * 60_000).toISOString().slice(0, 19)}Z`;

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function statusOf({ times }: Draft): 'open' | 'mitigated' | 'resolved' {
  if (Number.isNaN(times.mitigated)) return 'open';
  return Number.isNaN(times.resolved) ? 'mitigated' : 'resolved';
}

function cellsOf(draft: Draft, id: string): Readonly<Record<Column, string>> {
  const status = statusOf(draft);
  return {
    id,
    title: draft.title,
    class: draft.genai ? 'genai' : 'non-genai',
    provider: PROVIDER,
    service: draft.service,
    region: draft.region,
    team: draft.team,
    severity: draft.severity,
    status,
    lifecycle_stage: draft.stage,
    impact_start_at: instant(draft.times.impactStart),
    detected_at: instant(draft.times.detected),
    acknowledged_at: instant(draft.times.acknowledged),
    mitigated_at: instant(draft.times.mitigated),
    resolved_at: instant(draft.times.resolved),
    last_update_at: status === 'resolved' ? '' : instant(CUT_OFF),
    detection_source: draft.source,
    false_alarm: draft.falseAlarm,
    reassignments: String(draft.reassignments),
    symptom: draft.symptom,
    root_cause: draft.rootCause,
    mitigation: draft.mitigation,
    summary: draft.summary,
  };
}

const FIRST_ID = 10_001;

/** The incidents as RFC 4180 text with line feeds, numbered in the order given. */
export function toCsv(drafts: readonly Draft[]): string {
  const lines = drafts.map((draft, index) => {
    const cells = cellsOf(draft, `R-${FIRST_ID + index}`);
    return COLUMNS.map((column) => quoted(cells[column])).join(',');
  });
  return `${[COLUMNS.join(','), ...lines].join('\n')}\n`;
}
