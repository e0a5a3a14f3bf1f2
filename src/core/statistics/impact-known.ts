import type { Duration } from '../incident/clock.ts';

/** Observed, as a duration of zero, for each incident whose impact start is known. */
export const IMPACT_KNOWN: Duration = {
  from: ['impactStart'],
  to: ['impactStart'],
  censors: false,
  zeros: 'keep',
};
