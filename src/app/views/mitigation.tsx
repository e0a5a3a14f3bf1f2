import { NAMED_DURATIONS, type NamedDuration } from '../../core/incident/clock.ts';
import { VOCABULARY } from '../../core/incident/dimensions.ts';
import type { Milestone } from '../../core/incident/milestones.ts';
import { mitigationHeadline } from '../../core/words/headlines/mitigation.ts';
import { useDataset } from '../data/use-dataset.ts';
import { useStatistic } from '../data/use-statistic.ts';
import { ClocksNote } from '../panels/clocks-note.tsx';
import { DurationByCategoryPanel } from '../panels/duration-by-category-panel.tsx';
import { ENDED } from '../panels/ended.ts';
import { GapMixPanel } from '../panels/gap-mix-panel.tsx';
import { NoticeablePanel } from '../panels/noticeable-panel.tsx';
import { QuantilePanel } from '../panels/quantile-panel.tsx';
import { SeveritySurvival } from '../panels/severity-survival.tsx';
import { SurvivalCurvesPanel } from '../panels/survival-curves-panel.tsx';
import { useLabels } from '../panels/use-labels.ts';
import { useSession } from '../session/session.ts';
import grid from './grid.module.css';
import classes from './mitigation.module.css';
import { ViewHeadline } from './view-headline.tsx';

/** The milestone without which a duration has no incident. */
const ENDS: Readonly<Record<NamedDuration, Milestone>> = {
  ttd: 'detected',
  tta: 'acknowledged',
  ttm: 'mitigated',
  ttr: 'resolved',
};

/** The duration to offer in place of one that the file cannot give: the one that ends nearest to it. */
function nearestOf(duration: NamedDuration, known: readonly Milestone[]): NamedDuration | undefined {
  const place = NAMED_DURATIONS.indexOf(duration);
  return NAMED_DURATIONS.filter((other) => other !== duration && known.includes(ENDS[other])).sort(
    (one, other) =>
      Math.abs(NAMED_DURATIONS.indexOf(one) - place) - Math.abs(NAMED_DURATIONS.indexOf(other) - place),
  )[0];
}

/** How long does it take, and what decides it? The curves, where they differ, and the time by severity, fix and source. */
export function Mitigation() {
  const labels = useLabels();
  const duration = useSession(({ clock }) => clock.duration);
  const known = useDataset()?.milestones ?? [];
  const bySeverity = useStatistic('survival', { by: 'severity' });
  const noticeable = useStatistic('noticeable', { by: 'severity' });
  const sizes = useStatistic('cohortSizes', undefined);
  const dropped = useStatistic('filtersDropped', undefined);
  const { data } = bySeverity;
  const strata =
    data?.strata.map(({ value }) => value).filter((value) => value !== '') ?? VOCABULARY.severity;
  return (
    <>
      <ViewHeadline
        headline={
          data &&
          sizes.data &&
          mitigationHeadline(data, {
            duration,
            labels,
            inView: sizes.data,
            nearest: { duration: nearestOf(duration, known) },
            ...(noticeable.data ? { noticeable: noticeable.data } : {}),
            ...(dropped.data ? { dropped: dropped.data } : {}),
          })
        }
        isStale={bySeverity.isStale}
        error={bySeverity.error}
        question={`How long until an incident is ${ENDED[duration]}, and what decides it?`}
      />
      <ClocksNote />
      <div className={`${grid.section} ${grid.wide}`}>
        <SurvivalCurvesPanel />
        <div className={classes.column}>
          <QuantilePanel />
          <NoticeablePanel answer={noticeable} />
        </div>
      </div>
      {strata.length > 0 && (
        <div className={`${grid.section} ${grid.thirds}`}>
          {strata.map((value) => (
            <SeveritySurvival key={value} answer={bySeverity} value={value} />
          ))}
        </div>
      )}
      <div className={`${grid.section} ${grid.wide}`}>
        <div className={classes.column}>
          <DurationByCategoryPanel dimension="mitigation" title="Which fixes are slow?" />
          <GapMixPanel />
        </div>
        <div className={classes.column}>
          <DurationByCategoryPanel
            dimension="detectionSource"
            title="Does it matter who finds it?"
            by="source"
          />
          <DurationByCategoryPanel dimension="stage" title="Is preview slower?" />
        </div>
      </div>
    </>
  );
}
