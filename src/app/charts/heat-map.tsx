import type { CSSProperties } from 'react';
import classes from './heat-map.module.css';
import { clamp } from './scale.ts';

/** How a cell is shaded: more in A is filled, more in B outlined; within chance it has no shade. */
export type HeatTone = 'more-a' | 'more-b' | 'fill-b' | 'fewer' | 'none' | 'few';

export interface HeatCell {
  /** The number printed in it; `too few` for tone `few`. */
  readonly text: string;
  readonly tone: HeatTone;
  /** Depth of the shade, from 0 to 1. */
  readonly depth: number;
  /** The cell in full words: pair, counts, q. */
  readonly title: string;
}

interface HeatHead {
  readonly value: string;
  readonly label: string;
}

interface HeatMapProps {
  /** What the rows and columns are, for those who cannot see them: `Root cause by mitigation`. */
  readonly name: string;
  readonly rows: readonly HeatHead[];
  readonly columns: readonly HeatHead[];
  readonly cellAt: (row: string, column: string) => HeatCell;
  /** A last column outside the map, right-aligned: a total. */
  readonly totals?: { readonly head: string; readonly of: (row: string) => string };
  readonly onSelect?: ((row: string, column: string) => void) | undefined;
  /** 28 px rows, or 18 px where there are many. */
  readonly dense?: boolean;
  /** Columns share the width, for many short numbers; else each is wide enough for a word. */
  readonly narrow?: boolean;
}

/** A table with a number in every cell, shaded where it is more than chance. Scrolls sideways where it is too wide. */
export function HeatMap(props: HeatMapProps) {
  const { name, rows, columns, cellAt, totals, onSelect, dense = false, narrow = false } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={name}>
      <table className={classes.map} data-dense={dense || undefined} data-narrow={narrow || undefined}>
        <thead>
          <tr>
            <td />
            {columns.map(({ value, label }) => (
              <th key={value} scope="col" title={label}>
                {label}
              </th>
            ))}
            {totals && <th scope="col">{totals.head}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.value}>
              <th scope="row" title={row.label}>
                {row.label}
              </th>
              {columns.map((column) => (
                <Cell
                  key={column.value}
                  cell={cellAt(row.value, column.value)}
                  onSelect={onSelect && (() => onSelect(row.value, column.value))}
                />
              ))}
              {totals && <td className={classes.total}>{totals.of(row.value)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  readonly cell: HeatCell;
  readonly onSelect: (() => void) | undefined;
}

function Cell({ cell, onSelect }: CellProps) {
  const { text, tone, depth, title } = cell;
  const style = { '--depth': `${Math.round(14 + 30 * clamp(depth, 0, 1))}%` } as CSSProperties;
  return (
    <td>
      {onSelect ? (
        <button
          type="button"
          className={classes.cell}
          data-tone={tone}
          style={style}
          title={title}
          aria-label={title}
          onClick={onSelect}
        >
          {text}
        </button>
      ) : (
        <span className={classes.cell} data-tone={tone} style={style} title={title}>
          {text}
        </span>
      )}
    </td>
  );
}
