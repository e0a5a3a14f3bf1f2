/** The instants of an incident, in the order in which they should happen. */
export const MILESTONES = ['impactStart', 'detected', 'acknowledged', 'mitigated', 'resolved'] as const;

export type Milestone = (typeof MILESTONES)[number];
