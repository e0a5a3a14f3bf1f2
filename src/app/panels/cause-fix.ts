import type { MixCross, MixCrossCell } from '../../core/statistics/mix-cross.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import { valueLabel } from '../../core/words/labels.ts';
import { countWords, decimalWords, pValueWords } from '../../core/words/numbers.ts';
import type { TableData } from '../charts/data-table.tsx';
import type { HeatCell } from '../charts/heat-map.tsx';

/** Root cause by mitigation: what each panel of the pair asks for. */
export const CAUSE_BY_FIX = { rows: 'rootCause', columns: 'mitigation' } as const;

/** More rows or columns than this are left to the table behind. */
export const MOST_VALUES = 7;

export const causeLabel = (value: string): string => valueLabel('rootCause', value);
export const fixLabel = (value: string): string => valueLabel('mitigation', value);

/** A residual with its sign: `+8.1`, `−10.6`. */
export const residualWords = (residual: number): string =>
  `${residual > 0 ? '+' : ''}${decimalWords(residual, 1)}`;

/** Said where no pair of cause and fix has enough incidents to be tested. */
export const TOO_FEW_PAIRS = 'Too few incidents to compare any pair of cause and fix.';

/** The cell with the strongest shade has the residual farthest from 0. */
export const strongest = (cells: readonly MixCrossCell[]): number =>
  Math.max(1, ...cells.map(({ residual }) => Math.abs(residual)).filter(Number.isFinite));

/** How a pair is drawn: shaded where it is more than chance. */
export function heatCell(cell: MixCrossCell | undefined, most: number, labels: Sides<string>): HeatCell {
  if (cell === undefined || cell.tooFew) {
    return { text: 'too few', tone: 'few', depth: 0, title: cell ? pairWords(cell, labels) : 'too few' };
  }
  const { residual, q } = cell;
  const tone = q < 0.05 ? (residual > 0 ? 'more-a' : 'more-b') : 'none';
  return {
    text: residualWords(residual),
    tone,
    depth: Math.abs(residual) / most,
    title: pairWords(cell, labels),
  };
}

/** A pair in full: names, both counts, residual and q. */
export function pairWords(
  { row, column, a, b, residual, q, tooFew }: MixCrossCell,
  labels: Sides<string>,
): string {
  const counts = `${labels.a} ${countWords(a)}, ${labels.b} ${countWords(b)}`;
  const doubt = tooFew ? 'too few to say' : `residual ${residualWords(residual)}, q ${pValueWords(q)}`;
  return `${causeLabel(row)} → ${fixLabel(column)}: ${counts}; ${doubt}`;
}

/** Every pair as rows. */
export const pairsTable = ({ cells }: MixCross, labels: Sides<string>): TableData => ({
  columns: ['Root cause → mitigation', `${labels.a}, n`, `${labels.b}, n`, 'Residual', 'q'],
  rows: cells.map((cell) => [
    `${causeLabel(cell.row)} → ${fixLabel(cell.column)}`,
    countWords(cell.a),
    countWords(cell.b),
    cell.tooFew ? 'too few' : residualWords(cell.residual),
    cell.tooFew ? '–' : pValueWords(cell.q),
  ]),
});
