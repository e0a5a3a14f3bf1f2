import type { ForestRow } from '../../../src/app/charts/forest-row.ts';
import type { PairedShares } from '../../../src/app/charts/paired-shares.ts';
import { kaplanMeier } from '../../../src/core/estimators/kaplan-meier.ts';
import { NO_RATIO, ratioOfShares } from '../../../src/core/statistics/comparison.ts';
import { shareOf } from '../../../src/core/statistics/share-of.ts';
import type { Sides } from '../../../src/core/statistics/sides.ts';
import { type SurvivalCurve, survivalCurve } from '../../../src/core/statistics/survival-curve.ts';

export const LABELS = { a: 'GenAI', b: 'non-GenAI' };

/** Log-normal durations in minutes by quantile, so that no chance is needed; every `openEvery`-th is still open. */
export function durations(n: number, median: number, spread: number, openEvery: number): SurvivalCurve {
  const all = Array.from({ length: n }, (_, index) => {
    const p = (index + 0.5) / n;
    return median * Math.exp(spread * Math.log(p / (1 - p)) * 0.55);
  });
  const open = all.filter((_, index) => index % openEvery === openEvery - 1).map((time) => time * 0.7);
  const observed = all.filter((_, index) => index % openEvery !== openEvery - 1);
  const sample = { observed: Float64Array.from(observed), open: Float64Array.from(open).sort() };
  return survivalCurve(kaplanMeier(sample), 10);
}

export const CURVES: Sides<SurvivalCurve> = {
  a: durations(1908, 230, 1.4, 16),
  b: durations(5258, 138, 1.3, 21),
};

function pairedShares(
  label: string,
  a: readonly [number, number],
  b: readonly [number, number],
): PairedShares {
  const shares = { a: shareOf(a[0], a[1]), b: shareOf(b[0], b[1]) };
  return {
    value: label.toLowerCase(),
    label,
    ...shares,
    ratio: ratioOfShares(shares.a, shares.b),
    q: 0.0004,
  };
}

export const SYMPTOMS: readonly PairedShares[] = [
  pairedShares('Performance degradation', [944, 1908], [3245, 5258]),
  pairedShares('Deployment failure', [670, 1908], [1976, 5258]),
  pairedShares('Invalid inference', [294, 1908], [37, 5258]),
];

export const CAUSES: readonly PairedShares[] = [
  pairedShares('Infrastructure', [479, 1756], [1497, 4690]),
  pairedShares('Configuration', [430, 1756], [906, 4690]),
  pairedShares('Code bug', [372, 1756], [753, 4690]),
  pairedShares('External usage by another team of the same company', [253, 1756], [436, 4690]),
  pairedShares('Operation error', [222, 1756], [1098, 4690]),
];

export const UNKNOWN_CAUSE = pairedShares('Unknown, of all', [152, 1908], [568, 5258]);

const ratio = (value: number, lower: number, upper: number) => ({ ratio: value, lower, upper, p: 0.001 });
const quarters = {
  a: [38, 35, 39, 38, 37, 39, 38, 38].map((percent) => percent / 100),
  b: [13, 15, 12, 12, 15, 13, 13, 14].map((percent) => percent / 100),
};

function forestRow(
  group: string,
  label: string,
  texts: readonly [string, string],
  of: ReturnType<typeof ratio>,
  q = 0.0001,
) {
  const [a, b] = texts;
  return {
    id: label,
    group,
    label,
    a: { text: a, value: Number.parseFloat(a), n: 1908 },
    b: { text: b, value: Number.parseFloat(b), n: 5258 },
    ratio: of,
    q,
    overTime: quarters,
  };
}

export const FOREST: readonly ForestRow[] = [
  forestRow('Detection', 'Detected by humans', ['37.8 %', '13.9 %'], ratio(2.73, 2.49, 2.98)),
  forestRow('Detection', 'False alarms, raised by monitors', ['13.0 %', '3.7 %'], ratio(3.46, 2.79, 4.31)),
  forestRow('Detection', 'False alarms, raised by humans', ['6.7 %', '3.7 %'], ratio(1.8, 1.12, 2.91), 0.017),
  forestRow('Time', 'Median time to acknowledge', ['8 m', '8 m'], ratio(1.01, 0.95, 1.07), 0.765),
  forestRow('Time', 'Median time to mitigate', ['3 h 50 m', '2 h 18 m'], ratio(1.67, 1.52, 1.84)),
  forestRow('Fix', 'Ad-hoc fix', ['22.3 %', '54.4 %'], ratio(0.41, 0.37, 0.45)),
  {
    ...forestRow('Cause', 'Expired certificate', ['2', '7'], NO_RATIO, Number.NaN),
    a: { text: '2', value: Number.NaN, n: 1908, few: 2 },
    b: { text: '7', value: Number.NaN, n: 5258, few: 7 },
    instead: 'too few to say',
    overTime: undefined,
  },
];
