import { FEWEST_INCIDENTS } from '../../statistics/comparison.ts';
import type { DroppedFilter } from '../../statistics/filters-dropped.ts';
import { FEWEST_BINS, type LevelChange } from '../../statistics/level-change.ts';
import type { Sides } from '../../statistics/sides.ts';
import { countWords, decimalWords, intervalWords, plural, ratioWords } from '../numbers.ts';
import { type Headline, type Labels, theOthers } from './headline.ts';
import { nothingToCompare } from './nothing-to-compare.ts';

const perMonth = (mean: number): string => (mean < 10 ? decimalWords(mean, 1) : countWords(Math.round(mean)));

type Direction = 'rose' | 'fell' | 'unclear' | 'too-few';

function directionOf({ ratio }: LevelChange): Direction {
  if (Number.isNaN(ratio.ratio)) return 'too-few';
  if (ratio.lower > 1) return 'rose';
  return ratio.upper < 1 ? 'fell' : 'unclear';
}

function changeWords(change: LevelChange, who: string): string {
  const direction = directionOf(change);
  switch (direction) {
    case 'rose':
    case 'fell':
      return `${who} ${direction} from ${perMonth(change.before)} to ${perMonth(change.after)} a month`;
    case 'unclear':
      return `${who} show no clear change of number`;
    case 'too-few':
      return change.early + change.late < FEWEST_INCIDENTS
        ? `${who} are too few to say`
        : `${who} number ${countWords(change.early)} in the earlier half and ${countWords(change.late)} in the later, too few to compare`;
  }
}

const ratioOf = ({ ratio }: LevelChange, label: string): string[] =>
  Number.isNaN(ratio.ratio)
    ? []
    : [`${label} × ${ratioWords(ratio.ratio)} (${intervalWords(ratio.lower, ratio.upper)})`];

/** Whether incidents became more or fewer: the later half of the whole months against the earlier half. */
export function trendsHeadline(
  change: Sides<LevelChange>,
  context: {
    readonly inView: Sides<number>;
    /** Whole months compared. */
    readonly months: number;
    readonly labels: Labels;
    readonly dropped?: readonly DroppedFilter[];
  },
): Headline {
  const { inView, months, labels, dropped = [] } = context;
  const nothing = nothingToCompare({ ...inView, labels, dropped });
  if (nothing !== undefined) return nothing;
  const [a, b] = [directionOf(change.a), directionOf(change.b)];
  const n = `${countWords(inView.a)} and ${plural(inView.b, 'incident')}.`;
  if (months < FEWEST_BINS) {
    return {
      sentence: `Too short to tell a change: ${plural(months, 'whole month')}, ${FEWEST_BINS} needed.`,
      under: n,
    };
  }
  const ratios = [...ratioOf(change.a, labels.a), ...ratioOf(change.b, labels.b)].join(', ');
  return {
    sentence:
      a === 'unclear' && b === 'unclear'
        ? `No clear change in the number of ${labels.a} incidents or of ${theOthers(labels)}.`
        : `${changeWords(change.a, `${labels.a} incidents`)}; ${changeWords(change.b, theOthers(labels))}.`,
    under:
      ratios === ''
        ? `Halves of ${plural(months, 'whole month')}. ${n}`
        : `Later half of ${plural(months, 'whole month')} over the earlier: ${ratios}, 95 % intervals. ${n}`,
  };
}
