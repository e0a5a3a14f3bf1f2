import { DotIntervalRows } from '../../../src/app/charts/dot-interval-rows.tsx';
import { CourseAxis, DurationGlyph } from '../../../src/app/charts/duration-glyph.tsx';
import { EcdfCurves } from '../../../src/app/charts/ecdf-curves.tsx';
import { Figure } from '../../../src/app/charts/figure.tsx';
import { Flow } from '../../../src/app/charts/flow.tsx';
import { HeatMap } from '../../../src/app/charts/heat-map.tsx';
import { IncidentDots } from '../../../src/app/charts/incident-dots.tsx';
import { QuantileTable } from '../../../src/app/charts/quantile-table.tsx';
import { RatioRows } from '../../../src/app/charts/ratio-rows.tsx';
import { Slope } from '../../../src/app/charts/slope.tsx';
import { StageTimeline } from '../../../src/app/charts/stage-timeline.tsx';
import { TrendLines } from '../../../src/app/charts/trend-lines.tsx';
import { monthWords } from '../../../src/core/words/dates.ts';
import { CURVES, LABELS } from './chart-data.ts';
import {
  CELLS,
  FALSE_ALARMS,
  FEW,
  FIXES,
  LINKS,
  MARKERS,
  MEDIANS,
  QUANTILES,
  QUARTERS,
  RATIOS,
  RELEASED,
  STAGES,
  TREND,
  TREND_SHARES,
  UNTIL,
} from './more-chart-data.ts';

const usage = { used: 6446, inView: 7166 };
const nothing = () => undefined;
const trend = {
  bins: QUARTERS,
  until: UNTIL,
  binWords: monthWords,
  labels: LABELS,
  markers: MARKERS,
  description: 'A trend',
};

/** The charts that the first page of the gallery does not show. */
export function GalleryMore() {
  return (
    <>
      <div className="thirds">
        <Figure
          title="Is it getting better?"
          subtitle="Median time to mitigate a quarter, 95 % interval"
          usage={usage}
        >
          <TrendLines {...trend} series={TREND} unit="duration" isLastPartial onSelect={nothing} />
        </Figure>
        <Figure
          title="Are monitors catching up?"
          subtitle="Detected by humans a quarter, 95 % interval"
          usage={usage}
        >
          <TrendLines {...trend} series={TREND_SHARES} unit="share" spread="whiskers" />
        </Figure>
        <Figure title="A row a cohort" subtitle="Own maxima" usage={usage}>
          <TrendLines {...trend} series={TREND} unit="duration" rows="own" height={220} isLastPartial />
        </Figure>
      </div>
      <div className="thirds">
        <Figure
          title="How fast do people notice?"
          subtitle="Detected within …, log scale, 95 % band"
          usage={usage}
        >
          <EcdfCurves
            curves={RELEASED}
            labels={LABELS}
            done="detected"
            description="Detected within a time"
          />
        </Figure>
        <Figure
          title="How often wrongly?"
          subtitle="False alarms over reviewed incidents, 95 % interval"
          usage={usage}
        >
          <Slope
            ends={FALSE_ALARMS}
            labels={LABELS}
            names={['raised by people', 'raised by monitors']}
            changes={{ a: '1.9 ×', b: '0.8 ×, may be 1' }}
            description="False alarms"
          />
        </Figure>
      </div>
      <div className="wide">
        <Figure
          title="Which pairs of cause and fix set GenAI apart?"
          subtitle="Standardised residual of the cohort difference, a cell a pair."
          usage={usage}
        >
          <HeatMap
            name="Cause by fix"
            rows={FIXES.from}
            columns={FIXES.to}
            cellAt={(row, column) =>
              CELLS[`${row} ${column}`] ?? { text: '+0.4', tone: 'none', depth: 0, title: 'within chance' }
            }
            onSelect={nothing}
          />
        </Figure>
        <Figure
          title="Where in the range is the gap?"
          subtitle="Quantiles with open incidents counted, 95 % interval"
          usage={usage}
        >
          <QuantileTable rows={QUANTILES} labels={LABELS} />
        </Figure>
        <Figure
          title="Which fixes are slow?"
          subtitle="Median time to mitigate by mitigation, 95 % interval, log scale"
          usage={usage}
        >
          <DotIntervalRows name="Mitigation" rows={MEDIANS} labels={LABELS} onToggle={nothing} />
        </Figure>
        <Figure
          title="Can we even tell?"
          subtitle="Grey: ratios this many incidents would usually miss (power 80 %)"
          usage={usage}
        >
          <RatioRows name="Cases" rows={RATIOS} />
        </Figure>
      </div>
      <div className="halves">
        <Flow
          side="a"
          label="GenAI"
          from={FIXES.from}
          to={FIXES.to}
          links={LINKS}
          chosen="code bug"
          onChoose={nothing}
        />
        <Flow
          side="b"
          label="non-GenAI"
          from={FIXES.from}
          to={FIXES.to}
          links={LINKS}
          chosen="code bug"
          onChoose={nothing}
        />
      </div>
      <div className="thirds">
        <Figure
          title="Too few"
          subtitle="Every incident as a dot, no curve"
          usage={{ used: 13, inView: 13 }}
          state="too-few"
        >
          <IncidentDots ended={FEW} open={{ a: [300], b: [] }} labels={LABELS} />
        </Figure>
        <div>
          <StageTimeline side="a" stages={STAGES} asides={{ 2: 'reassigned twice' }} />
        </div>
        <div>
          <CourseAxis label="Course" />
          <DurationGlyph side="a" detectedAfter={11} duration={260} isOpen={false} />
          <DurationGlyph side="b" detectedAfter={4} duration={1300} isOpen />
          <DurationGlyph side={undefined} detectedAfter={Number.NaN} duration={60} isOpen={false} />
          <p>{CURVES.a.n} incidents</p>
        </div>
      </div>
    </>
  );
}
