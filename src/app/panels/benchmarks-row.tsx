import type { CSSProperties } from 'react';
import { countWords } from '../../core/words/numbers.ts';
import type { BenchmarkScale } from '../charts/benchmark-axis.tsx';
import { type BenchmarkLane, BenchmarkLanes, linesOf } from '../charts/benchmark-lanes.tsx';
import type { ChartAction } from '../charts/chart-state.tsx';
import { CohortGlyph } from '../charts/cohort-glyph.tsx';
import type { CohortLabels } from '../charts/cohort-labels.ts';
import { Spoken } from '../charts/spoken.tsx';
import classes from './benchmarks.module.css';
import type { BenchmarkNote } from './benchmarks-notes.ts';
import type { BenchmarkRow, BenchmarkRowLane, FigureBeside } from './benchmarks-rows.ts';
import { agreementWords, classWords, laneWords, ownInterval, ownWords } from './benchmarks-words.ts';
import { StudyNumber } from './study-number.tsx';
import { Warning } from './warning.tsx';

const NOTHING = { value: Number.NaN, lower: Number.NaN, upper: Number.NaN };

const isFew = ({ own, published }: BenchmarkRowLane): boolean =>
  own.state !== 'given' ||
  (published.length > 0 && published.every(({ compared }) => compared.agreement === 'too-few'));

/** What is drawn of a lane: no own point where there are too few. */
export const drawnLane = ({ own, published }: BenchmarkRowLane): BenchmarkLane => ({
  lane: own.lane,
  own: isFew({ own, published }) ? NOTHING : own,
  published: published.map(({ figure, compared }) => ({
    id: figure.id,
    value: figure.value,
    ...compared.published,
  })),
});

const linesStyle = (lane: BenchmarkRowLane): CSSProperties => ({
  ['--lines' as string]: linesOf(drawnLane(lane)),
});

interface RowProps {
  readonly row: BenchmarkRow;
  readonly scale: BenchmarkScale;
  readonly plot: number;
  readonly labels: CohortLabels;
  readonly notes: readonly (Omit<BenchmarkNote, 'action'> & { readonly action: ChartAction | undefined })[];
}

/** One metric: its name and denominator, a lane a cohort, and under it what spoils it. */
export function BenchmarkRowView({ row, scale, plot, labels, notes }: RowProps) {
  const { words, metric, lanes } = row;
  return (
    <li className={classes.metric}>
      <h4 className={classes.name}>
        {words.name} <span>{words.of}</span>
      </h4>
      <div className={classes.lanes}>
        <div>
          {lanes.map((lane) => (
            <p key={lane.own.lane} className={classes.ownLine} style={linesStyle(lane)}>
              {lane.own.lane === 'ratio' ? (
                <span className={classes.inkDot} aria-hidden="true" />
              ) : (
                <CohortGlyph side={lane.own.lane} />
              )}
              <Spoken>{`${laneWords(lane.own.lane, labels)}: `}</Spoken>
              <span>{ownWords(lane.own, metric.kind)}</span>
              <small>{isFew(lane) ? '' : ownInterval(lane.own, metric.kind)}</small>
              <small className={classes.n}>
                <Spoken>, n </Spoken>
                {countWords(lane.own.n)}
              </small>
            </p>
          ))}
        </div>
        <BenchmarkLanes
          lanes={lanes.map(drawnLane)}
          x={scale.x}
          ticks={scale.ticks}
          base={scale.base}
          width={plot}
        />
        <div>
          {lanes.map((lane) => (
            <div key={lane.own.lane} className={classes.lines} style={linesStyle(lane)}>
              {lane.published.map((beside) => (
                <PublishedLine key={beside.figure.id} {...beside} />
              ))}
            </div>
          ))}
        </div>
      </div>
      {notes.map(({ id, sentence, action }) => (
        <p key={id} className={classes.note}>
          <Warning action={action}>{sentence}</Warning>
        </p>
      ))}
    </li>
  );
}

const INK = { a: classes.inkA, b: classes.inkB, ratio: classes.ink } as const;

function PublishedLine({ study, figure, compared, own }: FigureBeside) {
  const few = compared.agreement === 'too-few';
  const note = few ? 'too few to compare' : figure.note;
  return (
    <p className={classes.published} title={`${figure.note}: ${agreementWords(compared.agreement)}`}>
      <StudyNumber number={study.number} />
      <Spoken>{`${classWords(figure.of)} `}</Spoken>
      <span className={`${classes.printed} ${INK[own.lane]}`}>{figure.printed}</span>
      <span className={classes.about}>{note}</span>
      <Spoken>{few ? '' : `: ${agreementWords(compared.agreement)}`}</Spoken>
    </p>
  );
}
