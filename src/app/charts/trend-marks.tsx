import type { Side } from '../../core/incident/cohort.ts';
import { markersOver } from './marker-labels.ts';
import classes from './marks.module.css';
import { bandPath, dotPath, linePath, type Point } from './paths.ts';
import { clamp } from './scale.ts';
import type { TrendMarker, TrendPoint } from './trend-series.ts';
import { type PlotScales, usePlotScales } from './use-plot-scales.ts';

interface TrendMarksProps {
  readonly side: Side;
  /** EpochMs at which each point stands. */
  readonly at: readonly number[];
  readonly points: readonly TrendPoint[];
  readonly domain: readonly [number, number];
  readonly spread: 'band' | 'whiskers';
  /** The last point covers a part of its bin only: it is joined by a dotted line. */
  readonly isLastPartial: boolean;
}

const whiskersUpright = (ends: readonly (readonly [x: number, from: number, to: number])[]): string =>
  ends
    .filter((end) => end.every(Number.isFinite))
    .map(([x, from, to]) => `M${x.toFixed(1)},${from.toFixed(1)}V${to.toFixed(1)}`)
    .join('');

/** One cohort over time: line, points and band or whiskers, one path each. */
export function TrendMarks({ side, at, points, domain, spread, isLastPartial }: TrendMarksProps) {
  const scales = usePlotScales();
  if (scales === undefined) return null;
  const { x, y } = scales;
  const place = (value: number) => y(clamp(value, domain[0], domain[1]));
  const line = points.map(({ value }, index): Point => [x(at[index] ?? Number.NaN), y(value)]);
  const upper = points.map(({ upper: end }, index): Point => [x(at[index] ?? Number.NaN), place(end)]);
  const lower = points.map(({ lower: end }, index): Point => [x(at[index] ?? Number.NaN), place(end)]);
  const whole = isLastPartial ? line.slice(0, -1) : line;
  const [lineClass, fillClass] =
    side === 'a' ? [classes.lineA, classes.fillA] : [classes.lineB, classes.fillB];
  return (
    <g>
      {spread === 'band' ? (
        <path className={side === 'a' ? classes.bandA : classes.bandB} d={bandPath(upper, lower, false)} />
      ) : (
        <path
          className={side === 'a' ? classes.thinA : classes.plainB}
          d={whiskersUpright(
            upper.map(([left, top], index) => [left, top, lower[index]?.[1] ?? Number.NaN] as const),
          )}
        />
      )}
      <path className={lineClass} d={linePath(whole)} />
      {isLastPartial && (
        <path className={lineClass} style={{ strokeDasharray: '1 2' }} d={linePath(line.slice(-2))} />
      )}
      <path className={fillClass} d={dotPath(line, side === 'a' ? 2.25 : 2.75)} />
    </g>
  );
}

const FLAG = 8;

/** The height of a line of labels. */
export const LABEL = 12;

interface MarkerLinesProps {
  readonly markers: readonly TrendMarker[];
  readonly hasLabels: boolean;
}

/** Releases as dotted lines, the reader's own markers solid with a flag; labels over the plot where there is room. */
export function MarkerLines({ markers, hasLabels }: MarkerLinesProps) {
  const scales = usePlotScales();
  if (scales === undefined) return null;
  const { x, area } = scales;
  const inView = markers.filter(({ at }) => x(at) >= area.left && x(at) <= area.left + area.width);
  const foot = area.top + area.height;
  const placed = markersOver(
    inView.map(({ at, label, own }) => ({ label, x: x(at) + (own ? FLAG : 0) })),
    area,
  );
  const raised = new Set(placed.filter(({ level }) => level === 1).map(({ label }) => label));
  const lines = (own: boolean) =>
    inView
      .filter((marker) => (marker.own ?? false) === own)
      .map(({ at, label }) => {
        const over = raised.has(label) ? LABEL : 0;
        return `M${x(at).toFixed(1)},${area.top - over - (own ? 12 : 2)}V${foot}`;
      })
      .join('');
  const flags = inView
    .filter(({ own }) => own)
    .map(({ at }) => `M${x(at).toFixed(1)},${area.top - 12}h${FLAG}l-2,3l2,3h-${FLAG}Z`)
    .join('');
  return (
    <g>
      <path className={classes.dotted} d={lines(false)} />
      <path className={classes.whisker} d={lines(true)} />
      <path className={classes.flag} d={flags} />
      {hasLabels &&
        placed.map(({ label, x: left, anchor, level }) =>
          anchor === undefined ? null : (
            <text
              key={`${label} ${left}`}
              x={anchor === 'start' ? left + 3 : left - 3}
              y={area.top - 4 - level * LABEL}
              textAnchor={anchor}
              className={classes.ink2}
            >
              {label}
            </text>
          ),
        )}
    </g>
  );
}

interface PartialColumnProps {
  /** EpochMs of the bin that the data do not fill. */
  readonly from: number;
  readonly to: number;
}

/** Grey hatching over a bin that the data do not fill. */
export function PartialColumn({ from, to }: PartialColumnProps) {
  const scales = usePlotScales();
  if (scales === undefined) return null;
  return <path className={classes.hatch} d={hatchPath(scales, from, to)} />;
}

function hatchPath({ x, area }: PlotScales, from: number, to: number): string {
  const [left, right] = [Math.max(area.left, x(from)), Math.min(area.left + area.width, x(to))];
  const [top, foot] = [area.top, area.top + area.height];
  let path = '';
  for (let offset = left - area.height; offset < right; offset += 4) {
    const [start, end] = [Math.max(left, offset), Math.min(right, offset + area.height)];
    if (end > start)
      path += `M${start.toFixed(1)},${(foot - (start - offset)).toFixed(1)}L${end.toFixed(1)},${Math.max(top, foot - (end - offset)).toFixed(1)}`;
  }
  return path;
}
