import { Fragment } from 'react';
import { countWords, intervalWords, pValueWords, ratioWords } from '../../core/words/numbers.ts';
import { CohortGlyph } from './cohort-glyph.tsx';
import type { SizedForestProps } from './forest-props.ts';
import { type ForestRow, holds } from './forest-row.ts';
import classes from './forest-stack.module.css';
import { RatioAxis } from './ratio-axis.tsx';
import { RatioMark } from './ratio-mark.tsx';
import { ratioTicks } from './ratio-ticks.ts';
import { logScale } from './scale.ts';
import { Spoken } from './spoken.tsx';
import { spacedTicks } from './tick.ts';

/** The forest where a table has no room: name and ratio, the interval, both values, a measure below another. */
export function ForestStack({ rows, labels, notes = {}, onOpen, width, domain }: SizedForestProps) {
  const x = logScale(domain, [14, width - 14]);
  const ticks = spacedTicks(ratioTicks(domain), x.at, 6);
  const plot = { x, ticks, width };
  return (
    <div>
      <RatioAxis {...plot} labels={labels} />
      {rows.map((row, index) => (
        <Fragment key={row.id}>
          {rows[index - 1]?.group !== row.group && (
            <div className={classes.group}>
              <h3>{row.group}</h3>
              {notes[row.group]}
            </div>
          )}
          <section className={classes.row} aria-label={row.label}>
            <div className={classes.line}>
              {onOpen ? (
                <button type="button" className={classes.name} onClick={() => onOpen(row.id)}>
                  {row.label}
                </button>
              ) : (
                <span>{row.label}</span>
              )}
              <RatioWords row={row} />
            </div>
            {Number.isFinite(row.ratio.ratio) && (
              <RatioMark {...plot} ratio={row.ratio} holds={holds(row)} height={14} />
            )}
            <div className={classes.line}>
              <span className={classes.values}>
                {(['a', 'b'] as const).map((side) => (
                  <span key={side}>
                    <CohortGlyph side={side} />
                    <Spoken>{labels[side]}</Spoken>
                    {row[side].few === undefined ? row[side].text : row[side].few}
                    <small>
                      {row[side].few === undefined ? ' n ' : ' of '}
                      {countWords(row[side].n)}
                    </small>
                  </span>
                ))}
              </span>
              {Number.isFinite(row.q) && <span>q {pValueWords(row.q)}</span>}
            </div>
          </section>
        </Fragment>
      ))}
    </div>
  );
}

function RatioWords({ row }: { readonly row: ForestRow }) {
  const { ratio, lower, upper } = row.ratio;
  if (!Number.isFinite(ratio)) return <span className={classes.instead}>{row.instead}</span>;
  return (
    <span className={classes.ratio}>
      <strong data-holds={holds(row) || undefined}>{ratioWords(ratio)} ×</strong>{' '}
      <small>{intervalWords(lower, upper)}</small>
    </span>
  );
}
