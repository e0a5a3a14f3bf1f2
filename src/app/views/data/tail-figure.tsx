import { durationTail } from '../../../core/statistics/duration-tail.ts';
import { durationTick, durationWords } from '../../../core/words/durations.ts';
import { durationLabel } from '../../../core/words/labels.ts';
import { countWords } from '../../../core/words/numbers.ts';
import { Figure } from '../../charts/figure.tsx';
import { Sized } from '../../charts/sized.tsx';
import { useStatistic } from '../../data/use-statistic.ts';
import { panelState } from '../../panels/panel-state.ts';
import { useSession } from '../../session/session.ts';
import { beyondWords, TailChart } from './tail-chart.tsx';

/** How far the durations reach, on a log scale, each cohort to its own height. */
export function TailFigure() {
  const answer = useStatistic('durationTail', undefined);
  const cohorts = useSession((session) => session.cohorts);
  const duration = useSession((session) => session.clock.duration);
  const { data } = answer;
  const labels = { a: cohorts.a.label, b: cohorts.b.label };
  return (
    <Figure
      title="How far do the tails reach?"
      subtitle={`${durationLabel(duration)}, log scale, each cohort to its own height`}
      usage={data}
      {...panelState(answer)}
      definition={durationTail.definition}
      table={
        data && {
          columns: ['Duration', labels.a, labels.b],
          rows: [
            ['zero', countWords(data.zeros.a), countWords(data.zeros.b)],
            ['under 1 m', countWords(data.below.a), countWords(data.below.b)],
            ...data.edges
              .slice(0, -1)
              .map((edge, bin) => [
                `from ${durationTick(Math.round(edge * 10) / 10)}`,
                countWords(data.counts.a[bin] ?? 0),
                countWords(data.counts.b[bin] ?? 0),
              ]),
            ['over 30 d', beyondWords(data.beyond.a.length), beyondWords(data.beyond.b.length)],
          ],
        }
      }
      note={
        data && data.beyond.a.length + data.beyond.b.length > 0
          ? `Left of the axis: zero. Dots: over 30 days, the longest ${durationWords(Math.max(...data.beyond.a, ...data.beyond.b))}.`
          : 'Left of the axis: zero. None is over 30 days.'
      }
    >
      {data ? <Sized>{(width) => <TailChart tail={data} labels={labels} width={width} />}</Sized> : null}
    </Figure>
  );
}
