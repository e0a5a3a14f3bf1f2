import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import type { DatasetSummary } from '../../../core/dataset/dataset.ts';
import type { Timeline } from '../../../core/statistics/timeline.ts';
import { binWords } from '../../../core/words/dates.ts';
import { countWords } from '../../../core/words/numbers.ts';
import { useDataset } from '../../data/use-dataset.ts';
import { useStatistic } from '../../data/use-statistic.ts';
import { useSession } from '../../session/session.ts';
import { feedEdge } from '../../text/feed-edge.ts';
import { MODEL_RELEASES, type Release } from '../../text/releases.ts';
import { useIsNarrow } from '../narrow.ts';
import { niceMaximum } from './nice-maximum.ts';
import classes from './strip.module.css';
import { StripLabels } from './strip-labels.tsx';
import { StripPlot } from './strip-plot.tsx';
import { TimeBrush } from './time-brush.tsx';
import { type StripAxis, stripAxis } from './time-edges.ts';
import { useTimeFilter } from './use-time-filter.ts';

/** Incidents over time in both cohorts, and the brush that is every view's time filter. */
export function Strip() {
  const dataset = useDataset();
  const axis = dataset && stripAxis(dataset);
  if (dataset && axis) return <DatedStrip dataset={dataset} axis={axis} />;
  return (
    <div className={classes.strip}>
      {dataset && <p className={classes.undated}>No incident of this file has a start time.</p>}
    </div>
  );
}

interface DatedStripProps {
  readonly dataset: DatasetSummary;
  readonly axis: StripAxis;
}

function DatedStrip({ dataset, axis }: DatedStripProps) {
  const { bin, edges, whole, until } = axis;
  const cohorts = useSession((session) => session.cohorts);
  const { data: timeline } = useStatistic('timeline', { bin, until });
  const { data: sizes } = useStatistic('cohortSizes', undefined);
  const filter = useTimeFilter(whole);
  const [hovered, setHovered] = useState<number>();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const isNarrow = useIsNarrow();

  const title = `Incidents a ${bin}`;
  const maxima = timeline && { a: niceMaximum(timeline.maxima.a), b: niceMaximum(timeline.maxima.b) };
  const hoveredAt = hovered === undefined ? undefined : edges[hovered];
  const inView = sizes
    ? `${countWords(sizes.inView)} of ${countWords(dataset.incidents)} in view`
    : 'counting';
  const foot = (timeline && hoveredAt !== undefined && binFoot(timeline, hoveredAt)) || inView;
  return (
    <section className={classes.strip} aria-label={title}>
      {isNarrow ? (
        <div className={classes.head}>
          <b>{title}</b>
          {maxima && <span>{`scale to ${countWords(maxima.a)} and ${countWords(maxima.b)}`}</span>}
        </div>
      ) : (
        <StripLabels title={title} cohorts={cohorts} maxima={maxima} foot={foot} />
      )}
      <div ref={ref} className={classes.plot}>
        <TimeBrush edges={edges} bin={bin} width={width} filter={filter} onHover={setHovered}>
          {width > 0 && (
            <StripPlot
              timeline={timeline}
              edges={edges}
              bin={bin}
              width={width}
              range={filter.range}
              dates={markedDates(dataset)}
            />
          )}
        </TimeBrush>
      </div>
    </section>
  );
}

/** What the axis marks, in its order: where a feed starts, and the releases. */
function markedDates(dataset: DatasetSummary): readonly Release[] {
  const edge = feedEdge(dataset);
  return edge ? [...MODEL_RELEASES, edge].toSorted((one, other) => one.at - other.at) : MODEL_RELEASES;
}

/** What a bin holds: `Mar 2023: 140 and 262`. */
function binFoot(timeline: Timeline, at: number): string | undefined {
  const day = new Date(at).toISOString().slice(0, 10);
  const index = timeline.bins.indexOf(day);
  if (index < 0) return undefined;
  const [a, b] = [timeline.a[index] ?? 0, timeline.b[index] ?? 0];
  return `${binWords(day, timeline.bin)}: ${countWords(a)} and ${countWords(b)}`;
}
