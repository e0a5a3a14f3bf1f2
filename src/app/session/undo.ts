import type { Chosen } from './chosen.ts';

/** What one undo brings back. */
export type Step = Pick<Chosen, 'filter' | 'cohorts' | 'clock'>;

/** The steps before and after the present one; the nearest is last in both. In memory only. */
export interface Trail {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const NO_TRAIL: Trail = { past: [], future: [] };

const LONGEST = 100;

export const stepOf = ({ filter, cohorts, clock }: Step): Step => ({ filter, cohorts, clock });

/** The trail after leaving a step by a new choice: what was undone is forgotten. */
export const leaving = (trail: Trail, step: Step): Trail => ({
  past: [...trail.past, step].slice(-LONGEST),
  future: [],
});

/** One step back from the present one; undefined when there is none. */
export function stepBack(trail: Trail, present: Step): { trail: Trail; step: Step } | undefined {
  const step = trail.past.at(-1);
  return step && { trail: { past: trail.past.slice(0, -1), future: [...trail.future, present] }, step };
}

/** One step forward from the present one; undefined when nothing was undone. */
export function stepForward(trail: Trail, present: Step): { trail: Trail; step: Step } | undefined {
  const step = trail.future.at(-1);
  return step && { trail: { past: [...trail.past, present], future: trail.future.slice(0, -1) }, step };
}
