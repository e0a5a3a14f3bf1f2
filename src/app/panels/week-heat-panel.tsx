import { STATISTICS } from '../../core/statistics/index.ts';
import type { WeekHeat, WeekHeatCell, WeekHeatMap } from '../../core/statistics/week-heat.ts';
import { countWords, decimalWords, pValueWords } from '../../core/words/numbers.ts';
import type { FigureState } from '../charts/chart-state.tsx';
import { CohortGlyph } from '../charts/cohort-glyph.tsx';
import type { TableData } from '../charts/data-table.tsx';
import { Figure } from '../charts/figure.tsx';
import { type HeatCell, HeatMap } from '../charts/heat-map.tsx';
import { useDataset } from '../data/use-dataset.ts';
import { useStatistic } from '../data/use-statistic.ts';
import { panelState } from './panel-state.ts';
import { useLabels } from './use-labels.ts';
import classes from './week-heat.module.css';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const SIDES = ['a', 'b'] as const;
const Q_LEVEL = 0.05;

/** Residuals from here on have the deepest shade. */
const DEEPEST = 8;

function stateOf({ used, isDatesOnly, tooFew }: WeekHeat): FigureState {
  if (used === 0 || isDatesOnly) return 'missing-column';
  return tooFew ? 'empty' : 'ready';
}

function messageOf({ used, isDatesOnly }: WeekHeat): string {
  if (used === 0) return 'No incident in view has a start.';
  return isDatesOnly
    ? 'The start column holds dates without a time of day.'
    : 'Too few to say: under 3 incidents a four-hour cell in a cohort.';
}

/** When in the week incidents start, a map a cohort, against an even week. */
export function WeekHeatPanel() {
  const labels = useLabels();
  const cutOff = useDataset()?.cutOff ?? Number.NaN;
  const answer = useStatistic('weekHeat', Number.isFinite(cutOff) ? { until: cutOff } : {});
  const { data } = answer;
  return (
    <Figure
      title="When do they start?"
      subtitle={
        data
          ? `Poisson residual of each ${data.hours === 2 ? 'two' : 'four'} hours of the week against an even week, UTC. Shaded: more than even; outlined: fewer, both q < 0.05 over ${data.family} cells. The right column is incidents a day.`
          : 'Poisson residual of the hours of the week against an even week, UTC'
      }
      usage={data}
      {...panelState(answer, stateOf, data && messageOf(data))}
      definition={STATISTICS.weekHeat.definition}
      table={data && tableOf(data, labels)}
      height={200}
    >
      {data && (
        <div className={classes.maps}>
          {SIDES.map((side) => (
            <div key={side}>
              <p className={classes[side]}>
                <CohortGlyph side={side} /> {labels[side]} <span>{headWords(data[side], data.hours)}</span>
              </p>
              <HeatMap
                name={`${labels[side]}: weekday by hour`}
                rows={WEEKDAYS.map((label) => ({ value: label, label }))}
                columns={hoursOf(data).map((label) => ({ value: label, label }))}
                cellAt={(day, hour) => drawn(cellAt(data, side, day, hour), side, `${day} ${hour} UTC`)}
                totals={{
                  head: 'a day',
                  of: (day) => decimalWords(data[side].aDay[WEEKDAYS.indexOf(day)] ?? Number.NaN, 1),
                }}
                dense
                narrow
              />
            </div>
          ))}
        </div>
      )}
    </Figure>
  );
}

const hoursOf = ({ hours }: WeekHeat): string[] =>
  Array.from({ length: 24 / hours }, (_, cell) => `${cell * hours}`.padStart(2, '0'));

const cellAt = (data: WeekHeat, side: 'a' | 'b', day: string, hour: string): WeekHeatCell | undefined =>
  data[side].cells[WEEKDAYS.indexOf(day)]?.[Number(hour) / data.hours];

const signed = (residual: number): string => `${residual > 0.05 ? '+' : ''}${decimalWords(residual, 1)}`;

function drawn(cell: WeekHeatCell | undefined, side: 'a' | 'b', place: string): HeatCell {
  if (cell === undefined) return { text: '', tone: 'none', depth: 0, title: place };
  const { residual, q, count, expected } = cell;
  const isClear = q < Q_LEVEL;
  const more = side === 'a' ? 'more-a' : 'fill-b';
  return {
    text: signed(residual),
    tone: isClear ? (residual > 0 ? more : 'fewer') : 'none',
    depth: Math.abs(residual) / DEEPEST,
    title: `${place}: ${countWords(count)} incidents, ${decimalWords(expected, 1)} in an even week, q ${pValueWords(q)}`,
  };
}

/** The cohort's size and its cell that stands out most, where one does. */
function headWords({ incidents, cells }: WeekHeatMap, hours: number): string {
  const all = cells.flatMap((row, day) => row.map((cell, i) => ({ ...cell, day, from: i * hours })));
  const [most] = all
    .filter(({ q, residual }) => q < Q_LEVEL && residual > 0)
    .toSorted((one, other) => other.residual - one.residual);
  const n = countWords(incidents);
  return most === undefined
    ? `${n}: no hours have clearly more than an even week`
    : `${n}: ${WEEKDAYS[most.day]} ${most.from} – ${most.from + hours} stands out most, ` +
        `${countWords(most.count)} where an even week has ${decimalWords(most.expected, 1)}`;
}

const tableOf = (data: WeekHeat, labels: { readonly a: string; readonly b: string }): TableData => ({
  columns: [
    'Hours, UTC',
    ...SIDES.flatMap((side) => [
      labels[side],
      `${labels[side]}, even week`,
      `${labels[side]}, residual`,
      `${labels[side]}, q`,
    ]),
  ],
  rows: WEEKDAYS.flatMap((day) =>
    hoursOf(data).map((hour) => [
      `${day} ${hour} – ${Number(hour) + data.hours}`,
      ...SIDES.flatMap((side) => {
        const cell = cellAt(data, side, day, hour);
        const { count, expected, residual, q } = cell ?? { count: NaN, expected: NaN, residual: NaN, q: NaN };
        return [countWords(count), decimalWords(expected, 1), signed(residual), pValueWords(q)];
      }),
    ]),
  ),
});
