import { hypergeometricLogMass } from './distributions.ts';
import type { Random } from './random.ts';

/**
 * How many of `drawn` balls are marked, drawn without return from `pool` balls of which `marked` are: by inversion
 * outwards from the mode, about as many steps as the standard deviation.
 */
export function randomHypergeometric(random: Random, drawn: number, marked: number, pool: number): number {
  const least = Math.max(0, drawn + marked - pool);
  const most = Math.min(drawn, marked);
  if (least === most) return least;
  const mode = Math.min(most, Math.max(least, Math.floor(((drawn + 1) * (marked + 1)) / (pool + 2))));
  const atMode = Math.exp(hypergeometricLogMass(mode, drawn, marked, pool));
  let rest = random() - atMode;
  let up = mode;
  let down = mode;
  let upMass = atMode;
  let downMass = atMode;
  while (rest >= 0 && (up < most || down > least)) {
    if (up < most) {
      upMass *= ((marked - up) * (drawn - up)) / ((up + 1) * (pool - marked - drawn + up + 1));
      up++;
      rest -= upMass;
      if (rest < 0) return up;
    }
    if (down > least) {
      downMass *= (down * (pool - marked - drawn + down)) / ((marked - down + 1) * (drawn - down + 1));
      down--;
      rest -= downMass;
      if (rest < 0) return down;
    }
  }
  return mode;
}
