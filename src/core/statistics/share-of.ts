import { wilsonInterval } from '../estimators/wilson-interval.ts';
import type { Share } from '../incident/units.ts';

/** A share with what it was counted from and its 95 % Wilson interval; share and ends are NaN where n is 0. */
export interface ShareOf {
  readonly events: number;
  readonly n: number;
  readonly share: Share;
  readonly lower: Share;
  readonly upper: Share;
}

export const shareOf = (events: number, n: number): ShareOf => ({
  events,
  n,
  share: events / n,
  ...wilsonInterval(events, n),
});
