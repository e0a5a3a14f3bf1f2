import { criticalZ } from './distributions.ts';
import type { Interval } from './interval.ts';

/**
 * Wilson's (1927) score interval of a share, without continuity correction.
 * (p + z²/2n ± z√(p(1 − p)/n + z²/4n²)) / (1 + z²/n). Shares from 0 to 1.
 *
 * @returns NaN ends where n is 0; exactly 0 below when no event, exactly 1 above when all are
 */
export function wilsonInterval(events: number, n: number, level = 0.95): Interval {
  if (!(n > 0)) return { lower: Number.NaN, upper: Number.NaN };
  const z2 = criticalZ(level) ** 2;
  const share = events / n;
  const centre = share + z2 / (2 * n);
  const reach = Math.sqrt(z2 * ((share * (1 - share)) / n + z2 / (4 * n * n)));
  return {
    lower: events === 0 ? 0 : (centre - reach) / (1 + z2 / n),
    upper: events === n ? 1 : (centre + reach) / (1 + z2 / n),
  };
}
