import type { GuessedCheck, SourceCheck, WindowCheck } from '../../statistics/fairness/check.ts';
import { binWords } from '../dates.ts';
import { lowered } from '../differences.ts';
import { type Labels, listWords } from '../headlines/headline.ts';
import { dimensionLabel } from '../labels.ts';
import { countWords, decimalWords, percentWords, plural } from '../numbers.ts';
import { type FairnessWords, TOO_FEW, untold } from './said.ts';

/** Whether where an incident was recorded tells its cohort. */
export function sourceFairness(check: SourceCheck, labels: Labels): FairnessWords {
  const { state, dimension, cramersV, n } = check;
  const field = lowered(dimensionLabel(dimension));
  if (state === 'unknown')
    return untold(
      `${field} and cohort are one`,
      `${field} has fewer than two values, or is known for fewer than 20 incidents of a cohort`,
    );
  const evidence =
    `Cramér’s V ${decimalWords(cramersV, 2)} of at most 1, ` +
    `${countWords(n.a)} and ${plural(n.b, 'incident')} with a ${field}.`;
  return state === 'bites'
    ? {
        sentence: `${labels.a} and ${labels.b} are nearly told apart by ${field} alone: any difference may be one of ${field}.`,
        evidence,
        advice: `Say so beside each difference, or compare cohorts that share a ${field}.`,
      }
    : {
        sentence: `Both cohorts share their ${field}: it does not tell ${labels.a} from ${labels.b}.`,
        evidence,
        advice: '',
      };
}

/** Whether both cohorts were recorded at the same time. */
export function windowFairness(check: WindowCheck, labels: Labels): FairnessWords {
  const { state, first, last, common } = check;
  if (state === 'unknown') return untold('both cohorts cover the same time', TOO_FEW);
  const month = (day: string) => binWords(day, 'month');
  const spans = (['a', 'b'] as const).map(
    (side) => `${labels[side]} from ${month(first[side])} to ${month(last[side])}`,
  );
  const shares = (['a', 'b'] as const).map(
    (side) => `${percentWords(common[side].share, 0)} of ${labels[side]}`,
  );
  const evidence = `In months that both cover start ${listWords(shares)} incidents.`;
  return state === 'bites'
    ? {
        sentence: `The cohorts cover different times: ${listWords(spans)}.`,
        evidence,
        advice: 'Set a time range that both cover.',
      }
    : { sentence: `The cohorts cover the same time: ${listWords(spans)}.`, evidence, advice: '' };
}

/** Whether anything that is compared is guessed. */
export function guessedFairness(check: GuessedCheck, labels: Labels): FairnessWords {
  const { state, classIsGuessed, fields } = check;
  if (state !== 'bites')
    return { sentence: 'Nothing that is compared was guessed from texts.', evidence: '', advice: '' };
  const guessed = [
    ...(classIsGuessed ? [`which incidents are ${labels.a}`] : []),
    ...fields.map((field) => lowered(dimensionLabel(field))),
  ];
  const said = listWords(guessed);
  return {
    sentence: `Guessed from texts: ${said}. Some are wrong, which blurs differences or makes them.`,
    evidence: '',
    advice: 'Read a few incidents of each cohort, or give the file a column that says it.',
  };
}
