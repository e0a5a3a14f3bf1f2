import { SIDES, type Side } from '../../core/incident/cohort.ts';
import { countWords, intervalWords } from '../../core/words/numbers.ts';
import type { CohortLabels } from './cohort-labels.ts';
import { Crosshair } from './crosshair.tsx';
import { EndLabels } from './end-labels.tsx';
import { markersOver } from './marker-labels.ts';
import { lastTick } from './number-ticks.ts';
import { Plot } from './plot.tsx';
import { type Margins, plotArea } from './plot-area.ts';
import { linearScale } from './scale.ts';
import { Sized } from './sized.tsx';
import { timeTicks } from './time-ticks.ts';
import type { TipContent } from './tip.tsx';
import { LABEL, MarkerLines, PartialColumn, TrendMarks } from './trend-marks.tsx';
import {
  highestOf,
  type TrendMarker,
  type TrendSeries,
  type TrendUnit,
  trendTicks,
  trendWords,
} from './trend-series.ts';
import type { Span } from './use-reading.ts';

export interface TrendLinesProps {
  /** First instants of the bins, EpochMs UTC, ascending; `until` ends the last. Points stand in the middle of a bin. */
  readonly bins: readonly number[];
  readonly until: number;
  /** The bin's name in the tip. */
  readonly binWords: (from: number) => string;
  readonly series: TrendSeries;
  readonly unit: TrendUnit;
  readonly labels: CohortLabels;
  readonly description: string;
  readonly spread?: 'band' | 'whiskers';
  readonly markers?: readonly TrendMarker[];
  readonly isLastPartial?: boolean;
  /** `own` gives each cohort its row and its own maximum; `fitting` does where one would flatten the other. */
  readonly rows?: 'shared' | 'own' | 'fitting';
  readonly height?: number;
  /** A time range was chosen, EpochMs. */
  readonly onSelect?: ((span: Span | undefined) => void) | undefined;
}

/** A value a month or quarter in both cohorts, with its interval; in one frame, or a row a cohort. */
export function TrendLines(props: TrendLinesProps) {
  const { rows = 'shared', height = 168 } = props;
  const shown = SIDES.filter((side) => props.series[side].some(({ value }) => Number.isFinite(value)));
  if (rows === 'shared' || (rows === 'fitting' && !areFarApart(props.series)))
    return <Sized>{(width) => <Row {...props} sides={shown} width={width} height={height} isFoot />}</Sized>;
  return (
    <Sized>
      {(width) =>
        shown.map((side, index) => (
          <Row
            key={side}
            {...props}
            {...(index > 0
              ? { markers: props.markers?.map((marker) => ({ ...marker, label: '' })) ?? [] }
              : {})}
            sides={[side]}
            width={width}
            height={height / shown.length}
            isFoot={index === shown.length - 1}
          />
        ))
      }
    </Sized>
  );
}

/** So many times as high as the other, a line leaves the other no shape in one frame. */
const FAR_APART = 4;

function areFarApart({ a, b }: TrendSeries): boolean {
  const [low = 0, high = 0] = [highestOf(a), highestOf(b)].sort((one, other) => one - other);
  return low > 0 && high / low > FAR_APART;
}

const NO_POINT = { value: Number.NaN, lower: Number.NaN, upper: Number.NaN, n: 0 };

interface RowProps extends TrendLinesProps {
  readonly sides: readonly Side[];
  readonly width: number;
  readonly isFoot: boolean;
}

