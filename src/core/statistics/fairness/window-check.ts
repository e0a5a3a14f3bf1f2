import { FEWEST_INCIDENTS } from '../comparison.ts';
import { type CountAnswer, countIn } from '../counts.ts';
import { shareOf } from '../share-of.ts';
import { onSides } from '../sides.ts';
import type { WindowCheck } from './check.ts';

/** Under this part in the common months, a cohort was mostly recorded while the other was not. */
const MOSTLY = 0.8;

/** Bites where under four fifths of a cohort's incidents start in months that both cohorts cover. */
export function windowCheck(months: CountAnswer): WindowCheck {
  const covered = onSides((side) =>
    months
      .filter(({ key }) => key[0] === side)
      .map(({ key }) => key[1] ?? '')
      .sort(),
  );
  const first = onSides((side) => covered[side][0] ?? '');
  const last = onSides((side) => covered[side].at(-1) ?? '');
  const [, from = ''] = [first.a, first.b].sort();
  const [to = ''] = [last.a, last.b].sort();
  const common = onSides((side) =>
    shareOf(
      countIn(months, side, ([month = '']) => month >= from && month <= to),
      countIn(months, side),
    ),
  );
  const tooFew = Math.min(common.a.n, common.b.n) < FEWEST_INCIDENTS;
  const bites = Math.min(common.a.share, common.b.share) < MOSTLY;
  return { id: 'windows', state: tooFew ? 'unknown' : bites ? 'bites' : 'fine', first, last, common };
}
