import type { CohortPair } from '../../core/incident/cohort.ts';
import { countWords } from '../../core/words/numbers.ts';
import { useStatisticOf } from '../data/use-statistic.ts';
import frame from './cohort-builder.module.css';
import classes from './offers.module.css';
import { useQuestionOf } from './use-draft.ts';

/** How many incidents a pair would compare: `1,908 and 5,258`. */
export function PairCounts({ pair }: { readonly pair: CohortPair }) {
  const { data } = useStatisticOf(useQuestionOf(pair), 'cohortSizes', undefined);
  return (
    <span className={classes.counts}>
      <b className={frame.inkA}>{countWords(data?.a ?? Number.NaN)}</b> and{' '}
      <b className={frame.inkB}>{countWords(data?.b ?? Number.NaN)}</b>
    </span>
  );
}
