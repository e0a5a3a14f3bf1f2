import type { Ratio } from '../../core/estimators/ratio-of-quantiles.ts';
import { FEWEST_EVENTS_FOR_A_BAR } from '../../core/statistics/comparison.ts';
import type { ShareOf } from '../../core/statistics/share-of.ts';
import {
  countWords,
  decimalWords,
  intervalWords,
  percentWords,
  pValueWords,
  ratioWords,
} from '../../core/words/numbers.ts';
import type { CohortLabels } from './cohort-labels.ts';
import type { PairedShares } from './paired-shares.ts';
import type { TipContent } from './tip.tsx';

/** Whether a share is drawn as a dot with its counts, since a bar would say more than it knows. */
export const isTooFewForABar = ({ events, n }: ShareOf): boolean => n > 0 && events < FEWEST_EVENTS_FOR_A_BAR;

/** What stands at the end of a row: the share, or the count where a share would say too much. */
export function shareWords(share: ShareOf): string {
  if (share.n === 0) return '–';
  return isTooFewForABar(share) ? countWords(share.events) : percentWords(share.share);
}

export const countsOf = ({ events, n }: ShareOf): string => `${countWords(events)} of ${countWords(n)}`;

const percent = (share: number): string => decimalWords(share * 100, 1);

const comparison = ({ ratio }: Ratio, q = Number.NaN): string => {
  if (Number.isNaN(ratio)) return 'too few to compare';
  const doubt = Number.isNaN(q) ? '' : `, q ${pValueWords(q)}`;
  return `ratio ${ratioWords(ratio)}${doubt}`;
};

export const pairedBarsTip = (row: PairedShares, labels: CohortLabels): TipContent => ({
  head: row.label,
  aside: row.ratio === undefined ? '' : comparison(row.ratio, row.q),
  lines: (['a', 'b'] as const).map((side) => {
    const share = row[side];
    return {
      side,
      name: labels[side],
      value: percentWords(share.share),
      detail: `${intervalWords(share.lower, share.upper, percent)}, n ${countsOf(share)}`,
    };
  }),
});

/** A row as it is read aloud. */
export function spokenRow(row: PairedShares, labels: CohortLabels): string {
  const side = (name: 'a' | 'b') =>
    `${labels[name]} ${percentWords(row[name].share)}, ${countsOf(row[name])}`;
  return `${row.label}: ${side('a')}; ${side('b')}`;
}
