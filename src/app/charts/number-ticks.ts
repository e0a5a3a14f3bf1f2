import { durationWords } from '../../core/words/durations.ts';
import type { Tick } from './tick.ts';

const STEPS = [1, 2, 2.5, 5, 10];

function niceStep(rough: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = STEPS.map((factor) => factor * power).find((candidate) => candidate >= rough * 0.999) ?? rough;
  return whole ? Math.max(1, Math.ceil(step)) : step;
}

function valuesTo(max: number, count: number, whole: boolean): readonly number[] {
  const step = niceStep(max > 0 ? max / count : 1 / count, whole);
  const last = Math.max(1, Math.ceil(max / step - 1e-9));
  return Array.from({ length: last + 1 }, (_, index) => index * step);
}

/** Ticks from 0 to the first round number at or over `max`, about `count` steps; only whole numbers. */
export const countTicks = (max: number, count = 3): readonly Tick[] =>
  valuesTo(max, count, true).map((value) => ({ value, label: value.toLocaleString('en-GB') }));

/** Ticks of a share axis from 0, values 0–1, labels in percent; the unit stands on the last tick only. */
export function shareTicks(max: number, count = 4): readonly Tick[] {
  const percents = valuesTo(Math.min(max, 1) * 100, count, false);
  return percents.map((percent, index) => ({
    value: percent / 100,
    label: `${Number(percent.toFixed(2))}${index === percents.length - 1 ? ' %' : ''}`,
  }));
}

/** Where an axis with these ticks ends. */
export const lastTick = (ticks: readonly Tick[]): number => ticks.at(-1)?.value ?? 1;

const HOUR = 60;
const DAY = 1440;
const TIME_STEPS = [
  1,
  2,
  5,
  10,
  15,
  30,
  HOUR,
  2 * HOUR,
  4 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  2 * DAY,
  7 * DAY,
  30 * DAY,
];

/** Ticks of a linear axis in minutes, from 0 to the first round time at or over `max`: `0 2 h 4 h 6 h`. */
export function timeAmountTicks(max: number, count = 3): readonly Tick[] {
  const step = TIME_STEPS.find((minutes) => minutes * count >= max) ?? max / count;
  const last = Math.max(1, Math.ceil(max / step - 1e-9));
  return Array.from({ length: last + 1 }, (_, index) => ({
    value: index * step,
    label: index === 0 ? '0' : durationWords(index * step),
  }));
}
