import { trendsHeadline } from '../../core/words/headlines/trends.ts';
import { useDataset } from '../data/use-dataset.ts';
import { useStatistic } from '../data/use-statistic.ts';
import { ControlChartPanel } from '../panels/control-chart-panel.tsx';
import { TrendPanel } from '../panels/trend-panel.tsx';
import { useLabels } from '../panels/use-labels.ts';
import { WeekHeatPanel } from '../panels/week-heat-panel.tsx';
import { MODEL_RELEASES } from '../text/releases.ts';
import grid from './grid.module.css';
import { ViewHeadline } from './view-headline.tsx';

/** What changes over time? Counts a month, time to mitigate, the cohort's share, and who notices. */
export function Trends() {
  const labels = useLabels();
  const cutOff = useDataset()?.cutOff ?? Number.NaN;
  const answer = useStatistic('controlChart', Number.isFinite(cutOff) ? { until: cutOff } : {});
  const { data } = answer;
  return (
    <>
      <ViewHeadline
        headline={data && trendsHeadline(data, { labels, releases: MODEL_RELEASES })}
        isStale={answer.isStale}
        error={answer.error}
        question="What changes over time?"
      />
      <div className={grid.section}>
        <ControlChartPanel answer={answer} />
      </div>
      <div className={`${grid.section} ${grid.thirds}`}>
        <TrendPanel
          measure="medianTtm"
          bin="quarter"
          title="Is mitigation getting faster?"
          subtitle="Median time to mitigate a quarter, 95 % interval"
          rows="own"
          height={240}
        />
        <TrendPanel
          measure="genaiShare"
          bin="quarter"
          title={`Is ${labels.a} a growing share?`}
          subtitle={`${labels.a} of all incidents of both cohorts a quarter, 95 % interval`}
          height={240}
        />
        <TrendPanel
          measure="humanShare"
          bin="quarter"
          title="Are monitors catching up?"
          subtitle="Detected by humans a quarter, 95 % interval"
          height={240}
        />
      </div>
      <div className={grid.section}>
        <WeekHeatPanel />
      </div>
    </>
  );
}
