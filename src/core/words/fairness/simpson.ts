import type { FlippedStratum, SimpsonResult } from '../../statistics/fairness/check.ts';
import { lowered } from '../differences.ts';
import { type Labels, listWords } from '../headlines/headline.ts';
import { dimensionLabel, durationLabel, valueLabel } from '../labels.ts';
import { countWords, intervalWords, plural, pointsWords, ratioWords } from '../numbers.ts';
import { type FairnessWords, untold } from './said.ts';

const whatOf = ({ of, duration }: SimpsonResult): string =>
  of === 'duration' ? `the median ${lowered(durationLabel(duration))}` : 'the share found by people';

/** `0.42 (0.31 – 0.57)` or `−12.0 pt (−20.1 pt – −3.2 pt)`. */
const effectWords = (effect: FlippedStratum['effect']): string =>
  'ratio' in effect
    ? `ratio ${ratioWords(effect.ratio)} (${intervalWords(effect.lower, effect.upper)})`
    : `${pointsWords(effect.difference)} (${intervalWords(effect.lower, effect.upper, pointsWords)})`;

/** Whether a difference points the other way within the values of a field. */
export function simpsonFairness(check: SimpsonResult, labels: Labels): FairnessWords {
  const { state, by, pooled, flipped, reverses, strata } = check;
  const field = lowered(dimensionLabel(by));
  const what = whatOf(check);
  if (state === 'unknown')
    return untold(
      `${what} differs the same way within ${field}`,
      `fewer than two of its values have 20 incidents of each cohort, or all together cannot be compared`,
    );
  const all = `All together: ${effectWords(pooled)}, ${labels.a} against ${labels.b}.`;
  if (state === 'fine')
    return {
      sentence: `The difference of ${what} does not turn round within ${field} (${plural(strata, 'value')}).`,
      evidence: all,
      advice: '',
    };
  const values = flipped.map(({ value }) => lowered(valueLabel(by, value)));
  const turned = [
    ...(values.length > 0 ? [`within ${field} ${listWords(values)}`] : []),
    ...(reverses ? [`once incidents are compared only within the same ${field}`] : []),
  ];
  const parts = flipped.map(
    ({ value, n, effect }) =>
      `${valueLabel(by, value)}: ${effectWords(effect)}, ${countWords(n.a)} and ${plural(n.b, 'incident')}.`,
  );
  return {
    sentence: `The difference of ${what} turns round ${listWords(turned)}.`,
    evidence: [all, ...parts].join(' '),
    advice: `Compare within ${field}, and do not quote the figure of all together.`,
  };
}
