import { DURATION_ROLES, type DurationRole, LABEL_ROLES, type Role } from '../../../core/dataset/roles.ts';

/** Header names by role, normalised, the most telling first: of two columns with one role the earlier name wins. */
const NAMES: Readonly<Partial<Record<Role, string>>> = {
  id: 'id, incident id, incident, incident number, incident key, incident no, number, issue key, ticket, ticket id, ticket number, case id, case number, key, reference, public id, uuid',
  title:
    'title, incident title, name, incident name, short description, summary title, subject, headline, external desc, message',
  summary:
    'summary, description, incident summary, incident description, details, body, resolved description, long description, notes',
  url: 'url, link, incident url, html url, shortlink, permalink, uri, web url',
  class:
    'class, incident class, genai, is genai, is gen ai, gen ai, genai related, is ai, ai related, is ai related, ai incident, is ai incident, ai, cohort, workload class, workload type',
  severity:
    'severity, incident severity, sev, severity level, sev level, priority, priority name, impact level, urgency',
  status: 'status, incident status, state, incident state, current status',
  detectionSource:
    'detection source, detected by, detection method, detection, detection type, source of detection, reported by type, discovered by, contact type, how detected',
  falseAlarm: 'false alarm, is false alarm, false positive, is false positive, false alert',
  stage:
    'lifecycle stage, stage, release stage, service stage, launch stage, maturity, product stage, ga status',
  symptom: 'symptom category, symptom, symptoms, failure symptom, impact type, symptom type',
  rootCause: 'root cause category, root cause, cause category, root cause type, cause, rootcause, caused by',
  mitigation:
    'mitigation category, mitigation, mitigation type, mitigation action, mitigation step, fix category, fix, fix type, resolution category, resolution type, close code, remediation',
  service:
    'service, service name, affected service, affected services, services, product, component, components, component s, system, application, business service, cmdb ci',
  provider: 'provider, vendor, cloud, cloud provider, organisation, organization, company',
  region: 'region, regions, location, data center, datacenter, cloud region, affected region, zone',
  team: 'team, owning team, owner team, team name, assignment group, responsible team, squad, owner',
  impactStart:
    'impact start, impact start at, impact started, impact begin, customer impact start, impact start date, outage start, began, begin, start of impact',
  detected:
    'detected, detect, detection time, time detected, impact detect date, started, start, start time, opened, created, reported, creation, create, investigating, occurred, triggered, open, first seen, timestamp, date',
  acknowledged: 'acknowledged, ack, acknowledge, acked, first response, responded, work start',
  mitigated:
    'mitigated, mitigate, mitigation time, time mitigated, impact end, customer impact end, impact ended, monitoring, stabilized',
  resolved:
    'resolved, resolve, resolution time, time resolved, resolution, fixed, ended, end, end time, closed, close, completed, recovered',
  lastUpdate:
    'last update, last updated, updated, update, modified, last modified, sys updated, last status change',
  timeToDetect:
    'time to detect, time to detection, ttd, mttd, detection duration, detection time minutes, to detect, detect duration',
  timeToAcknowledge:
    'time to acknowledge, time to ack, time to acknowledgement, tta, mtta, to first ack, to acknowledge, ack time, acknowledgement duration, report ack time',
  timeToMitigate:
    'time to mitigate, time to mitigation, ttm, mttm, mitigation duration, mitigate duration, to mitigate, time to repair, customer impact duration, impact duration, outage duration, downtime',
  timeToResolve:
    'time to resolve, time to resolution, ttr, mttr, resolution duration, resolve duration, to resolve, global ttr, duration, incident duration, total duration, calendar duration, resolve time, time span, calendar stc, report close time, elapsed time, length',
  reassignments:
    'reassignments, reassignment count, reassignment, reassigned, number of reassignments, hops, reassign count, transfers',
};

