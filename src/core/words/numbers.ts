const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const fixed = [0, 1, 2, 3].map(
  (digits) => new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);

/** What stands where a number is missing or cannot be computed. */
export const NO_NUMBER = '–';

/** A count with thousands separators: `7,166`. Missing is an en dash. */
export const countWords = (n: number): string => (Number.isFinite(n) ? whole.format(n) : NO_NUMBER);

/** A number with a fixed number of decimals (0 to 3). Missing is an en dash. */
export const decimalWords = (value: number, digits: 0 | 1 | 2 | 3): string =>
  Number.isFinite(value) ? (fixed[digits] ?? whole).format(value).replace('-', '−') : NO_NUMBER;

/**
 * A share (0–1) as percent: `37.8 %`. Exactly none and all lose their decimals, and what would round to either says
 * so with a sign: `< 0.1 %`, `> 99.9 %`.
 */
export function percentWords(share: number, digits: 0 | 1 = 1): string {
  if (!Number.isFinite(share)) return NO_NUMBER;
  if (share === 0 || share === 1) return `${share * 100} %`;
  const step = digits === 0 ? 1 : 0.1;
  const percent = share * 100;
  if (percent > 0 && percent < step / 2) return `< ${step} %`;
  if (percent < 100 && percent > 100 - step / 2) return `> ${100 - step} %`;
  return `${decimalWords(percent, digits)} %`;
}

/** A ratio with two decimals, one from 10 on, three below 0.1: `2.73`, `13.4`, `0.036`. */
export function ratioWords(ratio: number): string {
  if (ratio === Number.POSITIVE_INFINITY) return '∞';
  if (ratio > 0 && ratio < 0.0005) return '< 0.001';
  if (ratio >= 10) return decimalWords(ratio, 1);
  return decimalWords(ratio, ratio >= 0.095 || ratio === 0 ? 2 : 3);
}

/** A ratio for a sentence, to two figures: `1.7`, `0.41`, `13`. */
export function timesWords(ratio: number): string {
  if (ratio >= 10) return decimalWords(ratio, 0);
  return decimalWords(ratio, ratio >= 0.95 ? 1 : 2);
}

const PARTS: readonly (readonly [part: number, words: string])[] = [
  [1 / 2, 'half'],
  [1 / 3, 'a third'],
  [1 / 4, 'a quarter'],
  [1 / 5, 'a fifth'],
  [1 / 10, 'a tenth'],
];

/** How far a ratio may be from a half, a third … to be called so, as a part of it. */
const NEAR = 0.04;

/** `1.7 times as long`; below 1 in parts where it is near one: `half as often`, `less than a tenth as often`. */
export function timesAs(ratio: number, what: 'often' | 'long'): string {
  if (ratio < 0.096) return `less than a tenth as ${what}`;
  const part = PARTS.find(([value]) => Math.abs(ratio / value - 1) <= NEAR);
  return `${part ? part[1] : `${timesWords(ratio)} times`} as ${what}`;
}

/** Two ends of an interval, written by `words`: `1.52 – 1.84`. An infinite upper end is `1.52 – ∞`. */
export function intervalWords(lower: number, upper: number, words = ratioWords): string {
  if (Number.isNaN(lower) || Number.isNaN(upper)) return NO_NUMBER;
  const end = upper === Number.POSITIVE_INFINITY ? '∞' : words(upper);
  return `${words(lower)} – ${end}`;
}

/** A difference of shares in percentage points, signed: `+1.4 pt`, `−3.8 pt`. */
export function pointsWords(difference: number): string {
  if (!Number.isFinite(difference)) return NO_NUMBER;
  const words = decimalWords(difference * 100, 1);
  if (words === '0.0' || words === '−0.0') return '0.0 pt';
  return `${difference > 0 ? '+' : ''}${words} pt`;
}

/** A p- or q-value: three decimals, and `< 0.001` below that. */
export function pValueWords(p: number): string {
  if (!Number.isFinite(p)) return NO_NUMBER;
  return p < 0.001 ? '< 0.001' : decimalWords(p, 3);
}

/** A count with its noun: `1 incident`, `7,166 incidents`. */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${countWords(n)} ${n === 1 ? one : many}`;
