import { writeFileSync } from 'node:fs';
import { type CalibrationCase, calibrate } from '../test/core/estimators/calibration/calibration-case.ts';
import { DURATION_CASES } from '../test/core/estimators/calibration/duration-cases.ts';
import { SERIES_CASES } from '../test/core/estimators/calibration/series-cases.ts';
import { SHARE_CASES } from '../test/core/estimators/calibration/share-cases.ts';
import { ORACLES } from './estimator-oracles.ts';

const INTRODUCTION = `# Estimators

Every estimator is a pure function in \`src/core/estimators/\`, one a file, with its definition, source and edge cases in
its docstring. Two tables say why to believe them. Both are written by \`scripts/calibration-table.ts\`:

    node -e "import('vite').then((vite) => vite.runnerImport('./scripts/calibration-table.ts'))"

## Oracles

R is 4.2.2 with survival 3.5-3. \`test/golden/estimators/values.R\` writes the values; tests need no R.
The public case is also checked whole where \`../shared/data\` is at hand; those tests say that they are skipped elsewhere.
`;

const CALIBRATION = `
## Calibration

Simulated with fixed seeds (\`test/core/estimators/calibration/\`), at unequal sizes, with ties and with open incidents
where the method knows them. A test fails when a share leaves its limits.
`;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function calibrationRow(one: CalibrationCase): string[] {
  const [lower, upper] = one.limits;
  return [
    one.what,
    one.setting,
    one.kind,
    one.nominal,
    percent(calibrate(one)),
    `${percent(lower)} – ${percent(upper)}`,
    String(one.trials),
  ];
}

function markdown(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

const cases = [...DURATION_CASES, ...SHARE_CASES, ...SERIES_CASES];
const text = [
  INTRODUCTION,
  markdown(['Estimator', 'File', 'Oracle', 'Agrees to'], ORACLES),
  CALIBRATION,
  markdown(
    ['Method', 'Setting', 'Share of', 'Wanted', 'Found', 'Limits', 'Trials'],
    cases.map(calibrationRow),
  ),
  '',
].join('\n');

writeFileSync(new URL('../docs/estimators.md', import.meta.url), text);
