import { useRef, useState } from 'react';
import { PUBLISHED_NUMBERS, STUDIES } from '../../core/studies/studies.ts';
import { benchmarksHeadline } from '../../core/words/headlines/benchmarks.ts';
import { clocksWarning } from '../../core/words/headlines/overview.ts';
import { useDataset } from '../data/use-dataset.ts';
import { useStatistic } from '../data/use-statistic.ts';
import { BenchmarksCard } from '../panels/benchmarks-card.tsx';
import { BenchmarksCrosswalk } from '../panels/benchmarks-crosswalk.tsx';
import { BenchmarksFigure } from '../panels/benchmarks-figure.tsx';
import { benchmarkRows, besideOf } from '../panels/benchmarks-rows.ts';
import { derivedWords, replicaNote, saidOf } from '../panels/benchmarks-said.ts';
import { BenchmarksStudies } from '../panels/benchmarks-studies.tsx';
import { BenchmarksStudyTable } from '../panels/benchmarks-study-table.tsx';
import { useLabels } from '../panels/use-labels.ts';
import { useNoteAction } from '../panels/use-note-action.ts';
import { useStudies } from '../panels/use-studies.ts';
import { useSession } from '../session/session.ts';
import classes from './benchmarks.module.css';
import grid from './grid.module.css';
import { ViewHeadline } from './view-headline.tsx';

const PARAMS = { figures: PUBLISHED_NUMBERS };

/** How do the reader's figures stand beside the published ones, and whom did those count? */
export function Benchmarks() {
  const answer = useStatistic('benchmarks', PARAMS);
  const labels = useLabels();
  const dataset = useDataset();
  const filter = useSession((session) => session.filter);
  const studies = useStudies();
  const crosswalk = useRef<HTMLDetailsElement>(null);
  const actionOf = useNoteAction(crosswalk, studies.choose);
  const { data } = answer;
  const { study, hidden } = studies;
  const { groups, absent } = data ? benchmarkRows(data, hidden) : { groups: [], absent: [] };
  const beside = besideOf(groups);
  const clocks = data && clocksWarning(data, labels);
  const hasClass = data?.metrics.some(({ lanes }) => lanes.length > 0) ?? true;
  const isReplica = dataset?.bundled?.key === 'replica';
  const headline = benchmarksHeadline(
    saidOf({ beside, filter, labels, hidden, isReplica, clocks, hasClass }),
  );
  const allOff = hidden.size === STUDIES.length;
  const [isListed, setListed] = useState(false);
  return (
    <>
      <ViewHeadline
        headline={data && headline}
        isStale={answer.isStale}
        error={answer.error}
        question="How do we compare with published studies?"
      />
      <div className={`${grid.section} ${study ? classes.withCard : ''}`}>
        <BenchmarksFigure
          answer={answer}
          groups={groups}
          absent={absent}
          first={isReplica && !hidden.has(1) ? replicaNote(beside) : undefined}
          actionOf={actionOf}
          clocks={clocks}
          instead={{
            sentence: headline.sentence,
            action: allOff ? { label: 'Turn all on', onAct: studies.showAll } : undefined,
          }}
        />
        {study && (
          <BenchmarksCard
            study={study}
            beside={beside}
            derived={data ? derivedWords(data, study) : new Map()}
            isListed={isListed}
            onList={() => setListed(!isListed)}
            studies={studies}
          />
        )}
      </div>
      {study && isListed && (
        <div className={grid.section}>
          <BenchmarksStudyTable study={study} beside={beside} />
        </div>
      )}
      <div className={grid.section}>
        <BenchmarksStudies beside={beside} absent={absent} studies={studies} />
      </div>
      <div className={grid.section}>
        <BenchmarksCrosswalk ref={crosswalk} />
      </div>
    </>
  );
}
