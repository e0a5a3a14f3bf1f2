import { useState } from 'react';
import { durationOf } from '../../core/incident/clock.ts';
import { minutes } from '../../core/incident/units.ts';
import type { Clause } from '../../core/plan/filter.ts';
import { FEWEST_INCIDENTS } from '../../core/statistics/comparison.ts';
import { STATISTICS } from '../../core/statistics/index.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import type { Survival } from '../../core/statistics/survival.ts';
import { openWarning } from '../../core/words/headlines/mitigation.ts';
import { plural, pValueWords } from '../../core/words/numbers.ts';
import type { FigureState } from '../charts/chart-state.tsx';
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
import { Warning } from './warning.tsx';

const HEIGHT = 330;
const DOTS_HEIGHT = 200;

const lastingIn = (clause: Clause): clause is Extract<Clause, { kind: 'lasting' }> =>
  clause.kind === 'lasting';

function stateOf({ all }: Survival): FigureState {
  if (all.a.n + all.b.n === 0) return 'missing-column';
  if (all.a.n === 0 || all.b.n === 0) return 'one-cohort';
  return all.tooFew ? 'too-few' : 'ready';
}

/** How long until an incident ends, large: curves with medians, crosses and those at risk; a range of it filters. */
export function SurvivalCurvesPanel() {
  const labels = useLabels();
  const clock = useSession((session) => session.clock);
  const chosen = useSession(({ filter }) => filter.find(lastingIn));
  const select = useSession((session) => session.select);
  const deselect = useSession((session) => session.deselect);
  const [closedOnly, setClosedOnly] = useState(false);
  const answer = useStatistic('survival', closedOnly ? { closedOnly } : {});
  const ended = ENDED[clock.duration];
  const { data } = answer;
  return (
    <Figure
      title={`How long until an incident is ${ended}?`}
      subtitle={subtitleOf(data, ended, clock.start, closedOnly)}
      usage={data}
      {...panelState(
        answer,
        stateOf,
        `No incident here has both times: from its start until it is ${ended}.`,
      )}
      definition={STATISTICS.survival.definition}
      facts={data ? [{ name: 'Log-rank', value: `p ${pValueWords(data.logRank.p)}` }] : []}
      table={data && survivalTable(data, labels)}
      height={HEIGHT}
      blank="durations"
      note={
        data && (
          <Note
            survival={data}
            labels={labels}
            warning={openWarning(data, clock.duration, labels)}
            closedOnly={closedOnly}
            onToggle={() => setClosedOnly(!closedOnly)}
          />
        )
      }
    >
      {data &&
        (isFewEnough(data.all) ? (
          <FewIncidents height={DOTS_HEIGHT} />
        ) : (
          <SurvivalCurves
            curves={data.all}
            labels={labels}
            still={`not ${ended}`}
            height={HEIGHT}
            showAtRisk
            selected={chosen}
            onSelect={(span) =>
              span
                ? select({
                    kind: 'lasting',
                    of: durationOf(clock.duration, clock),
                    from: minutes(Math.round(span.from)),
                    to: minutes(Math.round(span.to)),
                  })
                : deselect('duration')
            }
          />
        ))}
    </Figure>
  );
}

const startWords = (start: 'impact' | 'detection'): string =>
  start === 'impact' ? 'impact start' : 'detection';

const ordinal = (k: number): string => (k === 1 ? 'single' : k === 2 ? 'second' : `${k}th`);

function subtitleOf(
  data: Survival | undefined,
  ended: string,
  start: 'impact' | 'detection',
  closedOnly: boolean,
): string {
  if (data !== undefined && isFewEnough(data.all))
    return `Every incident by its time since ${startWords(start)}, no curve. Arrow: still open.`;
  const share = `Share not yet ${ended} since ${startWords(start)}, Kaplan–Meier with 95 % band.`;
  if (data === undefined) return share;
  const hasCrosses = data.tally.a.open + data.tally.b.open > 0 && !closedOnly;
  const crosses = hasCrosses ? ` Crosses: every ${ordinal(data.everyCross)} open incident.` : '';
  return `${share}${crosses}${axisEndWords(longestOf(data.all)) && ' The axis ends at 30 d.'}`;
}

interface NoteProps {
  readonly survival: Survival;
  readonly labels: Sides<string>;
  readonly warning: string | undefined;
  readonly closedOnly: boolean;
  readonly onToggle: () => void;
}

/** What spoils the curves: few incidents, or open ones and what becomes of the medians without them. */
function Note({ survival, labels, warning, closedOnly, onToggle }: NoteProps) {
  const { all } = survival;
  if (all.tooFew && all.a.n > 0 && all.b.n > 0) {
    const side = all.a.n < FEWEST_INCIDENTS ? 'a' : 'b';
    return <span>{`${labels[side]}: ${plural(all[side].n, 'incident')}. Too few to say.`}</span>;
  }
  if (closedOnly) {
    return (
      <Warning action={{ label: 'Count open incidents', onAct: onToggle }}>
        Open incidents are left out: the medians are too low.
      </Warning>
    );
  }
  return warning === undefined ? null : (
    <Warning action={{ label: 'Show closed only', onAct: onToggle }}>{warning}</Warning>
  );
}
