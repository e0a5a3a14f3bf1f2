import { DURATION_ROLES, LABEL_ROLES, type Role, TEXT_ROLES } from '../../core/dataset/roles.ts';
import { MILESTONES } from '../../core/incident/milestones.ts';

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  id: 'Id',
  title: 'Title',
  summary: 'Summary',
  url: 'Link',
  class: 'GenAI or not',
  severity: 'Severity',
  status: 'Status',
  detectionSource: 'Detection source',
  falseAlarm: 'False alarm',
  stage: 'Stage',
  symptom: 'Symptom',
  rootCause: 'Root cause',
  mitigation: 'Mitigation',
  service: 'Service',
  provider: 'Provider',
  region: 'Region',
  team: 'Team',
  impactStart: 'Impact start',
  detected: 'Detected',
  acknowledged: 'Acknowledged',
  mitigated: 'Mitigated',
  resolved: 'Resolved',
  lastUpdate: 'Last update',
  timeToDetect: 'Time to detect',
  timeToAcknowledge: 'Time to acknowledge',
  timeToMitigate: 'Time to mitigate',
  timeToResolve: 'Time to resolve',
  reassignments: 'Reassignments',
  keep: 'Kept, not used',
};

const TIME_ROLES: readonly Role[] = [...MILESTONES, 'lastUpdate'];

const isRole = (role: string): role is Role => Object.hasOwn(ROLE_WORDS, role);

/** A role's name on screen; a role that is not known goes by its own name. */
export const roleLabel = (role: string): string => (isRole(role) ? ROLE_WORDS[role] : role);

export const isTimeRole = (role: Role): boolean => TIME_ROLES.includes(role);

/** The roles of the menu, grouped by what they are. */
export const ROLE_GROUPS: readonly { readonly group: string; readonly roles: readonly Role[] }[] = [
  { group: 'Not used', roles: ['keep'] },
  { group: 'Times', roles: TIME_ROLES },
  { group: 'Durations', roles: DURATION_ROLES },
  { group: 'Class', roles: ['class'] },
  { group: 'Texts', roles: TEXT_ROLES },
  { group: 'Categories', roles: LABEL_ROLES.filter((role) => role !== 'class') },
  { group: 'Numbers', roles: ['reassignments'] },
];
