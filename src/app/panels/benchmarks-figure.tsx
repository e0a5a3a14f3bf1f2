import type { Estimate } from '../../core/estimators/ratio-of-quantiles.ts';
import type { Benchmarks } from '../../core/statistics/benchmarks/benchmarks.ts';
import { STATISTICS } from '../../core/statistics/index.ts';
import { BenchmarkAxis, benchmarkScale } from '../charts/benchmark-axis.tsx';
import type { ChartAction } from '../charts/chart-state.tsx';
import { Figure } from '../charts/figure.tsx';
import { Sized } from '../charts/sized.tsx';
import type { StatisticAnswer } from '../data/use-statistic.ts';
import { useSession } from '../session/session.ts';
import classes from './benchmarks.module.css';
import { BenchmarksAbsent } from './benchmarks-absent.tsx';
import { type BenchmarkNote, notesOf } from './benchmarks-notes.ts';
import { BenchmarkRowView, drawnLane } from './benchmarks-row.tsx';
import type { AbsentMetric, BenchmarkGroup } from './benchmarks-rows.ts';
import { besideTable } from './benchmarks-words.ts';
import { panelState } from './panel-state.ts';
import { useLabels } from './use-labels.ts';
import { useOtherWords } from './use-other-words.ts';

interface BenchmarksFigureProps {
  readonly answer: StatisticAnswer<Benchmarks>;
  readonly groups: readonly BenchmarkGroup[];
  readonly absent: readonly AbsentMetric[];
  /** Said under the first row, before the row's own. */
  readonly first: BenchmarkNote | undefined;
  /** Why times of the cohorts do not start alike. */
  readonly clocks: string | undefined;
  readonly actionOf: (action: BenchmarkNote['action']) => ChartAction | undefined;
  /** What stands in place of rows. */
  readonly instead: { readonly sentence: string; readonly action: ChartAction | undefined };
}

const NARROW = 640;
const WORDS = 208 + 252 + 24;

/** The reader's figures beside the published ones: a row a metric, a lane a cohort, one scale a group. */
export function BenchmarksFigure(props: BenchmarksFigureProps) {
  const { answer, groups, absent, instead } = props;
  const labels = useLabels();
  const { data } = answer;
  const rows = groups.flatMap((group) =>
    group.rows.flatMap(({ metric, lanes }) =>
      lanes.flatMap(({ published }) => published.map((beside) => ({ ...beside, kind: metric.kind }))),
    ),
  );
  return (
    <Figure
      title="How do we compare with published studies?"
      subtitle="Point and bar: yours, with 95 % interval. Diamond: published; its line, where n is known, is worked out here from n."
      usage={data}
      {...panelState(answer)}
      definition={STATISTICS.benchmarks.definition}
      table={data && besideTable(rows, labels)}
      height={480}
    >
      {groups.length === 0 && (
        <p className={classes.said}>
          {instead.sentence}{' '}
          {instead.action && (
            <button type="button" className={classes.link} onClick={instead.action.onAct}>
              {instead.action.label}
            </button>
          )}
        </p>
      )}
      <Sized>{(width) => <Groups {...props} width={width} />}</Sized>
      <BenchmarksAbsent absent={absent} />
    </Figure>
  );
}

function Groups({
  groups,
  first,
  actionOf,
  clocks,
  width,
}: BenchmarksFigureProps & { readonly width: number }) {
  const isNarrow = width < NARROW;
  const plot = isNarrow ? width : width - WORDS;
  return (
    <div className={isNarrow ? classes.narrow : undefined}>
      {groups.length > 0 && (
        <div className={classes.columns} aria-hidden="true">
          <span>
            Yours <span>n</span>
          </span>
          <span />
          <span>Published, with study</span>
        </div>
      )}
      {groups.map((group, index) => (
        <Group
          key={group.title}
          group={group}
          plot={plot}
          first={index === 0 ? first : undefined}
          actionOf={actionOf}
          clocks={clocks}
        />
      ))}
    </div>
  );
}

interface GroupProps extends Pick<BenchmarksFigureProps, 'first' | 'actionOf' | 'clocks'> {
  readonly group: BenchmarkGroup;
  readonly plot: number;
}

function Group({ group, plot, first, actionOf, clocks }: GroupProps) {
  const labels = useLabels();
  const filter = useSession((session) => session.filter);
  const clock = useSession((session) => session.clock);
  const otherWords = useOtherWords();
  const drawn = group.rows.flatMap(({ lanes }) => lanes.map(drawnLane));
  const estimates: readonly Estimate[] = drawn.flatMap(({ own, published }) => [own, ...published]);
  const scale = benchmarkScale(group.scale, estimates, plot);
  return (
    <section className={classes.group} aria-label={group.title}>
      <div className={classes.head}>
        <h3>{group.title}</h3>
        <BenchmarkAxis scale={scale} width={plot} />
      </div>
      <ul>
        {group.rows.map((row, index) => (
          <BenchmarkRowView
            key={row.words.id}
            row={row}
            scale={scale}
            plot={plot}
            labels={labels}
            notes={[
              ...(index === 0 && first ? [first] : []),
              ...notesOf(row, group.rows.slice(0, index), { filter, clock, clocks, otherWords }),
            ].map((note) => ({ ...note, action: actionOf(note.action) }))}
          />
        ))}
      </ul>
    </section>
  );
}