function Row(props: RowProps) {
  const { bins, until, series, unit, labels, sides, width, height = 168, isFoot, markers = [] } = props;
  const { spread = 'band', isLastPartial = false } = props;
  const xDomain = [bins[0] ?? 0, until] as const;
  const margins: Margins = { left: 42, right: 62, top: topFor(props, xDomain), bottom: isFoot ? 24 : 6 };
  const area = plotArea(width, height, margins);
  const ends = [...bins.slice(1), until];
  const middles = bins.map((from, index) => (from + (ends[index] ?? until)) / 2);
  const yTicks = trendTicks(unit, Math.max(...sides.map((side) => highestOf(series[side])), 0));
  const yDomain = [0, lastTick(yTicks)] as const;
  const x = linearScale(xDomain, [area.left, area.left + area.width]);
  const y = linearScale(yDomain, [area.top + area.height, area.top]);
  return (
    <div style={{ position: 'relative' }}>
      <Plot
        width={width}
        height={height}
        margins={margins}
        x={{ kind: 'linear', domain: xDomain, ticks: isFoot ? timeTicks(xDomain, area.width) : [] }}
        y={{ kind: 'linear', domain: yDomain, ticks: yTicks }}
        description={props.description}
      >
        {isLastPartial && <PartialColumn from={bins.at(-1) ?? until} to={until} />}
        <MarkerLines markers={markers} hasLabels={markers.some(({ label }) => label !== '')} />
        {[...sides].reverse().map((side) => (
          <TrendMarks
            key={side}
            side={side}
            at={middles}
            points={series[side]}
            domain={yDomain}
            spread={spread}
            isLastPartial={isLastPartial}
          />
        ))}
        <EndLabels
          ends={sides.map((side) => ({ side, value: lastKnown(series[side].map(({ value }) => value)) }))}
          labels={labels}
          write={(value) => trendWords(unit, value)}
        />
      </Plot>
      <Crosshair
        label={`${sides.map((side) => labels[side]).join(' and ')} over time`}
        width={width}
        area={area}
        scale={x}
        domain={xDomain}
        stops={middles}
        tip={(at) => tipOf(props, middles.indexOf(at))}
        dots={(at) =>
          sides.flatMap((side) => {
            const value = series[side][middles.indexOf(at)]?.value ?? Number.NaN;
            return Number.isFinite(value) ? [{ side, y: y.at(value) }] : [];
          })
        }
        onSelect={
          props.onSelect && ((span) => props.onSelect?.(span && wholeBins(span, bins, middles, ends)))
        }
      />
    </div>
  );
}

/** Room over the plot for the labels of its markers: none, one line or two. */
function topFor({ markers = [], width }: RowProps, domain: readonly [number, number]): number {
  const inView = markers.filter(({ at, label }) => label !== '' && at >= domain[0] && at <= domain[1]);
  if (inView.length === 0) return 8;
  const area = { left: 42, width: width - 42 - 62 };
  const x = linearScale(domain, [area.left, area.left + area.width]);
  const placed = markersOver(
    inView.map(({ at, label }) => ({ label, x: x.at(at) })),
    area,
  );
  return placed.some(({ level }) => level === 1) ? 20 + LABEL : 20;
}

function tipOf(props: RowProps, index: number): TipContent {
  const { bins, series, unit, labels, sides, isLastPartial = false } = props;
  return {
    head: `${props.binWords(bins[index] ?? 0)}${isLastPartial && index === bins.length - 1 ? ', so far' : ''}`,
    lines: sides.map((side) => {
      const { value, lower, upper, n } = series[side][index] ?? NO_POINT;
      const interval = Number.isNaN(lower + upper)
        ? ''
        : `${intervalWords(lower, upper, (end) => trendWords(unit, end))}, `;
      return {
        side,
        name: labels[side],
        value: Number.isFinite(value) ? trendWords(unit, value) : 'too few',
        detail: `${interval}n ${countWords(n)}`,
      };
    }),
  };
}

const lastKnown = (values: readonly number[]): number => values.filter(Number.isFinite).at(-1) ?? Number.NaN;

/** A range between points takes the whole bins of its ends. */
const wholeBins = (
  { from, to }: Span,
  bins: readonly number[],
  middles: readonly number[],
  ends: readonly number[],
): Span => ({ from: bins[middles.indexOf(from)] ?? from, to: ends[middles.indexOf(to)] ?? to });
