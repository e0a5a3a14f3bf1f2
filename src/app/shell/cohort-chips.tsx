import { countWords } from '../../core/words/numbers.ts';
import { useStatistic } from '../data/use-statistic.ts';
import chip from '../filters/chip.module.css';
import { useSession } from '../session/session.ts';
import classes from './context-row.module.css';

/** The two cohorts with their incidents in view; the word between them swaps them. */
export function CohortChips() {
  const { a, b } = useSession((session) => session.cohorts);
  const swap = useSession((session) => session.swapCohorts);
  const { data } = useStatistic('cohortSizes', undefined);
  return (
    <>
      <span className={chip.chip}>
        <span className={classes.glyphA} /> {a.label}{' '}
        <span className={chip.name}>{countWords(data?.a ?? Number.NaN)}</span>
      </span>
      <button type="button" className={classes.against} onClick={swap} title="Swap the cohorts (X)">
        against
      </button>
      <span className={chip.chip}>
        <span className={classes.glyphB} /> {b.label}{' '}
        <span className={chip.name}>{countWords(data?.b ?? Number.NaN)}</span>
      </span>
    </>
  );
}
