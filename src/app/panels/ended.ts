import type { NamedDuration } from '../../core/incident/clock.ts';

/** What has happened to an incident at the end of a duration: half of them are `mitigated` within 3 h. */
export const ENDED: Readonly<Record<NamedDuration, string>> = {
  ttd: 'detected',
  tta: 'acknowledged',
  ttm: 'mitigated',
  ttr: 'resolved',
};
