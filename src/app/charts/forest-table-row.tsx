import type { Side } from '../../core/incident/cohort.ts';
import { countWords, intervalWords, pValueWords, ratioWords } from '../../core/words/numbers.ts';
import type { CohortLabels } from './cohort-labels.ts';
import { EventDots } from './event-dots.tsx';
import { type ForestRow, type ForestValue, holds } from './forest-row.ts';
import classes from './forest-table.module.css';
import { RatioMark } from './ratio-mark.tsx';
import type { RatioPlot } from './ratio-plot.ts';
import { Sparkline } from './sparkline.tsx';
import { Spoken } from './spoken.tsx';

interface ForestTableRowProps {
  readonly row: ForestRow;
  readonly labels: CohortLabels;
  readonly plot: RatioPlot;
  readonly hasLines: boolean;
  readonly onOpen: ((id: string) => void) | undefined;
}

/** One measure of the forest. A click anywhere on the row opens it, as its name does by keyboard. */
export function ForestTableRow({ row, labels, plot, hasLines, onOpen }: ForestTableRowProps) {
  const known = Number.isFinite(row.ratio.ratio);
  return (
    <tr
      className={classes.row}
      data-open={onOpen ? '' : undefined}
      onClick={onOpen && (() => onOpen(row.id))}
    >
      <th scope="row" title={row.label}>
        {onOpen ? (
          <button type="button" className={classes.name}>
            {row.label}
          </button>
        ) : (
          row.label
        )}
      </th>
      <Value value={row.a} side="a" label={labels.a} />
      <Value value={row.b} side="b" label={labels.b} />
      <td className={classes.plot}>
        <RatioMark {...plot} ratio={row.ratio} holds={holds(row)} height={24} instead={row.instead} />
      </td>
      <td className={known && !holds(row) ? classes.grey : undefined}>
        {known && (
          <>
            {ratioWords(row.ratio.ratio)}
            <small>{intervalWords(row.ratio.lower, row.ratio.upper)}</small>
          </>
        )}
        {!known && <Spoken>{row.instead}</Spoken>}
      </td>
      <td className={known && !holds(row) ? classes.grey : undefined}>{known && pValueWords(row.q)}</td>
      {hasLines && (
        <td className={classes.lines}>
          {row.overTime && (
            <Sparkline values={row.overTime} label={`${row.label} over time, ${labels.a} and ${labels.b}`} />
          )}
        </td>
      )}
    </tr>
  );
}

interface ValueProps {
  readonly value: ForestValue;
  readonly side: Side;
  readonly label: string;
}

function Value({ value, side, label }: ValueProps) {
  return (
    <td>
      <span className={classes.value}>
        <span>
          {value.few === undefined ? value.text : <EventDots side={side} events={value.few} label={label} />}
        </span>
        <small>{countWords(value.n)}</small>
      </span>
    </td>
  );
}
