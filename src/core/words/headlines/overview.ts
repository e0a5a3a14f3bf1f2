import type { Difference } from '../../statistics/difference.ts';
import type { Differences } from '../../statistics/differences.ts';
import type { DroppedFilter } from '../../statistics/filters-dropped.ts';
import { countWords, intervalWords, percentWords, plural, ratioWords } from '../numbers.ts';
import { type Finding, findingsSentence, strongest } from './findings.ts';
import { type Headline, type Labels, listWords, theOthers } from './headline.ts';
import { nothingToCompare } from './nothing-to-compare.ts';

const holds = ({ q }: Difference): boolean => q < 0.05;

const isMedianTtm = ({ measure }: Difference): boolean =>
  measure.kind === 'time' && measure.of === 'ttm' && measure.p === 0.5;

/** With both cohorts started at detection the ratio is more than a tenth off: then that one is told. */
const isUnfair = ({ differentClocks, fromDetection }: Differences, { ratio }: Difference): boolean =>
  differentClocks && Math.abs(fromDetection.ratio / ratio.ratio - 1) > 0.1;

function toldAs(differences: Differences, difference: Difference): Finding | undefined {
  if (!isMedianTtm(difference) || !isUnfair(differences, difference)) {
    return holds(difference) ? { difference, ratio: difference.ratio.ratio } : undefined;
  }
  const { ratio, p } = differences.fromDetection;
  return p < 0.05 ? { difference, ratio } : undefined;
}

/** `13 of 15 measures differ by more than chance, 1 shows no clear difference, 1 has too few incidents to say.` */
function balanceWords({ rows }: Differences): string {
  const compared = rows.filter(({ state }) => state === 'compared');
  const differing = compared.filter(holds).length;
  const unclear = compared.length - differing;
  const tooFew = rows.filter(({ state }) => state === 'too-few').length;
  const total = compared.length + tooFew;
  const parts = [
    `${countWords(differing)} of ${plural(total, 'measure')} ${differing === 1 ? 'differs' : 'differ'} by more than chance`,
    ...(unclear > 0
      ? [`${countWords(unclear)} ${unclear === 1 ? 'shows' : 'show'} no clear difference`]
      : []),
    ...(tooFew > 0
      ? [`${countWords(tooFew)} ${tooFew === 1 ? 'has' : 'have'} too few incidents to say`]
      : []),
  ];
  return `${parts.join(', ')}.`;
}

function intervalsOf(differences: Differences, findings: readonly Finding[]): string {
  const intervals = findings.map(({ difference, ratio }) => {
    const { lower, upper } = ratio === difference.ratio.ratio ? difference.ratio : differences.fromDetection;
    return `${ratioWords(ratio)} (${intervalWords(lower, upper)})`;
  });
  return `${listWords(intervals)}, 95 % ${findings.length === 1 ? 'interval' : 'intervals'}.`;
}

function clockDoubt(differences: Differences): string {
  const ttm = differences.rows.find(isMedianTtm);
  if (ttm === undefined || !isUnfair(differences, ttm)) return '';
  const plain = ratioWords(ttm.ratio.ratio);
  return ` Both start at detection here; from the impact start time to mitigate would be ${plain} times as long.`;
}

/** How A differs from B, over all measures: at most three findings, one a group, strongest first. */
export function overviewHeadline(
  differences: Differences,
  labels: Labels,
  dropped: readonly DroppedFilter[] = [],
): Headline {
  const { a, b } = differences.incidents;
  const nothing = nothingToCompare({ a, b, labels, dropped });
  if (nothing !== undefined) return nothing;
  const sizes = `${countWords(a)} and ${plural(b, 'incident')}.`;
  const findings = strongest(differences.rows.flatMap((row) => toldAs(differences, row) ?? []));
  if (findings.length === 0) {
    return {
      sentence: `No clear difference between ${labels.a} incidents and ${theOthers(labels)}.`,
      under: `${sizes} ${balanceWords(differences)}${clockDoubt(differences)}`,
    };
  }
  return {
    sentence: findingsSentence(findings, labels),
    under: `${intervalsOf(differences, findings)} ${sizes} ${balanceWords(differences)}${clockDoubt(differences)}`,
  };
}

/** The warning over the times when the cohorts' clocks start at different milestones; undefined when they do not. */
export function clocksWarning(
  { differentClocks, impactKnown }: Pick<Differences, 'differentClocks' | 'impactKnown'>,
  labels: Labels,
): string | undefined {
  if (!differentClocks) return undefined;
  const { a, b } = impactKnown;
  const [more, less] = a.share > b.share ? (['a', 'b'] as const) : (['b', 'a'] as const);
  const shares = { a: percentWords(a.share, 0), b: percentWords(b.share, 0) };
  return (
    `Different clocks: impact start is known for ${shares[more]} of ${labels[more]} and ${shares[less]} of ` +
    `${labels[less]}; the others start at detection, which makes ${labels[less]} look faster.`
  );
}
