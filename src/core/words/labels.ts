import type { NamedDuration } from '../incident/clock.ts';
import type { CanonicalDimension, Dimension } from '../incident/dimensions.ts';
import type { Milestone } from '../incident/milestones.ts';
import type { Subject } from '../plan/filter.ts';

const DIMENSIONS: Readonly<Record<CanonicalDimension, string>> = {
  class: 'Class',
  severity: 'Severity',
  status: 'Status',
  detectionSource: 'Detected by',
  falseAlarm: 'False alarm',
  stage: 'Stage',
  symptom: 'Symptom',
  rootCause: 'Root cause',
  mitigation: 'Mitigation',
  reassigned: 'Reassigned',
  service: 'Service',
  provider: 'Provider',
  region: 'Region',
  team: 'Team',
};

const MILESTONES: Readonly<Record<Milestone, string>> = {
  impactStart: 'Impact start',
  detected: 'Detected',
  acknowledged: 'Acknowledged',
  mitigated: 'Mitigated',
  resolved: 'Resolved',
};

const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  class: { genai: 'GenAI', 'non-genai': 'non-GenAI' },
  stage: { ga: 'General availability', preview: 'Preview' },
  falseAlarm: { '': 'Not reviewed' },
  reassigned: { '0': 'None', '3+': '3 or more' },
};

const DURATIONS: Readonly<Record<NamedDuration, string>> = {
  ttd: 'Time to detect',
  tta: 'Time to acknowledge',
  ttm: 'Time to mitigate',
  ttr: 'Time to resolve',
};

const isCanonical = (dimension: string): dimension is CanonicalDimension =>
  Object.hasOwn(DIMENSIONS, dimension);

/** A dimension's name on screen; a further column of the file goes by its own header. */
export const dimensionLabel = (dimension: Dimension): string =>
  isCanonical(dimension) ? DIMENSIONS[dimension] : dimension.slice('column:'.length);

/** A value's name on screen, first letter large. Unknown is `Unknown`, for false alarms `Not reviewed`. */
export function valueLabel(dimension: Dimension, value: string): string {
  const named = VALUES[dimension]?.[value];
  if (named !== undefined) return named;
  return value === '' ? 'Unknown' : value.charAt(0).toUpperCase() + value.slice(1);
}

/** A milestone's name on screen. */
export const milestoneLabel = (milestone: Milestone): string => MILESTONES[milestone];

/** A named duration's name on screen: `Time to mitigate`. */
export const durationLabel = (name: NamedDuration): string => DURATIONS[name];

/** The name of what a clause is about, as its chip says it. */
export function subjectLabel(subject: Subject): string {
  if (subject === 'time') return 'Time';
  if (subject === 'duration') return 'Duration';
  if (subject === 'text') return 'Search';
  return dimensionLabel(subject);
}
