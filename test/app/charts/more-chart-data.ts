import type { HeatCell } from '../../../src/app/charts/heat-map.tsx';
import type { StepCurve } from '../../../src/app/charts/step-curve.ts';
import type { TrendPoint } from '../../../src/app/charts/trend-series.ts';
import { shareOf } from '../../../src/core/statistics/share-of.ts';
import { CURVES } from './chart-data.ts';

export const QUARTERS = [0, 3, 6, 9, 12, 15, 18, 21].map((month) => Date.UTC(2022, 2 + month, 1));
export const UNTIL = Date.UTC(2024, 1, 29);
export const MARKERS = [
  { at: Date.UTC(2022, 10, 30), label: 'ChatGPT' },
  { at: Date.UTC(2023, 2, 14), label: 'GPT-4' },
  { at: Date.UTC(2023, 8, 1), label: 'retry policy changed', own: true },
];

const point = (value: number, spread: number): TrendPoint => ({
  value,
  lower: value / spread,
  upper: value * spread,
  n: 120,
});

export const TREND = {
  a: [260, 180, 250, 220, 280, 205, 210, 253].map((value) => point(value, 1.25)),
  b: [155, 154, 156, 148, 132, 130, 130, 124].map((value) => point(value, 1.08)),
};
export const TREND_SHARES = {
  a: [0.41, 0.29, 0.39, 0.38, 0.37, 0.4, 0.37, 0.38].map((value) => point(value, 1.2)),
  b: [0.14, 0.16, 0.13, 0.12, 0.16, 0.14, 0.13, 0.13].map((value) => point(value, 1.12)),
};

const rising = (side: 'a' | 'b'): StepCurve => {
  const curve = CURVES[side];
  return {
    side,
    at: curve.times.map((time) => time / 12),
    share: curve.survival.map((share) => 1 - share),
    lower: curve.upper.map((share) => 1 - share),
    upper: curve.lower.map((share) => 1 - share),
    median: curve.median.value / 12,
    crosses: [],
  };
};
export const RELEASED = [rising('a'), rising('b')];

export const FALSE_ALARMS = {
  a: { left: shareOf(44, 657), right: shareOf(142, 1095) },
  b: { left: shareOf(32, 672), right: shareOf(156, 4167) },
};

const named = (label: string) => ({ value: label.toLowerCase(), label });
export const FIXES = {
  from: ['Infrastructure', 'Configuration', 'Code bug', 'External usage', 'Operation error'].map(named),
  to: [
    'Ad-hoc fix',
    'Infrastructure',
    'Self-recovered',
    'Rollback',
    'Configuration update',
    'Code change',
    'External fix',
  ].map(named),
};
const cell = (residual: number): HeatCell => ({
  text: `${residual > 0 ? '+' : '−'}${Math.abs(residual).toFixed(1)}`,
  tone: Math.abs(residual) < 2.2 ? 'none' : residual > 0 ? 'more-a' : 'more-b',
  depth: Math.abs(residual) / 11,
  title: `residual ${residual}`,
});
export const CELLS: Readonly<Record<string, HeatCell>> = {
  'infrastructure ad-hoc fix': cell(-10.6),
  'infrastructure infrastructure': cell(8.1),
  'configuration configuration update': cell(9),
  'configuration ad-hoc fix': cell(-6.8),
  'code bug code change': cell(7),
  'external usage code change': { text: 'too few', tone: 'few', depth: 0, title: 'too few' },
  'operation error rollback': cell(-2.3),
};
export const LINKS = FIXES.from.flatMap((from, row) =>
  FIXES.to.map((to, column) => ({
    from: from.value,
    to: to.value,
    count: Math.max(2, Math.round((150 * (5 - row)) / (1 + column * (row === 2 ? 0.4 : 1.1)))),
  })),
);

export const QUANTILES = [
  { label: '25th', a: 85, b: 53, ratio: 1.62 },
  { label: 'Median', a: 230, b: 138, ratio: 1.67 },
  { label: '75th', a: 614, b: 355, ratio: 1.73 },
  { label: '90th', a: 1418, b: 848, ratio: 1.67 },
].map(({ label, a, b, ratio }) => ({
  label,
  a: { value: a, lower: a * 0.9, upper: a * 1.1 },
  b: { value: b, lower: b * 0.95, upper: b * 1.05 },
  ratio: { ratio, lower: ratio * 0.9, upper: ratio * 1.1, p: 0 },
  isStrong: label === 'Median',
}));

export const MEDIANS = [
  ['Code change', 552, 303],
  ['Infrastructure fix', 355, 166],
  ['Configuration update', 267, 138],
  ['Ad-hoc fix', 252, 148],
  ['Rollback', 174, Number.NaN],
].map(([label, a, b]) => ({
  ...named(String(label)),
  a: { value: Number(a), lower: Number(a) * 0.75, upper: Number(a) * 1.3 },
  b: { value: Number(b), lower: Number(b) * 0.8, upper: Number(b) * 1.2 },
  n: { a: 120, b: 340 },
}));

export const RATIOS = [
  { value: 'all', label: 'All', ratio: { ratio: 1.67, lower: 1.52, upper: 1.84, p: 0 }, unseen: 1.12 },
  {
    value: 'high',
    label: 'High severity',
    ratio: { ratio: 1.84, lower: 1.49, upper: 2.27, p: 0 },
    unseen: 1.3,
  },
  {
    value: 'low',
    label: 'Low severity',
    ratio: { ratio: 1.08, lower: 0.95, upper: 1.3, p: 0.1 },
    unseen: 1.25,
  },
];

export const FEW = { a: [9, 70, 190, 1400], b: [48, 60, 75, 100, 104, 110, 190, 280, 4300] };

export const STAGES = [
  { name: 'Impact start', at: '29 Feb 09:48', note: 'UTC, from the file', sinceBefore: Number.NaN },
  { name: 'Detected', at: '29 Feb 09:59', note: 'customer report', sinceBefore: 11 },
  { name: 'Acknowledged', at: '29 Feb 10:08', note: 'on-call, inference', sinceBefore: 9 },
  { name: 'Mitigated', at: '29 Feb 14:08', note: 'rollback', sinceBefore: 240 },
  { name: 'Resolved', at: '', note: '', sinceBefore: Number.NaN },
];
