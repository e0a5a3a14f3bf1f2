import { SIDES } from '../../core/incident/cohort.ts';
import { FEWEST_INCIDENTS } from '../../core/statistics/comparison.ts';
import { STATISTICS } from '../../core/statistics/index.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import type { Survival, SurvivalStratum } from '../../core/statistics/survival.ts';
import { durationWords } from '../../core/words/durations.ts';
import { dimensionLabel, valueLabel } from '../../core/words/labels.ts';
import { countWords, intervalWords, percentWords, plural, ratioWords } from '../../core/words/numbers.ts';
import type { TableData } from '../charts/data-table.tsx';
import { axisEndWords } from '../charts/duration-ticks.ts';
import { Figure } from '../charts/figure.tsx';
import { SurvivalCurves } from '../charts/survival-curves.tsx';
import type { StatisticAnswer } from '../data/use-statistic.ts';
import { useSession } from '../session/session.ts';
import { ENDED } from './ended.ts';
import { panelState } from './panel-state.ts';
import classes from './severity-survival.module.css';
import { longestOf } from './survival-table.ts';
import { useLabels } from './use-labels.ts';

interface SeveritySurvivalProps {
  readonly answer: StatisticAnswer<Survival>;
  /** The severity whose incidents it draws. */
  readonly value: string;
}

/** The curves of one severity, with medians and what is open in its head. */
export function SeveritySurvival({ answer, value }: SeveritySurvivalProps) {
  const labels = useLabels();
  const ended = useSession(({ clock }) => ENDED[clock.duration]);
  const stratum = answer.data?.strata.find((candidate) => candidate.value === value);
  const n = stratum?.used ?? 0;
  const most = stratum ? Math.max(stratum.a.n, stratum.b.n) : 0;
  return (
    <Figure
      title={
        value === '' ? `${dimensionLabel('severity')} unknown` : `${valueLabel('severity', value)} severity`
      }
      subtitle={stratum ? <Medians stratum={stratum} labels={labels} /> : 'Median times'}
      usage={stratum ?? (answer.data && { used: 0, inView: 0 })}
      {...panelState(
        answer,
        () => (most < FEWEST_INCIDENTS ? 'empty' : 'ready'),
        n === 0
          ? 'No incident of this severity is in view.'
          : `${plural(n, 'incident')}: too few for a curve.`,
      )}
      definition={STATISTICS.survival.definition}
      table={stratum && tableOf(stratum, labels)}
      height={160}
      blank="durations"
    >
      {stratum && (
        <div className={classes.curves}>
          <SurvivalCurves
            curves={stratum}
            labels={labels}
            still={`not ${ended}`}
            height={160}
            naming="none"
            longest={longestOfAll(answer.data)}
          />
          <Corner stratum={stratum} />
        </div>
      )}
    </Figure>
  );
}

/** The longest time in any severity, so that all share one axis. */
const longestOfAll = (survival: Survival | undefined): number =>
  Math.max(0, ...(survival?.strata ?? []).map(longestOf));

const medianOf = (stratum: SurvivalStratum, side: 'a' | 'b'): string => {
  const { n, median } = stratum[side];
  if (n === 0) return 'none';
  return Number.isNaN(median.value) ? 'not reached' : durationWords(median.value);
};

function Medians({ stratum, labels }: { readonly stratum: SurvivalStratum; readonly labels: Sides<string> }) {
  const { ratio, lower, upper } = stratum.ratio;
  const words = Number.isNaN(ratio)
    ? 'too few to say'
    : `ratio ${ratioWords(ratio)} (${intervalWords(lower, upper)})`;
  return (
    <>
      <span className={classes.a} title={labels.a}>
        {medianOf(stratum, 'a')}
      </span>{' '}
      against{' '}
      <span className={classes.b} title={labels.b}>
        {medianOf(stratum, 'b')}
      </span>
      , {words}
    </>
  );
}

/** In the corner of the curves: what is still open, which keeps them up, and whether they are cut. */
function Corner({ stratum }: { readonly stratum: SurvivalStratum }) {
  const cut = axisEndWords(longestOf(stratum));
  const hasOpen = stratum.a.open + stratum.b.open > 0;
  return (
    <span className={classes.corner}>
      {hasOpen && (
        <span>
          Open: <span className={classes.a}>{percentWords(stratum.a.open / stratum.a.n, 0)}</span> and{' '}
          <span className={classes.b}>{percentWords(stratum.b.open / stratum.b.n, 0)}</span>
        </span>
      )}
      {cut && <span>{cut}</span>}
    </span>
  );
}

const tableOf = (stratum: SurvivalStratum, labels: Sides<string>): TableData => ({
  columns: ['Cohort', 'n', 'Open', 'Median', '95 %'],
  rows: SIDES.map((side) => {
    const { n, open, median } = stratum[side];
    return [
      labels[side],
      countWords(n),
      countWords(open),
      medianOf(stratum, side),
      intervalWords(median.lower, median.upper, durationWords),
    ];
  }),
});
