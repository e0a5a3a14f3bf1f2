import type { Ratio } from '../../estimators/ratio-of-quantiles.ts';
import type { Difference } from '../../statistics/difference.ts';
import type { Differences } from '../../statistics/differences.ts';
import type { DroppedFilter } from '../../statistics/filters-dropped.ts';
import { lowered } from '../differences.ts';
import { durationLabel } from '../labels.ts';
import { countWords, intervalWords, percentWords, plural, ratioWords } from '../numbers.ts';
import { type Finding, findingsSentence, strongest } from './findings.ts';
import { type Headline, type Labels, listWords, theOthers } from './headline.ts';
import { nothingToCompare } from './nothing-to-compare.ts';

const holds = ({ q }: Difference): boolean => q < 0.05;

/** The ratio of the same median with both cohorts started at detection; undefined where no start is chosen. */
function fairRatio({ fromDetection }: Differences, { measure }: Difference): Ratio | undefined {
  if (measure.kind !== 'time' || measure.p !== 0.5) return undefined;
  return measure.of === 'ttm' || measure.of === 'ttr' ? fromDetection[measure.of] : undefined;
}

/** With both cohorts started at detection the ratio is more than a tenth off: then that one is told. */
function isUnfair(differences: Differences, difference: Difference): boolean {
  const fair = fairRatio(differences, difference);
  const offBy = Math.abs((fair?.ratio ?? Number.NaN) / difference.ratio.ratio - 1);
  return differences.differentClocks && fair !== undefined && !(offBy <= 0.1);
}

function toldAs(differences: Differences, difference: Difference): Finding | undefined {
  const fair = isUnfair(differences, difference) ? fairRatio(differences, difference) : undefined;
  if (fair === undefined)
    return holds(difference) ? { difference, ratio: difference.ratio.ratio } : undefined;
  return fair.p < 0.05 ? { difference, ratio: fair.ratio } : undefined;
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
    const { lower, upper } =
      ratio === difference.ratio.ratio
        ? difference.ratio
        : (fairRatio(differences, difference) ?? difference.ratio);
    return `${ratioWords(ratio)} (${intervalWords(lower, upper)})`;
  });
  return `${listWords(intervals)}, 95 % ${findings.length === 1 ? 'interval' : 'intervals'}.`;
}

/** What the clocks do to the chosen time, before anything else is said of it. */
function clockDoubt(differences: Differences): string {
  const timed = differences.rows.find(
    ({ measure }) => measure.kind === 'time' && measure.of === differences.duration && measure.p === 0.5,
  );
  if (timed === undefined || !isUnfair(differences, timed)) return '';
  const fair = fairRatio(differences, timed);
  const name = lowered(durationLabel(differences.duration));
  const plain = `the ${name} is ${ratioWords(timed.ratio.ratio)} times as long`;
  if (fair === undefined || Number.isNaN(fair.ratio)) {
    return `Different clocks: as timed, ${plain}; from detection there are too few to say. `;
  }
  const interval = `${ratioWords(fair.ratio)} (${intervalWords(fair.lower, fair.upper)})`;
  return `Different clocks: as timed, ${plain}; with both started at detection it is ${interval}. `;
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
  const findings = strongest(
    differences.rows.flatMap((row) => toldAs(differences, row) ?? []),
    differences.duration,
  );
  if (differences.rows.every(({ state }) => state !== 'compared')) {
    return {
      sentence: `Too little is known here to compare ${labels.a} incidents with ${theOthers(labels)}.`,
      under: `${clockDoubt(differences)}${sizes} No measure could be compared; each row says why.`,
    };
  }
  if (findings.length === 0) {
    return {
      sentence: `No clear difference between ${labels.a} incidents and ${theOthers(labels)}.`,
      under: `${clockDoubt(differences)}${sizes} ${balanceWords(differences)}`,
    };
  }
  return {
    sentence: findingsSentence(findings, labels),
    under: `${clockDoubt(differences)}${intervalsOf(differences, findings)} ${sizes} ${balanceWords(differences)}`,
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