/** `ImpactStart_At`, `impactStartAt`, `Impact Start (UTC)` → `impact start at`, `impact start at`, `impact start`. */
function normalisedHeader(header: string): string {
  return header
    .replace(/\((?:utc|gmt)\)/gi, ' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const NESTED_RANK = 50;
const TIME_SUFFIX = / (at|time|timestamp|date|datetime|date time|on|ts|utc|at utc|time utc)$/;

const byName = new Map<string, { readonly role: Role; readonly rank: number }>();
for (const [role, names] of Object.entries(NAMES)) {
  names.split(', ').forEach((name, rank) => {
    if (!byName.has(name)) byName.set(name, { role: role as Role, rank });
  });
}

const TIMES: ReadonlySet<Role> = new Set<Role>([
  'impactStart',
  'detected',
  'acknowledged',
  'mitigated',
  'resolved',
  'lastUpdate',
]);

export const isDurationRole = (role: Role): role is DurationRole =>
  DURATION_ROLES.some((duration) => duration === role);

/** Words of a unit within a name: `seconds_to_resolve`, `Duration (min)`. */
const UNIT_IN_NAME =
  /\b(?:in )?(?:ms|millis(?:econds)?|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?)\b/g;

export const isTimeRole = (role: Role): boolean => TIMES.has(role);

/** What a header's name suggests. */
export interface NamedRole {
  readonly role: Role;
  /** How telling the name is: 0 is best. */
  readonly rank: number;
  /** Whether the name itself says time: `closed_at`, not `closed`. */
  readonly isTimeName: boolean;
}

/** Nested fields: `severity.name` is the severity; `environment.region` is a region, less tellingly than `region`. */
function nestedRole(header: string): NamedRole | undefined {
  const parts = header.split('.');
  if (parts.length < 2) return undefined;
  const last = parts.at(-1) ?? '';
  const isValue = /^(name|value|label|display_?name)$/i.test(last);
  const found = isValue ? roleOfHeader(parts.slice(0, -1).join('.')) : roleOfHeader(last);
  // A time or an id within a nested object is that object's own, not the incident's.
  const isOwn = !LABEL_ROLES.some((role) => role === found?.role);
  return found && !isOwn ? { ...found, rank: found.rank + (isValue ? 0 : NESTED_RANK) } : undefined;
}

export function roleOfHeader(header: string): NamedRole | undefined {
  // Fields that a ServiceNow customer added start with u_.
  const name = normalisedHeader(header).replace(/^u /, '');
  const stem = name.replace(TIME_SUFFIX, '');
  const isTimeName = stem !== name;
  const short = stem.replace(/^incident /, '');
  for (const candidate of [name, stem, short]) {
    const found = byName.get(candidate);
    // `status_date` is no status: a suffix of time belongs to times only.
    if (found && (candidate === name || !isTimeName || isTimeRole(found.role))) {
      return { ...found, isTimeName: isTimeName || / (start|end|time|date)$/.test(name) };
    }
  }
  const duration = byName.get(name.replace(UNIT_IN_NAME, ' ').replace(/\s+/g, ' ').trim());
  if (duration && isDurationRole(duration.role)) return { ...duration, isTimeName: false };
  return nestedRole(header);
}

/** A column of durations whose name would suit the instant at their end: `resolution_time`. */
export const DURATION_TO: Readonly<Partial<Record<Role, DurationRole>>> = {
  detected: 'timeToDetect',
  acknowledged: 'timeToAcknowledge',
  mitigated: 'timeToMitigate',
  resolved: 'timeToResolve',
};

/** Whether a name says start without saying of what: `started_at`. Beside a detection it is the start of the impact. */
export const isPlainStart = (header: string): boolean =>
  /^(start|started|begin|began|occurred)$/.test(normalisedHeader(header).replace(TIME_SUFFIX, ''));

/** Whether a name says detection, not merely opening or creation. */
export const isDetection = (header: string): boolean => /\bdetect/.test(normalisedHeader(header));
