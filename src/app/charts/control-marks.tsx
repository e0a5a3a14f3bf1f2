import type { Side } from '../../core/incident/cohort.ts';
import classes from './control-chart.module.css';
import type { ControlRow } from './control-row.ts';
import marks from './marks.module.css';
import { bandPath, dotPath, linePath, type Point } from './paths.ts';
import type { PlotArea } from './plot-area.ts';
import { clamp } from './scale.ts';
import { textWidth } from './tick.ts';
import { usePlotScales } from './use-plot-scales.ts';

interface ControlMarksProps {
  readonly side: Side;
  readonly row: ControlRow;
  /** First instants of the months, and the end of the last. */
  readonly edges: readonly number[];
  readonly isLastPartial: boolean;
  /** Under the change of level, in words; or why there are no limits. */
  readonly note: string;
}

const RING = 6.5;

/** How much wider bold figures are. */
const BOLD = 1.08;

/** One cohort as a control chart: band of dates, limits in steps, levels with intervals, months, rings with rules. */
export function ControlMarks({ side, row, edges, isLastPartial, note }: ControlMarksProps) {
  const scales = usePlotScales();
  if (scales === undefined) return null;
  const { x, y, area } = scales;
  const edge = (index: number) => x(edges[index] ?? Number.NaN);
  const foot = area.top + area.height;
  const right = area.left + area.width;
  const middles = row.months.map((_, i) => (edge(i) + edge(i + 1)) / 2);
  const points = row.months.map(({ value }, i): Point => [middles[i] ?? Number.NaN, y(value)]);
  const stepsOf = (end: 'lower' | 'upper', from: number, to: number): Point[] =>
    row.months.slice(from, to).flatMap((month, i): Point[] => [
      [edge(from + i), y(month[end])],
      [edge(from + i + 1), y(month[end])],
    ]);
  const flat = (from: number, to: number, value: number): Point[] => [
    [edge(from), y(value)],
    [edge(to), y(value)],
  ];
  const [line, fill, level, band, text] =
    side === 'a'
      ? [marks.thinA, marks.fillA, classes.levelA, marks.bandA, marks.textA]
      : [marks.thinB, marks.fillB, classes.levelB, marks.bandB, marks.textB];
  const whole = isLastPartial ? points.slice(0, -1) : points;
  return (
    <g>
      {row.changes.map(({ index, first, last }) => (
        <g key={index} data-change="">
          <path
            className={classes.dates}
            d={`M${edge(first).toFixed(1)},${area.top}H${edge(last + 1).toFixed(1)}V${foot}H${edge(first).toFixed(1)}Z`}
          />
          <path className={classes.change} d={`M${edge(index).toFixed(1)},${area.top}V${foot}`} />
        </g>
      ))}
      <path
        className={classes.limit}
        data-limits=""
        d={row.levels
          .flatMap(({ from, to }) => [stepsOf('upper', from, to), stepsOf('lower', from, to)])
          .map(linePath)
          .join('')}
      />
      {row.levels.map(({ from, to, level: value, lower, upper }) => (
        <g key={from}>
          <path className={band} d={bandPath(flat(from, to, upper), flat(from, to, lower), false)} />
          <path className={level} d={linePath(flat(from, to, value))} />
        </g>
      ))}
      <path className={line} d={linePath(whole)} />
      {isLastPartial && (
        <path className={line} style={{ strokeDasharray: '1 2' }} d={linePath(points.slice(-2))} />
      )}
      <path className={fill} d={dotPath(points, side === 'a' ? 2.5 : 2.75)} />
      <Specials special={row.special} points={points} area={area} />
      {row.levels.slice(0, -1).map((earlier) => (
        <LevelWords
          key={earlier.from}
          level={earlier}
          left={edge(earlier.from) + 4}
          right={edge(earlier.to) - 4}
          over={Math.min(y(earlier.level), ...points.slice(earlier.from, earlier.to).map(([, top]) => top))}
          top={area.top}
          className={`${text} ${marks.halo}`}
        />
      ))}
      <Note
        words={note}
        right={row.changes.length > 0 ? edge(row.changes.at(-1)?.first ?? 0) - 6 : right - 4}
        left={area.left + 4}
        y={row.changes.length > 0 ? area.top + 10 : foot - 6}
      />
    </g>
  );
}

interface LevelWordsProps {
  readonly level: ControlRow['levels'][number];
  readonly left: number;
  readonly right: number;
  /** The highest mark of the level's months. */
  readonly over: number;
  readonly top: number;
  readonly className: string;
}

/** An earlier level in words over its months, as far as they fit; the table has them all. */
function LevelWords({
  level: { rateWords, intervalWords },
  left,
  right,
  over,
  top,
  className,
}: LevelWordsProps) {
  const room = right - left;
  if (textWidth(rateWords) * BOLD > room) return null;
  const isWhole = textWidth(rateWords) * BOLD + textWidth(` ${intervalWords}`) <= room;
  return (
    <text x={left} y={Math.max(top + 10, over - 7)} className={className}>
      <tspan fontWeight={600}>{rateWords}</tspan>
      {isWhole && ` ${intervalWords}`}
    </text>
  );
}

interface NoteProps {
  /** What comes after the first `, 95 %` stands in a second line. */
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** The last change in words, left of its dates, where it fits; the sentence over the chart tells it as well. */
function Note({ words, left, right, y }: NoteProps) {
  const lines = words.split(/, (?=95 %)/);
  if (Math.max(...lines.map((line) => textWidth(line))) > right - left) return null;
  return (
    <text textAnchor="end" className={`${marks.ink2} ${marks.halo}`}>
      {lines.map((line, i) => (
        <tspan key={line} x={right} y={y + 14 * i}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface SpecialsProps {
  readonly special: ControlRow['special'];
  readonly points: readonly Point[];
  readonly area: PlotArea;
}

/** A ring around each special month, with its rule in words where they meet no other ring's. */
function Specials({ special, points, area }: SpecialsProps) {
  const right = area.left + area.width;
  return special.map(({ index, words }, order) => {
    const [left = Number.NaN, top = Number.NaN] = points[index] ?? [];
    const [next = Number.POSITIVE_INFINITY] = points[special[order + 1]?.index ?? -1] ?? [];
    const room = left + RING + 4 + textWidth(words);
    const fits = room <= Math.min(right, next - RING);
    const isLast = order === special.length - 1;
    return (
      <g key={index} data-special="">
        <path className={classes.ring} d={dotPath([[left, top]], RING)} />
        {(fits || isLast) && (
          <text
            x={fits ? left + RING + 4 : left - RING - 4}
            y={clamp(top + 4, area.top + 10, area.top + area.height - 4)}
            textAnchor={fits ? 'start' : 'end'}
            className={`${marks.ink} ${marks.halo}`}
          >
            {words}
          </text>
        )}
      </g>
    );
  });
}
