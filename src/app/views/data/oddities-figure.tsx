import { type Oddity, oddities } from '../../../core/statistics/oddities.ts';
import { durationWords } from '../../../core/words/durations.ts';
import { countWords, percentWords } from '../../../core/words/numbers.ts';
import { CohortGlyph } from '../../charts/cohort-glyph.tsx';
import { Figure } from '../../charts/figure.tsx';
import { useStatistic } from '../../data/use-statistic.ts';
import { panelState } from '../../panels/panel-state.ts';
import { useSession } from '../../session/session.ts';
import classes from './data-tables.module.css';
import { Switch } from './switch.tsx';

const NAMES: Readonly<Record<Oddity['kind'], string>> = {
  open: 'Still open',
  zero: 'Zero duration',
  long: 'Longer than 30 days',
  missing: 'A time is missing',
  negative: 'Ends before it starts',
};

const DONE: Readonly<Record<Oddity['kind'], string>> = {
  open: 'Counted as not yet over, up to the last update',
  zero: 'Posted once, after the fact',
  long: 'Kept as they are',
  missing: 'No duration can be computed',
  negative: 'Never counted as a duration',
};

/** What leaving the incidents out does to the first cohort's median, in words. */
function effect({ medianWith, medianWithout, counted }: Oddity, label: string): string {
  const [now, other] = counted ? [medianWith.a, medianWithout.a] : [medianWithout.a, medianWith.a];
  if (!Number.isFinite(now) || !Number.isFinite(other)) return '';
  if (durationWords(now) === durationWords(other)) return `; the ${label} median does not move`;
  return `; ${counted ? 'left out' : 'counted'}, the ${label} median is ${durationWords(other)}, not ${durationWords(now)}`;
}

/** What is odd about the durations, what was done about it, and what that changes. */
export function OdditiesFigure() {
  const answer = useStatistic('oddities', undefined);
  const cohorts = useSession((session) => session.cohorts);
  return (
    <Figure
      title="What was odd, and what was done?"
      subtitle="Nothing was repaired in silence; the switch shows its effect at once."
      usage={answer.data}
      {...panelState(answer)}
      definition={oddities.definition}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-label="What is odd">
        <table className={`${classes.table} ${classes.stacked}`}>
          <thead>
            <tr>
              <th scope="col">What is odd</th>
              {(['a', 'b'] as const).map((side) => (
                <th key={side} scope="col" className={classes.number}>
                  <CohortGlyph side={side} />
                  {cohorts[side].label}
                </th>
              ))}
              <th scope="col">What was done, and what it changes</th>
              <th scope="col" className={classes.last}>
                In the medians
              </th>
            </tr>
          </thead>
          <tbody>
            {answer.data?.rows.map((row) => (
              <tr key={row.kind}>
                <th scope="row">{NAMES[row.kind]}</th>
                {(['a', 'b'] as const).map((side) => (
                  <td key={side} className={classes.number} data-label={cohorts[side].label}>
                    {countWords(row.count[side].events)}{' '}
                    <span className={classes.share}>{percentWords(row.count[side].share)}</span>
                  </td>
                ))}
                <td className={`${classes.quiet} ${classes.wrap}`}>
                  {DONE[row.kind]}
                  {row.count.a.events > 0 ? effect(row, cohorts.a.label) : ''}
                </td>
                <td className={classes.last}>
                  <Kept row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Figure>
  );
}

function Kept({ row }: { readonly row: Oddity }) {
  const clock = useSession((session) => session.clock);
  const setClock = useSession((session) => session.setClock);
  const words = row.counted ? 'kept' : 'left out';
  if (row.kind !== 'zero') return <span className={classes.quiet}>{words}</span>;
  return (
    <Switch
      label="Keep zero durations"
      words={words}
      isOn={clock.zeros === 'keep'}
      onChange={(keeps) => setClock({ ...clock, zeros: keeps ? 'keep' : 'drop' })}
    />
  );
}
