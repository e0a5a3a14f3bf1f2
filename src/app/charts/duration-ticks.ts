import { DURATION_TICKS, durationTick } from '../../core/words/durations.ts';
import type { Tick } from './tick.ts';

const HOUR = 60;
const DAY = 1440;
const WEEK = 7 * DAY;

/** What an axis shows that is too short for three of the six. */
const FINE = [
  ...[1, 2, 5, 10, 20, 30],
  ...[1, 2, 4, 6, 12].map((hours) => hours * HOUR),
  ...[1, 2, 4].map((days) => days * DAY),
  ...[1, 2, 4].map((weeks) => weeks * WEEK),
];

/** What an axis shows beyond a week. */
const LONG = [30 * DAY];

const within = (values: readonly number[], [low, high]: readonly [number, number]): readonly Tick[] =>
  values
    .filter((value) => value >= low && value <= high)
    .map((value) => ({ value, label: durationTick(value) }));

/**
 * The ticks of a log axis in minutes: 1 m 10 m 1 h 6 h 1 d 1 w, 30 d where the axis goes so far.
 * An axis too short for three of them gets finer ones.
 */
export function durationTicks(domain: readonly [number, number]): readonly Tick[] {
  const main = within([...DURATION_TICKS, ...LONG], domain);
  return main.length >= 3 ? main : within(FINE, domain);
}

/** Where an axis of durations ends at the latest: 30 days, in minutes. What lasts longer is not drawn. */
export const LONGEST_DRAWN = 30 * DAY;

/** A day, in minutes: as short as an axis of quick things may be. */
export const ONE_DAY = DAY;

/** From one minute to `least` minutes, or as far as the longest of the durations (minutes) reaches, up to 30 days. */
export const durationDomain = (longest: number, least = WEEK): readonly [number, number] => [
  1,
  Math.min(LONGEST_DRAWN, Math.max(least, Number.isFinite(longest) ? longest * 1.15 : 0)),
];

/** Says that curves which reach so far (minutes) are cut, as `axis to 30 d`; nothing where they are not. */
export const axisEndWords = (longest: number): string => (longest > LONGEST_DRAWN ? 'axis to 30 d' : '');
