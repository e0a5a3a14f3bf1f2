import type { Side } from '../../../core/incident/cohort.ts';
import type { DurationTail } from '../../../core/statistics/duration-tail.ts';
import type { Sides } from '../../../core/statistics/sides.ts';
import { DURATION_TICKS, durationTick } from '../../../core/words/durations.ts';
import { countWords } from '../../../core/words/numbers.ts';
import marks from '../../charts/marks.module.css';
import { barPath, dotPath } from '../../charts/paths.ts';
import { logScale, type Scale } from '../../charts/scale.ts';
import classes from './tail-chart.module.css';

const LANE = 92;
const BARS = 60;
const LEFT = 40;
const BEYOND = 40;
const DOTS_A_COLUMN = 8;
/** As in the statistic. */
const MOST_DOTS = 40;

interface TailChartProps {
  readonly tail: DurationTail;
  readonly labels: Sides<string>;
  readonly width: number;
}

/** Two histograms on one log axis: zeros stand apart on the left, over 30 days each incident is a dot on the right. */
export function TailChart({ tail, labels, width }: TailChartProps) {
  const end = width - BEYOND;
  const x = logScale([tail.edges[0] ?? 1, tail.edges.at(-1) ?? 43_200], [LEFT, end]);
  const height = 2 * LANE + 18;
  const ticks = DURATION_TICKS.filter((_, at) => width > 330 || at % 2 === 0);
  return (
    <svg
      className={`${marks.svg} ${classes.chart}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Durations of ${labels.a} and ${labels.b} on a log scale`}
    >
      <path className={marks.grid} d={ticks.map((tick) => `M${x.at(tick)},0V${2 * LANE}`).join('')} />
      <path className={marks.dotted} d={`M${end},0V${2 * LANE}`} />
      {(['a', 'b'] as const).map((side, lane) => (
        <Lane
          key={side}
          side={side}
          tail={tail}
          label={labels[side]}
          x={x}
          end={end}
          base={(lane + 1) * LANE}
        />
      ))}
      {ticks.map((tick) => (
        <text key={tick} x={x.at(tick)} y={height - 4} textAnchor="middle">
          {durationTick(tick)}
        </text>
      ))}
      <text x={12} y={height - 4} textAnchor="middle">
        0
      </text>
      <text x={end + BEYOND} y={height - 4} textAnchor="end">
        30 d
      </text>
    </svg>
  );
}

/** How many last longer than 30 days; the statistic hands over the longest 40 at most. */
export const beyondWords = (dots: number): string =>
  dots < MOST_DOTS ? countWords(dots) : `${MOST_DOTS} or more`;

interface LaneProps {
  readonly side: Side;
  readonly tail: DurationTail;
  readonly label: string;
  readonly x: Scale;
  readonly end: number;
  readonly base: number;
}

function Lane({ side, tail, label, x, end, base }: LaneProps) {
  const counts = tail.counts[side];
  const zeros = tail.zeros[side];
  const beyond = tail.beyond[side];
  const most = Math.max(1, zeros, ...counts);
  const bar = (left: number, right: number, count: number) => {
    const height = (count / most) * BARS;
    return { x: left, y: base - height, width: Math.max(1, right - left - 2), height };
  };
  const bars = counts.map((count, bin) =>
    bar(x.at(tail.edges[bin] ?? 1) + 1, x.at(tail.edges[bin + 1] ?? 1) + 1, count),
  );
  const dots = beyond.map(
    (_, at) => [end + 7 + 6 * Math.floor(at / DOTS_A_COLUMN), base - 4 - 6 * (at % DOTS_A_COLUMN)] as const,
  );
  const fill = side === 'a' ? marks.fillA : marks.fillB;
  return (
    <>
      <text className={side === 'a' ? marks.textA : marks.textB} x={LEFT + 4} y={base - LANE + 14}>
        {label}, 0 to {countWords(most)}
      </text>
      <path className={fill} d={barPath([...bars, bar(6, 18, zeros)].filter(({ height }) => height > 0))} />
      <path className={fill} d={dotPath(dots, 2)} />
      <path className={marks.axis} d={`M0,${base}H24M${LEFT},${base}H${end + BEYOND}`} />
      {zeros > 0 ? (
        <text x={12} y={base - (zeros / most) * BARS - 4} textAnchor="middle">
          {countWords(zeros)}
        </text>
      ) : null}
      {beyond.length > 0 ? (
        <text x={end + BEYOND} y={base - LANE + 14} textAnchor="end">
          {beyond.length < MOST_DOTS ? countWords(beyond.length) : `${MOST_DOTS}+`}
        </text>
      ) : null}
    </>
  );
}
