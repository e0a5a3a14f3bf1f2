import type { Ratio } from '../../core/estimators/ratio-of-quantiles.ts';
import { intervalWords, ratioWords } from '../../core/words/numbers.ts';
import type { CohortLabels } from './cohort-labels.ts';
import { RatioAxis } from './ratio-axis.tsx';
import { RatioMark } from './ratio-mark.tsx';
import classes from './ratio-rows.module.css';
import { ratioDomain, ratioTicks } from './ratio-ticks.ts';
import { logScale } from './scale.ts';
import { Sized } from './sized.tsx';
import { Spoken } from './spoken.tsx';
import { spacedTicks } from './tick.ts';

export interface RatioRow {
  readonly value: string;
  readonly label: string;
  readonly ratio: Ratio;
  readonly isStrong?: boolean;
  /** Ratios between 1 over this and this would usually be missed. */
  readonly unseen?: number;
  readonly instead?: string;
}

interface RatioRowsProps {
  readonly name: string;
  readonly rows: readonly RatioRow[];
  /** Pixels for the names of the rows. */
  readonly nameWidth?: number;
  /** Writes the directions over the axis. */
  readonly labels?: CohortLabels;
}

const isClear = ({ lower, upper }: Ratio): boolean => lower > 1 || upper < 1;

/** Ratios with their intervals on a log axis, a row a case; grey where a ratio would usually be missed. */
export function RatioRows({ name, rows, labels, nameWidth = 116 }: RatioRowsProps) {
  return (
    <Sized>
      {(width) => {
        const domain = ratioDomain(
          rows.map(({ ratio }) => ({ value: ratio.ratio, lower: ratio.lower, upper: ratio.upper })),
        );
        const plot = Math.max(80, width - nameWidth - 116);
        const x = logScale(domain, [6, plot - 6]);
        const ticks = spacedTicks(ratioTicks(domain), x.at, 6);
        return (
          <table className={classes.rows} aria-label={name}>
            <thead>
              <tr>
                <th scope="col">
                  <Spoken>{name}</Spoken>
                </th>
                <th scope="col" style={{ inlineSize: plot }} className={classes.plot}>
                  <Spoken>Interval</Spoken>
                  <RatioAxis x={x} ticks={ticks} width={plot} labels={labels} />
                </th>
                <th scope="col" style={{ inlineSize: 116 }}>
                  Ratio, 95 %
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.value} data-strong={row.isStrong || undefined}>
                  <th scope="row" title={row.label}>
                    {row.label}
                  </th>
                  <td className={classes.plot}>
                    {row.unseen !== undefined && (
                      <span
                        className={classes.unseen}
                        style={{
                          insetInlineStart: x.at(1 / row.unseen),
                          inlineSize: x.at(row.unseen) - x.at(1 / row.unseen),
                        }}
                      />
                    )}
                    <RatioMark
                      ratio={row.ratio}
                      holds={isClear(row.ratio)}
                      x={x}
                      ticks={ticks}
                      width={plot}
                      height={24}
                      instead={row.instead}
                    />
                  </td>
                  <td>
                    {Number.isFinite(row.ratio.ratio) && (
                      <>
                        {ratioWords(row.ratio.ratio)}{' '}
                        <small>{intervalWords(row.ratio.lower, row.ratio.upper)}</small>
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        );
      }}
    </Sized>
  );
}
