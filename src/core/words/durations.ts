import { NO_NUMBER } from './numbers.ts';

const UNITS = [
  { name: 'd', seconds: 86_400 },
  { name: 'h', seconds: 3_600 },
  { name: 'm', seconds: 60 },
  { name: 's', seconds: 1 },
] as const;

/** The step, in seconds, to which a duration is rounded: no finer than its second unit can say. */
function stepOf(seconds: number): number {
  if (seconds >= 100 * 86_400) return 86_400;
  if (seconds >= 86_400) return 3_600;
  if (seconds >= 600) return 60;
  return 1;
}

/** Rounds to what two units can say; rounding up may reach the next unit, whose step is coarser. */
function rounded(seconds: number): number {
  const once = Math.round(seconds / stepOf(seconds)) * stepOf(seconds);
  return Math.round(once / stepOf(once)) * stepOf(once);
}

/**
 * A duration in minutes, in two units at most: `3 h 50 m`, `12 m`, `2 d 3 h`, `40 s`. Seconds are said under ten
 * minutes, hours up to 100 days. Missing is an en dash, infinity is `not reached`.
 */
export function durationWords(minutes: number): string {
  if (minutes === Number.POSITIVE_INFINITY) return 'not reached';
  if (!Number.isFinite(minutes)) return NO_NUMBER;
  if (minutes < 0) return `−${durationWords(-minutes)}`;
  let rest = rounded(minutes * 60);
  if (rest === 0) return '0 m';
  const parts: string[] = [];
  for (const { name, seconds } of UNITS) {
    const count = Math.floor(rest / seconds);
    rest -= count * seconds;
    if (count > 0) parts.push(`${count} ${name}`);
  }
  return parts.join(' ');
}

/** The times at which duration axes have a tick, in minutes: 1 m, 10 m, 1 h, 6 h, 1 d, 1 w. */
export const DURATION_TICKS = [1, 10, 60, 360, 1_440, 10_080] as const;

/** The word at a tick of a duration axis: `1 w` is written as a week, all else as `durationWords`. */
export const durationTick = (minutes: number): string =>
  minutes === 10_080 ? '1 w' : durationWords(minutes);
