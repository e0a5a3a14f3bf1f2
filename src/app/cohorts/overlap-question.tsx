import type { CohortPair } from '../../core/incident/cohort.ts';
import type { CohortOverlap } from '../../core/statistics/cohort-overlap.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import { countWords, plural } from '../../core/words/numbers.ts';
import { Warning } from '../panels/warning.tsx';
import classes from './pair-checks.module.css';

type Overlap = CohortPair['overlap'];

const ANSWERS: readonly Overlap[] = ['leave-out', 'a', 'b'];

/** How many incidents each cohort holds once the shared ones are given away. */
const sizesAfter = (overlap: Overlap, { whole, both }: CohortOverlap): Sides<number> => ({
  a: overlap === 'a' ? whole.a : whole.a - both,
  b: overlap === 'b' ? whole.b : whole.b - both,
});

/** To leave them out of both, unless that leaves a cohort without any: then they stay in the smaller one. */
function proposedAnswer(counted: CohortOverlap): Overlap {
  const { a, b } = sizesAfter('leave-out', counted);
  if (Math.min(a, b) > 0) return 'leave-out';
  return a <= b ? 'a' : 'b';
}

interface OverlapQuestionProps {
  readonly counted: CohortOverlap;
  readonly pair: CohortPair;
  readonly onOverlap: (overlap: Overlap) => void;
}

/** Says that incidents are in both cohorts, and asks what becomes of them. */
export function OverlapQuestion({ counted, pair, onOverlap }: OverlapQuestionProps) {
  const wordsOf = (answer: Overlap): string =>
    answer === 'leave-out' ? 'Leave them out of both' : `Give them to ${pair[answer].label}`;
  return (
    <fieldset className={classes.part}>
      <legend>
        <Warning>
          {plural(counted.both, 'incident')} {counted.both === 1 ? 'is' : 'are'} in both. Counted twice, they
          pull ratios towards 1 and no interval holds.
        </Warning>
      </legend>
      {ANSWERS.map((answer) => {
        const { a, b } = sizesAfter(answer, counted);
        return (
          <label key={answer} className={classes.answer}>
            <input
              type="radio"
              name="overlap"
              checked={pair.overlap === answer}
              onChange={() => onOverlap(answer)}
            />
            <span>{wordsOf(answer)}</span>
            <small>
              {countWords(a)} against {countWords(b)}
              {answer === proposedAnswer(counted) && ', proposed'}
            </small>
          </label>
        );
      })}
    </fieldset>
  );
}
