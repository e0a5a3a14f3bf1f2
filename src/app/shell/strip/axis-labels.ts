import { monthWords } from '../../../core/words/dates.ts';
import type { Release } from '../../text/releases.ts';
import type { Range, StripBin } from './time-edges.ts';

export interface AxisLabel {
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'end';
  /** Where the tick or marker stands. */
  readonly at: number;
}

const CHARACTER = 6;
const widthOf = (text: string): number => text.length * CHARACTER;

const shortMonth = new Intl.DateTimeFormat('en', { timeZone: 'UTC', month: 'short' });

function ticksOf({ from, to }: Range, bin: StripBin): readonly { text: string; at: number }[] {
  const ticks: { text: string; at: number }[] = [{ text: monthWords(from), at: from }];
  const date = new Date(from);
  const step = bin === 'month' ? 12 : 1;
  for (let month = bin === 'month' ? 12 : date.getUTCMonth() + 1; ; month += step) {
    const at = Date.UTC(date.getUTCFullYear(), month, 1);
    if (at >= to) return ticks;
    const text =
      bin === 'month' || new Date(at).getUTCMonth() === 0
        ? String(new Date(at).getUTCFullYear())
        : shortMonth.format(at);
    ticks.push({ text, at });
  }
}

/** The ticks under the strip: the first month, then years, or months where bins are shorter; none overlap. */
export function tickLabels(range: Range, bin: StripBin, xOf: (at: number) => number): readonly AxisLabel[] {
  const width = xOf(range.to);
  let free = 0;
  return ticksOf(range, bin).flatMap(({ text, at }, index) => {
    const tick = xOf(at);
    const isCut = tick + 3 + widthOf(text) > width;
    const start = isCut ? width - widthOf(text) : tick + (index === 0 ? 0 : 3);
    if (start < free) return [];
    free = start + widthOf(text) + 8;
    return [{ text, at: tick, x: isCut ? width : start, anchor: isCut ? 'end' : 'start' } as const];
  });
}

/**
 * The releases inside the range, latest first: each written right of its line where that is free, else left of it,
 * else its line alone.
 */
export function releaseLabels(
  releases: readonly Release[],
  range: Range,
  xOf: (at: number) => number,
): readonly AxisLabel[] {
  const inside = releases.filter(({ at }) => at >= range.from && at < range.to).toReversed();
  let limit = xOf(range.to);
  return inside.map(({ label, at }, index) => {
    const line = xOf(at);
    const before = inside[index + 1];
    const isFreeRight = line + 8 + widthOf(label) <= limit;
    const isFreeLeft = line - 8 - widthOf(label) >= (before ? xOf(before.at) : 0);
    if (isFreeRight || !isFreeLeft) {
      limit = line;
      return { text: isFreeRight ? label : '', at: line, x: line + 4, anchor: 'start' };
    }
    limit = line - 4 - widthOf(label);
    return { text: label, at: line, x: line - 4, anchor: 'end' };
  });
}
