import { detectionHeadline } from '../../core/words/headlines/detection.ts';
import { useStatistic } from '../data/use-statistic.ts';
import { DetectionEverywhere } from '../panels/detection-everywhere.tsx';
import { DetectionFalseAlarms } from '../panels/detection-false-alarms.tsx';
import { DetectionLater } from '../panels/detection-later.tsx';
import { DetectionNotices } from '../panels/detection-notices.tsx';
import { DetectionPassedOn } from '../panels/detection-passed-on.tsx';
import { DetectionReviewed } from '../panels/detection-reviewed.tsx';
import { DetectionSpeed } from '../panels/detection-speed.tsx';
import { GapWaterfallPanel } from '../panels/gap-waterfall-panel.tsx';
import { useLabels } from '../panels/use-labels.ts';
import grid from './grid.module.css';
import classes from './mitigation.module.css';
import { ViewHeadline } from './view-headline.tsx';

/** Who notices, how fast, how often wrongly, and how often it is passed on? */
export function Detection() {
  const labels = useLabels();
  const answer = useStatistic('detection', undefined);
  const { data } = answer;
  return (
    <>
      <ViewHeadline
        headline={data && detectionHeadline(data, labels)}
        isStale={answer.isStale}
        error={answer.error}
        question="Who notices, how fast, how often wrongly?"
      />
      <div className={`${grid.section} ${grid.thirds}`}>
        <DetectionNotices answer={answer} />
        <DetectionFalseAlarms answer={answer} />
        <DetectionReviewed answer={answer} />
      </div>
      <div className={`${grid.section} ${grid.thirds}`}>
        <DetectionSpeed answer={answer} source="human" />
        <DetectionSpeed answer={answer} source="monitor" />
        <DetectionLater answer={answer} />
      </div>
      <div className={`${grid.section} ${grid.wide}`}>
        <div className={classes.column}>
          <DetectionPassedOn answer={answer} />
          <GapWaterfallPanel />
        </div>
        <DetectionEverywhere answer={answer} />
      </div>
    </>
  );
}
