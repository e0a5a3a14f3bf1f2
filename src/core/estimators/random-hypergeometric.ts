import { hypergeometricLogMass } from './distributions.ts';
import { drawAroundMode } from './draw-around-mode.ts';
import type { Random } from './random.ts';

/** How many of `drawn` balls are marked, drawn without return from `pool` balls of which `marked` are. */
export function randomHypergeometric(random: Random, drawn: number, marked: number, pool: number): number {
  const least = Math.max(0, drawn + marked - pool);
  const most = Math.min(drawn, marked);
  if (least === most) return least;
  const mode = Math.min(most, Math.max(least, Math.floor(((drawn + 1) * (marked + 1)) / (pool + 2))));
  const others = pool - marked - drawn;
  return drawAroundMode(random, {
    least,
    most,
    mode,
    atMode: Math.exp(hypergeometricLogMass(mode, drawn, marked, pool)),
    up: (k) => ((marked - k) * (drawn - k)) / ((k + 1) * (others + k + 1)),
    down: (k) => (k * (others + k)) / ((marked - k + 1) * (drawn - k + 1)),
  });
}
