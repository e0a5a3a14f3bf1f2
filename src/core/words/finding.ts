import type { Difference, Measured } from '../statistics/difference.ts';
import { measureLabel } from './differences.ts';
import { durationWords } from './durations.ts';
import type { Labels } from './headlines/headline.ts';
import { countWords, intervalWords, percentWords, plural, pValueWords, ratioWords } from './numbers.ts';

const valueWords = ({ measure }: Difference, { value }: Measured): string =>
  measure.kind === 'time' ? durationWords(value) : percentWords(value);

const sizes = ({ a, b }: Difference, labels: Labels): string =>
  `${countWords(a.n)} ${labels.a} and ${plural(b.n, `${labels.b} incident`)}`;

/** `q < 0.001`, `q = 0.012`. */
const qWords = (q: number): string => (q < 0.001 ? `q ${pValueWords(q)}` : `q = ${pValueWords(q)}`);

/**
 * A row of the forest as one sentence, with both values, the ratio, its interval, n and q.
 *
 * @param family how many rows q is controlled over
 */
export function findingSentence(difference: Difference, labels: Labels, family: number): string {
  const { a, b, ratio, q, state } = difference;
  const name = measureLabel(difference.measure);
  switch (state) {
    case 'missing':
      return `${name}: the file does not say.`;
    case 'filtered':
      return `${name}: decided by what was chosen, so not compared.`;
    case 'too-few':
      return `${name}: too few to compare, ${sizes(difference, labels)}.`;
    case 'not-reached':
      return `${name}: not reached in one cohort, too many are open; ${sizes(difference, labels)}.`;
    case 'compared': {
      const values = `${valueWords(difference, a)} for ${labels.a}, ${valueWords(difference, b)} for ${labels.b}`;
      const verdict = q < 0.05 ? 'more than chance explains' : 'no clear difference';
      return (
        `${name}: ${values}, ${verdict}; ratio ${ratioWords(ratio.ratio)} (95 % interval ` +
        `${intervalWords(ratio.lower, ratio.upper)}), ${sizes(difference, labels)}, ${qWords(q)} among ` +
        `${plural(family, 'measure')}.`
      );
    }
  }
}
