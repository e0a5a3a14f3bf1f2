import { SIDES, type Side } from '../../core/incident/cohort.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import { countWords } from '../../core/words/numbers.ts';
import type { CohortLabels } from './cohort-labels.ts';
import { ControlMarks } from './control-marks.tsx';
import type { ControlRow } from './control-row.ts';
import { Crosshair } from './crosshair.tsx';
import marks from './marks.module.css';
import { countTicks, lastTick } from './number-ticks.ts';
import { Plot } from './plot.tsx';
import { type Margins, plotArea } from './plot-area.ts';
import { linearScale } from './scale.ts';
import { Sized } from './sized.tsx';
import { timeTicks } from './time-ticks.ts';
import type { TipContent } from './tip.tsx';
import { MarkerLines, PartialColumn } from './trend-marks.tsx';
import type { TrendMarker } from './trend-series.ts';
import type { Span } from './use-reading.ts';

export interface ControlChartProps {
  /** First instants of the months, EpochMs UTC, and the end of the last: one more than there are months. */
  readonly edges: readonly number[];
  readonly rows: Sides<ControlRow>;
  readonly labels: CohortLabels;
  readonly monthWords: (from: number) => string;
  readonly description: string;
  readonly markers: readonly TrendMarker[];
  readonly isLastPartial: boolean;
  readonly onSelect?: ((span: Span | undefined) => void) | undefined;
}

const HEIGHT = { a: 150, b: 162 } as const;

/** Incidents a month as two control charts under one another, each cohort with its own scale. */
export function ControlChart(props: ControlChartProps) {
  return (
    <Sized>{(width) => SIDES.map((side) => <Row key={side} {...props} side={side} width={width} />)}</Sized>
  );
}

const highest = ({ months, levels }: ControlRow): number => {
  const ends = [...months.flatMap(({ value, upper }) => [value, upper]), ...levels.map(({ upper }) => upper)];
  return Math.max(1, ...ends.filter(Number.isFinite));
};

function Row(props: ControlChartProps & { readonly side: Side; readonly width: number }) {
  const { edges, rows, labels, markers, isLastPartial, side, width } = props;
  const row = rows[side];
  const [isFirst, height] = [side === 'a', HEIGHT[side]];
  const domain = [edges[0] ?? 0, edges.at(-1) ?? 1] as const;
  const margins: Margins = { left: 42, right: 88, top: isFirst ? 20 : 8, bottom: isFirst ? 6 : 24 };
  const area = plotArea(width, height, margins);
  const yTicks = countTicks(highest(row));
  const yDomain = [0, lastTick(yTicks)] as const;
  const x = linearScale(domain, [area.left, area.left + area.width]);
  const y = linearScale(yDomain, [area.top + area.height, area.top]);
  const middles = row.months.map((_, i) => ((edges[i] ?? 0) + (edges[i + 1] ?? 0)) / 2);
  const inPlace = isFirst ? markers : markers.map((marker) => ({ ...marker, label: '' }));
  return (
    <div style={{ position: 'relative' }}>
      <Plot
        width={width}
        height={height}
        margins={margins}
        x={{ kind: 'linear', domain, ticks: isFirst ? [] : timeTicks(domain, area.width) }}
        y={{ kind: 'linear', domain: yDomain, ticks: yTicks }}
        description={`${props.description} ${labels[side]}.`}
      >
        {isLastPartial && <PartialColumn from={edges.at(-2) ?? domain[1]} to={domain[1]} />}
        <MarkerLines markers={inPlace} hasLabels={isFirst} />
        <ControlMarks side={side} row={row} edges={edges} isLastPartial={isLastPartial} note={row.note} />
        <RightWords side={side} row={row} label={labels[side]} left={area.left + area.width + 6} at={y.at} />
      </Plot>
      <Crosshair
        label={`${labels[side]} a month`}
        width={width}
        area={area}
        scale={x}
        domain={domain}
        stops={middles}
        tip={(at) => tipOf(props, middles.indexOf(at))}
        dots={(at) => [{ side, y: y.at(row.months[middles.indexOf(at)]?.value ?? 0) }]}
        onSelect={
          props.onSelect &&
          ((span) =>
            props.onSelect?.(
              span && {
                from: edges[middles.indexOf(span.from)] ?? span.from,
                to: edges[middles.indexOf(span.to) + 1] ?? span.to,
              },
            ))
        }
      />
    </div>
  );
}

function tipOf(props: ControlChartProps & { readonly side: Side }, index: number): TipContent {
  const { edges, rows, labels, monthWords, isLastPartial, side } = props;
  const month = rows[side].months[index];
  const soFar = isLastPartial && index === rows[side].months.length - 1 ? ', so far' : '';
  const special = month?.rule ? `, ${month.rule}` : '';
  return {
    head: `${monthWords(edges[index] ?? 0)}${soFar}`,
    lines: [
      {
        side,
        name: labels[side],
        value: `${countWords(month?.value ?? Number.NaN)} a 30-day month`,
        detail: `n ${countWords(month?.count ?? Number.NaN)}${special}`,
      },
    ],
  };
}

interface RightWordsProps {
  readonly side: Side;
  readonly row: ControlRow;
  readonly label: string;
  readonly left: number;
  readonly at: (value: number) => number;
}

/** At the right end: the limit, and the cohort's last level with its interval. */
function RightWords({ row, left, at, side, label }: RightWordsProps) {
  const level = row.levels.at(-1);
  const limit = row.months.at(-1)?.upper ?? Number.NaN;
  const middle = level === undefined ? at(row.months.at(-1)?.value ?? 0) : at(level.level);
  const text = side === 'a' ? marks.textA : marks.textB;
  return (
    <g>
      {Number.isFinite(limit) && middle - at(limit) > 28 && (
        <text x={left} y={at(limit) + 4}>
          limit
        </text>
      )}
      <text x={left} y={middle - 8} className={text}>
        <tspan>{label}</tspan>
        {level && (
          <>
            <tspan x={left} dy={13} fontWeight={600}>
              {level.rateWords}
            </tspan>
            <tspan x={left} dy={13}>
              {level.intervalWords}
            </tspan>
          </>
        )}
      </text>
    </g>
  );
}
