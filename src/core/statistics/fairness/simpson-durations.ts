import { benjaminiHochberg } from '../../estimators/benjamini-hochberg.ts';
import { kaplanMeier } from '../../estimators/kaplan-meier.ts';
import { type LogRank, stratifiedLogRank } from '../../estimators/log-rank.ts';
import type { NamedDuration } from '../../incident/clock.ts';
import type { Dimension } from '../../incident/dimensions.ts';
import type { CensoredSample } from '../../plan/aggregate.ts';
import { FEWEST_INCIDENTS } from '../comparison.ts';
import { onSides, type Sides } from '../sides.ts';
import { ratioOfTimes, timedQuantile } from '../timed.ts';
import type { SimpsonResult } from './check.ts';

/** The incidents with one value of the field. */
export interface DurationStratum extends Sides<CensoredSample> {
  readonly value: string;
}

const CLEAR = 0.05;

function merged(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all.sort();
}

const pooledOf = (strata: readonly DurationStratum[]): Sides<CensoredSample> =>
  onSides((side) => ({
    observed: merged(strata.map((stratum) => stratum[side].observed)),
    open: merged(strata.map((stratum) => stratum[side].open)),
  }));

const ratioOf = ({ a, b }: Sides<CensoredSample>) =>
  ratioOfTimes(timedQuantile(kaplanMeier(a), 0.5), timedQuantile(kaplanMeier(b), 0.5));

/** Positive where A's incidents end sooner than expected. */
const lead = ({ observed, expected }: LogRank): number => observed[0] - expected[0];

const sizeOf = ({ observed, open }: CensoredSample): number => observed.length + open.length;

/**
 * Simpson's check of the ratio of medians: strata of at least 20 incidents a cohort whose own ratio lies clearly
 * (Benjamini–Hochberg over the strata) on the other side of 1, and the stratified log-rank test against the plain one.
 */
export function simpsonOfDurations(
  by: Dimension,
  duration: NamedDuration,
  strata: readonly DurationStratum[],
): SimpsonResult {
  const whole = pooledOf(strata);
  const pooled = ratioOf(whole);
  const large = strata.filter(({ a, b }) => Math.min(sizeOf(a), sizeOf(b)) >= FEWEST_INCIDENTS);
  const ratios = large.map(ratioOf);
  const qs = benjaminiHochberg(ratios.map(({ p }) => p));
  const flipped = large.flatMap(({ value, a, b }, i) => {
    const effect = ratios[i];
    const q = qs[i] ?? Number.NaN;
    if (effect === undefined || !(q < CLEAR)) return [];
    const opposite = Math.log(effect.ratio) * Math.log(pooled.ratio) < 0;
    return opposite ? [{ value, n: { a: sizeOf(a), b: sizeOf(b) }, effect }] : [];
  });
  const [plain, stratified] = [
    stratifiedLogRank([[whole.a, whole.b]]),
    stratifiedLogRank(strata.map(({ a, b }) => [a, b] as const)),
  ];
  const reverses = plain.p < CLEAR && stratified.p < CLEAR && lead(plain) * lead(stratified) < 0;
  const computable = large.length > 1 && !Number.isNaN(pooled.p);
  const bites = reverses || (pooled.p < CLEAR && flipped.length > 0);
  return {
    id: 'simpson',
    state: computable ? (bites ? 'bites' : 'fine') : 'unknown',
    by,
    of: 'duration',
    duration,
    pooled,
    flipped,
    reverses,
    strata: large.length,
  };
}
