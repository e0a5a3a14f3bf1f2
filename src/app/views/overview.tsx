import { overviewHeadline } from '../../core/words/headlines/overview.ts';
import { useStatistic } from '../data/use-statistic.ts';
import { FairnessPanel } from '../panels/fairness-panel.tsx';
import { MixPanel } from '../panels/mix-panel.tsx';
import { OverviewForest } from '../panels/overview-forest.tsx';
import { SurvivalPanel } from '../panels/survival-panel.tsx';
import { TrendPanel } from '../panels/trend-panel.tsx';
import { useLabels } from '../panels/use-labels.ts';
import grid from './grid.module.css';
import { ViewHeadline } from './view-headline.tsx';

/** How do the two cohorts differ? The sentence, all differences, then what breaks, why, how it is fixed, how long. */
export function Overview() {
  const labels = useLabels();
  const differences = useStatistic('differences', undefined);
  const { data } = differences;
  return (
    <>
      <ViewHeadline
        headline={data && overviewHeadline(data, labels)}
        isStale={differences.isStale}
        error={differences.error}
        question={`How do ${labels.a} incidents differ?`}
      />
      <div className={grid.beside}>
        <div className={grid.section}>
          <OverviewForest answer={differences} />
        </div>
        <div className={`${grid.section} ${grid.thirds}`}>
          <MixPanel dimension="symptom" title="What breaks?" ofKnown={false} />
          <MixPanel dimension="rootCause" title="Why?" ofKnown />
          <MixPanel dimension="mitigation" title="How is it fixed?" ofKnown top={5} />
        </div>
      </div>
      <div className={grid.section}>
        <FairnessPanel />
      </div>
      <div className={`${grid.section} ${grid.thirds}`}>
        <SurvivalPanel />
        <TrendPanel
          measure="medianTtm"
          bin="quarter"
          title="Is it getting better?"
          subtitle="Median time to mitigate a quarter, 95 % interval"
          rows="fitting"
        />
        <TrendPanel
          measure="humanShare"
          bin="quarter"
          title="Are monitors catching up?"
          subtitle="Detected by humans a quarter, 95 % interval"
        />
      </div>
    </>
  );
}
