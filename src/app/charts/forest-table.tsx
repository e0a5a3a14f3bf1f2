import { Fragment, type ReactNode, useState } from 'react';
import { CohortGlyph } from './cohort-glyph.tsx';
import type { SizedForestProps } from './forest-props.ts';
import { type ForestOrder, type ForestRow, type ForestSort, nextSort, sortedRows } from './forest-row.ts';
import classes from './forest-table.module.css';
import { ForestTableRow } from './forest-table-row.tsx';
import { RatioAxis } from './ratio-axis.tsx';
import { RatioMark } from './ratio-mark.tsx';
import type { RatioPlot } from './ratio-plot.ts';
import { ratioTicks } from './ratio-ticks.ts';
import { logScale } from './scale.ts';
import { Spoken } from './spoken.tsx';
import { spacedTicks } from './tick.ts';

const NO_RATIO = { ratio: Number.NaN, lower: Number.NaN, upper: Number.NaN, p: Number.NaN };

/** The widths of the columns; the plot takes what the others leave. Small lines go first where room is short. */
function columnsFor(width: number, lines: boolean) {
  const withLines = lines && width >= 960;
  const isTight = width < 900;
  const name = isTight ? 196 : Math.round(Math.min(224, width * 0.2));
  const [value, ratio, q] = isTight ? [112, 118, 54] : [122, 132, 62];
  const fixed = { name, value, ratio, q, lines: withLines ? 136 : 0 };
  const plot = width - name - 2 * fixed.value - fixed.ratio - fixed.q - fixed.lines;
  return { ...fixed, plot };
}

const isFirstOfGroup = (rows: readonly ForestRow[], index: number): boolean =>
  rows[index - 1]?.group !== rows[index]?.group;

/** The forest as a table with a plot column. Heads sort; a row opens by its name. */
export function ForestTable({ rows, labels, notes = {}, overTime, onOpen, width, domain }: SizedForestProps) {
  const [sort, setSort] = useState<ForestSort>();
  const columns = columnsFor(width, overTime !== undefined);
  const inset = 24;
  const x = logScale(domain, [8, columns.plot - inset - 8]);
  const ticks = spacedTicks(ratioTicks(domain), x.at, 6);
  const shown = sortedRows(rows, sort);
  const plot = { x, ticks, width: columns.plot - inset };
  const head = (by: ForestOrder, text: string) => (
    <SortHead by={by} text={text} sort={sort} onSort={() => setSort(nextSort(sort, by))} />
  );
  return (
    <table className={classes.table}>
      <colgroup>
        <col style={{ inlineSize: columns.name }} />
        <col style={{ inlineSize: columns.value }} />
        <col style={{ inlineSize: columns.value }} />
        <col style={{ inlineSize: columns.plot }} />
        <col style={{ inlineSize: columns.ratio }} />
        <col style={{ inlineSize: columns.q }} />
        {columns.lines > 0 && <col style={{ inlineSize: columns.lines }} />}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" aria-sort={ariaSort(sort, 'label')} className={classes.nameHead}>
            {head('label', 'Measure')}
          </th>
          {(['a', 'b'] as const).map((side) => (
            <th key={side} scope="col" aria-sort={ariaSort(sort, side)} className={classes[side]}>
              <CohortGlyph side={side} />
              {head(side, `${labels[side]}, n`)}
            </th>
          ))}
          <th scope="col" className={classes.plot}>
            <Spoken>Interval of the ratio</Spoken>
            <RatioAxis x={x} ticks={ticks} width={plot.width} labels={labels} />
          </th>
          <th scope="col" aria-sort={ariaSort(sort, 'ratio')}>
            {head('ratio', 'Ratio, 95 %')}
          </th>
          <th scope="col" aria-sort={ariaSort(sort, 'q')}>
            {head('q', 'q')}
          </th>
          {columns.lines > 0 && (
            <th scope="col" className={classes.lines}>
              {overTime}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {shown.map((row, index) => (
          <Fragment key={row.id}>
            {sort === undefined && isFirstOfGroup(shown, index) && (
              <GroupRow name={row.group} note={notes[row.group]} plot={plot} />
            )}
            <ForestTableRow
              row={row}
              labels={labels}
              plot={plot}
              hasLines={columns.lines > 0}
              onOpen={onOpen}
            />
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

interface GroupRowProps {
  readonly name: string;
  readonly note: ReactNode;
  readonly plot: RatioPlot;
}

/** The name of a group over its rows, with its warning where it has one, else with the grid of the plot. */
function GroupRow({ name, note, plot }: GroupRowProps) {
  return (
    <tr className={classes.group}>
      <th scope="rowgroup" colSpan={note ? 1 : 3}>
        {name}
      </th>
      {note ? (
        <td colSpan={6} className={classes.note}>
          {note}
        </td>
      ) : (
        <>
          <td className={classes.plot}>
            <RatioMark {...plot} ratio={NO_RATIO} holds={false} height={24} />
          </td>
          <td colSpan={3} />
        </>
      )}
    </tr>
  );
}

const ariaSort = (sort: ForestSort, by: ForestOrder) => {
  if (sort?.by !== by) return undefined;
  return sort.descending ? 'descending' : 'ascending';
};

interface SortHeadProps {
  readonly by: ForestOrder;
  readonly text: string;
  readonly sort: ForestSort;
  readonly onSort: () => void;
}

function SortHead({ by, text, sort, onSort }: SortHeadProps) {
  const arrow = sort?.by === by ? (sort.descending ? ' ↓' : ' ↑') : '';
  return (
    <button type="button" className={classes.sort} data-sorted={arrow !== '' || undefined} onClick={onSort}>
      {text}
      <span aria-hidden="true">{arrow}</span>
    </button>
  );
}
