import { SIDES, type Side } from '../../core/incident/cohort.ts';
import type { ShareOf } from '../../core/statistics/share-of.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import { percentWords } from '../../core/words/numbers.ts';
import type { CohortLabels } from './cohort-labels.ts';
import marks from './marks.module.css';
import { lastTick, shareTicks } from './number-ticks.ts';
import { clamp, linearScale, type Scale } from './scale.ts';
import { Sized } from './sized.tsx';

interface SlopeProps {
  /** The two ends of each cohort's line. */
  readonly ends: Sides<{ readonly left: ShareOf; readonly right: ShareOf }>;
  readonly labels: CohortLabels;
  /** What stands at the left and at the right: `raised by people`, `raised by monitors`. */
  readonly names: readonly [left: string, right: string];
  /** Written at the middle of each line: `1.9 ×`, `0.8 ×, may be 1`. */
  readonly changes?: Partial<Sides<string>>;
  readonly description: string;
  readonly height?: number;
}

const TOP = 14;
const FOOT = 26;
const OFFSET = { a: -4, b: 4 } as const;
const APART = 15;

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly y: Scale;
}

/** A share at two places in both cohorts: two lines whose slopes agree or do not. */
export function Slope({ ends, labels, names, changes = {}, description, height = 168 }: SlopeProps) {
  const uppers = SIDES.flatMap((side) => [ends[side].left, ends[side].right])
    .flatMap(({ share, upper }) => [share, upper])
    .filter(Number.isFinite);
  const ticks = shareTicks(Math.max(0.01, ...uppers), 3);
  const y = linearScale([0, lastTick(ticks)], [height - FOOT, TOP]);
  return (
    <Sized>
      {(width) => {
        const frame: Frame = { left: 42 + 54 + (width - 250) * 0.08, right: width - 96, y };
        return (
          <svg className={marks.svg} width={width} height={height} role="img" aria-label={description}>
            <path
              className={marks.grid}
              d={ticks.map(({ value }) => `M42,${y.at(value)}H${width}`).join('')}
            />
            <path className={marks.axis} d={`M42,${y.at(0)}H${width}`} />
            {ticks.map(({ value, label }) => (
              <text key={value} x={36} y={y.at(value) + 4} textAnchor="end">
                {label}
              </text>
            ))}
            {names.map((name, index) => (
              <text
                key={name}
                x={index === 0 ? frame.left : frame.right}
                y={height - 8}
                textAnchor="middle"
                className={marks.ink2}
              >
                {name}
              </text>
            ))}
            {[...SIDES].reverse().map((side) => (
              <Line key={side} side={side} ends={ends[side]} frame={frame} change={changes[side]} />
            ))}
            <EndTexts ends={ends} labels={labels} frame={frame} />
          </svg>
        );
      }}
    </Sized>
  );
}

interface LineProps {
  readonly side: Side;
  readonly ends: { readonly left: ShareOf; readonly right: ShareOf };
  readonly frame: Frame;
  readonly change: string | undefined;
}

function Line({ side, ends, frame, change }: LineProps) {
  const { y } = frame;
  if (!Number.isFinite(ends.left.share) || !Number.isFinite(ends.right.share)) return null;
  const [left, right] = [frame.left + OFFSET[side], frame.right + OFFSET[side]];
  const whisker = (x: number, { lower, upper }: ShareOf) =>
    `M${x},${y.at(lower).toFixed(1)}V${y.at(upper).toFixed(1)}M${x - 3},${y.at(lower).toFixed(1)}h6M${x - 3},${y.at(upper).toFixed(1)}h6`;
  const middle = (y.at(ends.left.share) + y.at(ends.right.share)) / 2;
  return (
    <g>
      <path
        className={side === 'a' ? marks.lineA : marks.lineB}
        d={`M${left},${y.at(ends.left.share).toFixed(1)}L${right},${y.at(ends.right.share).toFixed(1)}`}
      />
      <path className={marks.whisker} d={whisker(left, ends.left) + whisker(right, ends.right)} />
      {([ends.left, ends.right] as const).map((end, index) => (
        <circle
          key={index === 0 ? 'left' : 'right'}
          className={side === 'a' ? marks.fillA : marks.fillB}
          cx={index === 0 ? left : right}
          cy={y.at(end.share)}
          r={3.5}
        />
      ))}
      {change && (
        <text
          x={(left + right) / 2}
          y={middle + (side === 'a' ? -9 : 18)}
          textAnchor="middle"
          className={`${marks.halo} ${marks.ink}`}
        >
          {change}
        </text>
      )}
    </g>
  );
}

/** Values at both ends, names at the right; set apart where they would meet. */
function EndTexts({ ends, labels, frame }: Pick<SlopeProps, 'ends' | 'labels'> & { readonly frame: Frame }) {
  const places = (end: 'left' | 'right', apart: number) => {
    const at = { a: frame.y.at(ends.a[end].share), b: frame.y.at(ends.b[end].share) };
    const short = clamp(apart - Math.abs(at.a - at.b), 0, apart) / 2;
    const up = at.a <= at.b ? -short : short;
    // Words at the foot would run into the names of the two ends.
    const over = Math.max(0, Math.max(at.a + up, at.b - up) - (frame.y.at(0) - apart / 2));
    return { a: at.a + up - over, b: at.b - up - over };
  };
  const left = places('left', APART);
  const right = places('right', 2 * APART);
  return SIDES.map((side) => (
    <g key={side} className={side === 'a' ? marks.groupA : marks.groupB}>
      {Number.isFinite(left[side]) && (
        <text x={frame.left - 12} y={left[side] + 4} textAnchor="end" className={marks.size12}>
          {percentWords(ends[side].left.share)}
        </text>
      )}
      {Number.isFinite(right[side]) && (
        <text x={frame.right + 14} y={right[side]}>
          <tspan fontWeight={600}>{percentWords(ends[side].right.share)}</tspan>
          <tspan x={frame.right + 14} dy={13}>
            {labels[side]}
          </tspan>
        </text>
      )}
    </g>
  ));
}
