import { useId } from 'react';
import { dayStart } from '../../../core/statistics/calendar.ts';
import type { Timeline } from '../../../core/statistics/timeline.ts';
import type { Release } from '../../text/releases.ts';
import { releaseLabels, tickLabels } from './axis-labels.ts';
import { niceMaximum } from './nice-maximum.ts';
import classes from './strip.module.css';
import type { Range, StripBin } from './time-edges.ts';

const ROWS = { a: { foot: 46, inset: 0 }, b: { foot: 82, inset: 0.6 } } as const;
const TALL = 30;

interface StripPlotProps {
  readonly timeline: Timeline | undefined;
  readonly edges: readonly number[];
  readonly bin: StripBin;
  readonly width: number;
  readonly range: Range;
  /** Dates that the axis marks, in their order. */
  readonly dates: readonly Release[];
}

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One rectangle a bin that has incidents; hollow ones are drawn half a line inside. */
function barsOf(
  { bins, ...counts }: Timeline,
  side: 'a' | 'b',
  edges: readonly number[],
  xOf: (at: number) => number,
) {
  const { foot, inset } = ROWS[side];
  const scale = TALL / niceMaximum(Math.max(0, ...counts[side]));
  return bins.map((day, index): Bar => {
    const at = dayStart(day);
    const end = edges[edges.indexOf(at) + 1] ?? at;
    const slot = xOf(end) - xOf(at);
    const height = (counts[side][index] ?? 0) * scale;
    return {
      x: xOf(at) + slot * 0.16 + inset,
      y: foot - height + inset,
      width: Math.max(0.5, slot * 0.68 - 2 * inset),
      height: height > 0 ? Math.max(0.75, height - inset) : 0,
    };
  });
}

const pathOf = (bars: readonly Bar[]): string =>
  bars
    .filter((bar) => bar.height > 0)
    .map((bar) => `M${bar.x} ${bar.y}h${bar.width}v${bar.height}h${-bar.width}z`)
    .join('');

/** Both cohorts' bars over one time axis, each to its own maximum; what the brush leaves out is faint. */
export function StripPlot({ timeline, edges, bin, width, range, dates }: StripPlotProps) {
  const id = useId();
  const [first = 0, last = 1] = [edges[0], edges.at(-1)];
  const xOf = (at: number) => ((at - first) / (last - first)) * width;
  const whole = { from: first, to: last };
  const [left, right] = [xOf(Math.max(range.from, first)), xOf(Math.min(range.to, last))];
  return (
    <svg width={width} height="98" aria-hidden="true">
      <defs>
        <clipPath id={`${id}brush`}>
          <rect x={left} y="0" width={Math.max(0, right - left)} height="98" />
        </clipPath>
        {(['a', 'b'] as const).map((side) => (
          <pattern
            key={side}
            id={`${id}${side}`}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V4" stroke={`var(--${side})`} strokeWidth="2" />
          </pattern>
        ))}
      </defs>
      <rect x={left} y="14" width={Math.max(0, right - left)} height="68" fill="var(--brush)" />
      {timeline &&
        (['a', 'b'] as const).map((side) => {
          const bars = barsOf(timeline, side, edges, xOf);
          const isPartial = timeline.partialLast < 1;
          const full = pathOf(isPartial ? bars.slice(0, -1) : bars);
          const hatched = isPartial ? pathOf(bars.slice(-1)) : '';
          const marks = (
            <>
              <path d={full} className={side === 'a' ? classes.solid : classes.hollow} />
              <path d={hatched} fill={`url(#${id}${side})`} stroke={`var(--${side})`} strokeWidth="0.75" />
            </>
          );
          return (
            <g key={side}>
              <g opacity="0.38">{marks}</g>
              <g clipPath={`url(#${id}brush)`}>{marks}</g>
            </g>
          );
        })}
      <path d={`M0 46.5H${width}M0 82.5H${width}`} className={classes.axis} />
      {releaseLabels(dates, whole, xOf).map(({ text, at, x, anchor }) => (
        <g key={at}>
          <path d={`M${at + 0.5} 3V82`} className={classes.marker} />
          <text x={x} y="10" textAnchor={anchor} className={classes.release}>
            {text}
          </text>
        </g>
      ))}
      {tickLabels(whole, bin, xOf).map(({ text, at, x, anchor }) => (
        <g key={text}>
          <path d={`M${at} 83V87`} className={classes.axis} />
          <text x={x} y="95" textAnchor={anchor}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}
