import { type Random, seededRandom } from '../../../../src/core/estimators/random.ts';

/** A share that simulation with a fixed seed must find between two limits. */
export interface CalibrationCase {
  readonly what: string;
  readonly setting: string;
  readonly kind: 'false positives' | 'coverage' | 'power' | 'false alarms';
  readonly nominal: string;
  readonly limits: readonly [number, number];
  readonly trials: number;
  /** One trial: 1 for a hit, 0 for none, or a share. */
  readonly trial: (random: Random) => number;
}

/** The share of hits over all trials. */
export function calibrate({ trials, trial, what }: CalibrationCase): number {
  const random = seededRandom([...what].reduce((seed, letter) => (seed * 31 + letter.charCodeAt(0)) | 0, 7));
  let sum = 0;
  for (let i = 0; i < trials; i++) sum += trial(random);
  return sum / trials;
}

export const FALSE_POSITIVES = { kind: 'false positives', nominal: '5 %', limits: [0.035, 0.065] } as const;
export const AT_MOST = { kind: 'false positives', nominal: '≤ 5 %', limits: [0, 0.06] } as const;
export const COVERAGE = { kind: 'coverage', nominal: '95 %', limits: [0.93, 0.97] } as const;
export const AT_LEAST = { kind: 'coverage', nominal: '≥ 95 %', limits: [0.945, 1] } as const;
