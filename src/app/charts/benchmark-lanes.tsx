import type { Estimate } from '../../core/estimators/ratio-of-quantiles.ts';
import type { Side } from '../../core/incident/cohort.ts';
import classes from './benchmark-lanes.module.css';
import marks from './marks.module.css';
import { dotPath, whiskerPath } from './paths.ts';
import { clamp, type Scale } from './scale.ts';
import type { Tick } from './tick.ts';

/** A published value, with the interval that its n gives; NaN ends where n is not known. */
export interface PublishedMark extends Estimate {
  readonly id: string;
}

/** An own figure and the published ones beside it: the first on its line, each further one on a line below. */
export interface BenchmarkLane {
  readonly lane: Side | 'ratio';
  /** NaN where nothing is drawn of the own figure. */
  readonly own: Estimate;
  readonly published: readonly PublishedMark[];
}

/** A line of words and of marks. */
const BENCHMARK_LINE = 16;

export const linesOf = ({ published }: BenchmarkLane): number => Math.max(1, published.length);

const NEAR = 8;
const SMALL = 4.5;
const ENCLOSING = 8;

const OWN_LINE = { a: marks.lineA, b: marks.dashB, ratio: marks.interval } as const;
const OWN_CAP = { a: classes.capA, b: classes.capB, ratio: marks.cap } as const;
const OWN_POINT = { a: marks.fillA, b: marks.fillB, ratio: marks.point } as const;
const DIAMOND = { a: classes.diamondA, b: classes.diamondB, ratio: classes.diamondInk } as const;

/** A hollow diamond around a place. */
const diamondPath = (x: number, y: number, radius: number): string =>
  `M${(x - radius).toFixed(1)},${y}l${radius},${-radius}l${radius},${radius}l${-radius},${radius}Z`;

interface BenchmarkLanesProps {
  readonly lanes: readonly BenchmarkLane[];
  readonly x: Scale;
  readonly ticks: readonly Tick[];
  /** The value at which a stronger line stands: 0 of shares, 1 of ratios; NaN for none. */
  readonly base: number;
  readonly width: number;
}

/** Own points with whiskers and published diamonds, a lane a cohort; decoration of the words beside it. */
export function BenchmarkLanes({ lanes, x, ticks, base, width }: BenchmarkLanesProps) {
  const starts = lanes.map((_, index) =>
    lanes.slice(0, index).reduce((sum, lane) => sum + linesOf(lane) * BENCHMARK_LINE, 0),
  );
  const height = lanes.reduce((sum, lane) => sum + linesOf(lane) * BENCHMARK_LINE, 0);
  const line = (value: number) => `M${x.at(value).toFixed(1)},-2V${height + 2}`;
  return (
    <svg className={marks.svg} width={width} height={height} aria-hidden="true">
      <path
        className={marks.grid}
        d={ticks
          .filter(({ value }) => value !== base)
          .map(({ value }) => line(value))
          .join('')}
      />
      <path className={base === 1 ? marks.one : marks.axis} d={Number.isNaN(base) ? '' : line(base)} />
      {lanes.map((lane, index) => (
        <Lane key={lane.lane} {...lane} x={x} y={(starts[index] ?? 0) + BENCHMARK_LINE / 2} width={width} />
      ))}
    </svg>
  );
}

interface LaneProps extends BenchmarkLane {
  readonly x: Scale;
  readonly y: number;
  readonly width: number;
}

function Lane({ lane, own, published, x, y, width }: LaneProps) {
  const at = (value: number) => clamp(x.at(value), 0, width);
  const point = at(own.value);
  const isDrawn = Number.isFinite(own.value);
  const hasWhisker = isDrawn && Number.isFinite(own.lower) && Number.isFinite(own.upper);
  const [from, to] = [at(own.lower), at(own.upper)];
  const ends = `M${from.toFixed(1)},${y - 3}v6M${to.toFixed(1)},${y - 3}v6`;
  return (
    <g>
      {published.map(({ id, value, lower, upper }, index) => {
        const middle = y + index * BENCHMARK_LINE;
        const encloses = isDrawn && index === 0 && Math.abs(at(value) - point) < NEAR;
        return (
          <g key={id}>
            {Number.isFinite(lower) && (
              <path
                className={classes.known}
                d={whiskerPath([{ from: at(lower), to: at(upper), y: middle }], 0)}
              />
            )}
            <path
              className={DIAMOND[lane]}
              d={diamondPath(at(value), middle, encloses ? ENCLOSING : SMALL)}
            />
          </g>
        );
      })}
      {hasWhisker && (
        <>
          <path className={OWN_LINE[lane]} d={`M${from.toFixed(1)},${y}H${to.toFixed(1)}`} />
          <path className={OWN_CAP[lane]} d={ends} />
        </>
      )}
      {isDrawn && <path className={OWN_POINT[lane]} d={dotPath([[point, y]], 3.5)} />}
    </g>
  );
}
