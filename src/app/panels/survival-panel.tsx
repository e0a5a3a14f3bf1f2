import { STATISTICS } from '../../core/statistics/index.ts';
import { axisEndWords } from '../charts/duration-ticks.ts';
import { Figure } from '../charts/figure.tsx';
import { SurvivalCurves } from '../charts/survival-curves.tsx';
import { useStatistic } from '../data/use-statistic.ts';
import { useSession } from '../session/session.ts';
import { ENDED } from './ended.ts';
import { FewIncidents, isFewEnough } from './few-incidents.tsx';
import { panelState } from './panel-state.ts';
import { longestOf, survivalTable } from './survival-table.ts';
import { useLabels } from './use-labels.ts';

/** How long incidents run: the share that has not ended, over time, in both cohorts. */
export function SurvivalPanel() {
  const labels = useLabels();
  const ended = useSession(({ clock }) => ENDED[clock.duration]);
  const answer = useStatistic('survival', {});
  const { data } = answer;
  const isFew = data !== undefined && isFewEnough(data.all);
  const cut = data ? axisEndWords(longestOf(data.all)) : '';
  return (
    <Figure
      title={`How long until ${ended}?`}
      subtitle={
        isFew
          ? 'Every incident by its time, no curve. Arrow: still open.'
          : `Share not yet ${ended}, Kaplan–Meier, 95 % band${cut && `, ${cut}`}`
      }
      usage={data}
      {...panelState(
        answer,
        ({ all }) => (all.a.n + all.b.n === 0 ? 'missing-column' : 'ready'),
        `No incident here has both times: from its start until it is ${ended}.`,
      )}
      definition={STATISTICS.survival.definition}
      table={data && survivalTable(data, labels)}
      height={190}
      blank="durations"
    >
      {data &&
        (isFew ? (
          <FewIncidents height={190} />
        ) : (
          <SurvivalCurves curves={data.all} labels={labels} still={`not ${ended}`} />
        ))}
    </Figure>
  );
}
