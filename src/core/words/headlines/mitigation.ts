import type { NamedDuration } from '../../incident/clock.ts';
import type { DroppedFilter } from '../../statistics/filters-dropped.ts';
import type { Noticeable } from '../../statistics/noticeable.ts';
import type { Survival } from '../../statistics/survival.ts';
import { lowered } from '../differences.ts';
import { durationWords } from '../durations.ts';
import { durationLabel } from '../labels.ts';
import { countWords, intervalWords, plural, ratioWords } from '../numbers.ts';
import { type Headline, type Labels, theOthers } from './headline.ts';
import { nothingToCompare } from './nothing-to-compare.ts';

const DONE = { ttd: 'detected', tta: 'acknowledged', ttm: 'mitigated', ttr: 'resolved' } as const;

/** Another duration to offer where the chosen one has no incident. */
export interface Nearest {
  readonly duration: NamedDuration | undefined;
}

function missingHeadline(duration: NamedDuration, { duration: nearest }: Nearest): Headline {
  const other =
    nearest === undefined ? 'Choose another clock.' : `Use ${lowered(durationLabel(nearest))} instead.`;
  return {
    sentence: `No incident here has a ${lowered(durationLabel(duration))}. ${other}`,
    under: 'Nothing is compared.',
  };
}

function halvesSentence({ all }: Survival, duration: NamedDuration, labels: Labels): string {
  const done = DONE[duration];
  const [a, b] = [all.a.median.value, all.b.median.value];
  const others = theOthers(labels);
  if (Number.isNaN(a) && Number.isNaN(b))
    return `Fewer than half of either cohort’s incidents are ${done} yet.`;
  if (Number.isNaN(a)) {
    return `Fewer than half of ${labels.a} incidents are ${done} yet, half of ${others} within ${durationWords(b)}.`;
  }
  if (Number.isNaN(b)) {
    return `Half of ${labels.a} incidents are ${done} within ${durationWords(a)}, fewer than half of ${others} yet.`;
  }
  const halves = `half of ${labels.a} incidents within ${durationWords(a)}, half of ${others} within ${durationWords(b)}`;
  return all.ratio.lower <= 1 && all.ratio.upper >= 1
    ? `No clear difference in ${lowered(durationLabel(duration))}: ${halves}.`
    : `Half of ${labels.a} incidents are ${done} within ${durationWords(a)}, half of ${others} within ${durationWords(b)}.`;
}

function tellWords({ all }: Noticeable): string {
  if (Number.isNaN(all.noticed)) return '';
  const noticed = `a ratio of ${ratioWords(all.noticed)} four times in five`;
  const { ratio, lower, upper } = all.ratio;
  const isClear = lower > 1 || upper < 1;
  const isWithin = Math.max(ratio, 1 / ratio) < all.noticed;
  return isClear || !isWithin
    ? ` Can we even tell? Yes: this view would notice ${noticed}.`
    : ` Can we even tell? Only in part: this view would notice ${noticed}, and nearer ones less often.`;
}

/** How long until half of the incidents have ended, in each cohort. */
export function mitigationHeadline(
  survival: Survival,
  context: {
    readonly duration: NamedDuration;
    readonly labels: Labels;
    /** All incidents in view, with or without a time. */
    readonly inView: { readonly a: number; readonly b: number };
    readonly nearest: Nearest;
    readonly noticeable?: Noticeable;
    readonly dropped?: readonly DroppedFilter[];
  },
): Headline {
  const { duration, labels, inView, nearest, noticeable, dropped = [] } = context;
  const { a, b } = survival.all;
  if (inView.a + inView.b > 0 && a.n + b.n === 0) return missingHeadline(duration, nearest);
  const nothing = nothingToCompare({ a: a.n, b: b.n, labels, dropped });
  if (nothing !== undefined) return nothing;
  const { ratio, lower, upper } = survival.all.ratio;
  const interval = Number.isNaN(ratio)
    ? ''
    : `${ratioWords(ratio)} times as long (${intervalWords(lower, upper)}, 95 % interval). `;
  return {
    sentence: halvesSentence(survival, duration, labels),
    under: `${interval}${countWords(a.n)} and ${plural(b.n, 'incident')}.${noticeable ? tellWords(noticeable) : ''}`,
  };
}

/** The warning under the curves that open incidents would be lost from closed-only medians; undefined when none are. */
export function openWarning(survival: Survival, duration: NamedDuration, labels: Labels): string | undefined {
  const open = survival.tally.a.open + survival.tally.b.open;
  if (open === 0) return undefined;
  const counted = `${plural(open, 'open incident')} ${open === 1 ? 'counts' : 'count'} as not yet ${DONE[duration]}.`;
  const side = (survival.bias.a || 0) >= (survival.bias.b || 0) ? 'a' : 'b';
  const bias = survival.bias[side];
  return bias > 0
    ? `${counted} Without ${open === 1 ? 'it' : 'them'} the ${labels[side]} median would be ${durationWords(bias)} too low.`
    : counted;
}
