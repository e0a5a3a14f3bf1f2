import { NAMED_DURATIONS, type NamedDuration } from '../incident/clock.ts';
import type { Dimension } from '../incident/dimensions.ts';
import { durationWords } from '../words/durations.ts';
import { dimensionLabel, durationLabel, valueLabel } from '../words/labels.ts';
import {
  countWords,
  decimalWords,
  intervalWords,
  percentWords,
  plural,
  pValueWords,
  ratioWords,
} from '../words/numbers.ts';
import type { CategoryResult, Results } from './results.ts';

/** Fields with more values than this are cut in the report; the JSON has them all. */
const MOST_VALUES = 12;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

const pWords = (p: number): string => (p < 0.001 ? `p ${pValueWords(p)}` : `p = ${pValueWords(p)}`);

function durationLine(results: Results, name: NamedDuration): readonly string[] {
  const { byCohort, comparison } = results.durations[name];
  const medians = results.cohorts.map(({ id }) => {
    const found = byCohort[id];
    if (found === undefined || found.kaplanMeier.n === 0) return '–';
    const { n, open, median, lower, upper } = found.kaplanMeier;
    const running = open > 0 ? `, ${countWords(open)} open` : '';
    return `${durationWords(median)} (${intervalWords(lower, upper, durationWords)}), n = ${countWords(n)}${running}`;
  });
  const { ratio, lower, upper } = comparison.kaplanMeierMedianRatio;
  return [
    durationLabel(name),
    ...medians,
    comparison.tooFew ? 'too few' : `${ratioWords(ratio)} (${intervalWords(lower, upper)})`,
    comparison.tooFew ? '–' : pWords(comparison.logRank.p),
  ];
}

function categoryPart(results: Results, dimension: string, category: CategoryResult): readonly string[] {
  const values = Object.keys(Object.values(category.counts)[0] ?? {});
  if (values.length === 0) return [];
  const ids = results.cohorts.map(({ id }) => id);
  const share = (id: string, value: string): string => {
    const {
      share: part = Number.NaN,
      lower = Number.NaN,
      upper = Number.NaN,
    } = category.shares[id]?.[value] ?? {};
    const count = countWords(category.counts[id]?.[value] ?? 0);
    return `${percentWords(part)} (${intervalWords(lower, upper, percentWords)}), ${count}`;
  };
  const unknown = ids.reduce((sum, id) => sum + (category.unknown[id] ?? 0), 0);
  const test = category.tooFew
    ? 'Too few to compare.'
    : `χ² = ${decimalWords(category.chiSquare, 1)}, df = ${category.df}, ${pWords(category.p)}, ` +
      `Cramér’s V ${decimalWords(category.cramersV, 2)}.`;
  const field = dimension as Dimension;
  const cut = values.length > MOST_VALUES ? ` ${plural(values.length - MOST_VALUES, 'value')} more.` : '';
  return [
    `### ${dimensionLabel(field)}`,
    table(
      ['', ...results.cohorts.map(({ label }) => label)],
      values
        .slice(0, MOST_VALUES)
        .map((value) => [valueLabel(field, value), ...ids.map((id) => share(id, value))]),
    ),
    `${test} ${plural(unknown, 'incident')} without a value.${cut}`,
  ];
}

/** The results as a report to read: warnings first, then what differs, times and fields. */
export function markdownOf(results: Results): string {
  const { dataset, cohorts, clock, inView } = results;
  const sizes = cohorts.map(({ label, incidents }) => `${countWords(incidents)} ${label}`).join(', ');
  const labels = cohorts.map(({ label }) => label);
  const zeros = clock.zeroDurations === 'keep' ? 'kept' : 'left out';
  const warnings = results.warnings.map(({ sentence, evidence, advice }) =>
    `- **${sentence}** ${evidence} ${advice}`.trimEnd(),
  );
  return [
    `# ${dataset.name}`,
    `${countWords(dataset.rowsRead)} rows read, ${plural(dataset.incidents, 'incident')}, ` +
      `${countWords(inView)} in view: ${sizes}. Times start at ${clock.start}; durations of zero are ${zeros}.`,
    ...(warnings.length > 0 ? ['## Read this first', warnings.join('\n')] : []),
    '## What differs',
    results.findings.map(({ sentence }) => `- ${sentence}`).join('\n') || 'Nothing to compare.',
    '## Times',
    table(
      ['Median', ...labels, 'Ratio', 'Log-rank'],
      NAMED_DURATIONS.map((name) => durationLine(results, name)),
    ),
    'Kaplan–Meier medians with 95 % intervals, open incidents counted.',
    '## Fields',
    ...Object.entries(results.categories).flatMap(([dimension, category]) =>
      categoryPart(results, dimension, category),
    ),
    'Shares of the incidents with a value, with 95 % Wilson intervals and counts.',
    '',
  ].join('\n\n');
}
