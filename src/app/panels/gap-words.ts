import type { GapPart } from '../../core/estimators/mix-decomposition.ts';
import type { Dimension } from '../../core/incident/dimensions.ts';
import { FEWEST_INCIDENTS } from '../../core/statistics/comparison.ts';
import type { GapBy, GapMix } from '../../core/statistics/gap-mix.ts';
import { durationWords } from '../../core/words/durations.ts';
import { listWords } from '../../core/words/headlines/headline.ts';
import { dimensionLabel, valueLabel } from '../../core/words/labels.ts';
import { decimalWords, intervalWords } from '../../core/words/numbers.ts';
import type { WaterfallRow } from '../charts/waterfall.tsx';

/** A difference of durations with its sign: `+7 m`, `−12 m`. */
const signedWords = (minutes: number): string =>
  minutes > 0 && durationWords(minutes) !== '0 m' ? `+${durationWords(minutes)}` : durationWords(minutes);

/** A part of a gap as a bar of a waterfall that starts at `from`. */
export const gapStep = (
  label: string,
  kind: WaterfallRow['kind'],
  from: number,
  part: GapPart,
): WaterfallRow => ({
  label,
  kind,
  from,
  to: from + part.value,
  lower: from + part.lower,
  upper: from + part.upper,
  value: signedWords(part.value),
  interval: intervalWords(part.lower, part.upper, signedWords),
});

/** A value of a field; undefined is all that are rarer than those named. */
export const valueWords = (by: Dimension, value: string | undefined): string =>
  value === undefined ? 'all others' : valueLabel(by, value).toLowerCase();

/** Why a gap is not taken apart. */
export function gapStateWords({ tooFew, used }: GapMix, part: GapBy | undefined): string {
  if (used === 0) return 'No incident here has both times.';
  if (tooFew) return `Too few to say: under ${FEWEST_INCIDENTS} incidents in a cohort.`;
  if (part?.state === 'not-reached') return 'A median is not reached: too many incidents are open.';
  return `All incidents here have one value of “${dimensionLabel(part?.by ?? 'detectionSource').toLowerCase()}”, or none.`;
}

/** Whether the interval of the gap leaves out 0, so that shares of it mean something. */
const isGapClear = ({ gap }: Pick<GapBy, 'gap'>): boolean => gap.lower > 0 || gap.upper < 0;

const percent = (share: number): string => decimalWords(share * 100, 0);

/** A share of the gap with its interval, signed, and without a hundred for its most: `8 % (3 – 13)`. */
export const gapShareWords = ({ mixShare }: Pick<GapBy, 'mixShare'>): string =>
  `${percent(mixShare.value)} % (${percent(mixShare.lower)} – ${percent(mixShare.upper)})`;

/** What share of the gap the mix explains, or that there may be no gap to explain. */
export function mixShareWords(part: GapBy, what: string): string {
  if (!isGapClear(part)) return 'The medians may be the same: there is no clear gap to take apart.';
  return part.mix.lower > 0 === part.mix.upper > 0
    ? `${what} accounts for ${gapShareWords(part)} of the gap. That is arithmetic, not cause.`
    : `${what} accounts for ${gapShareWords(part)} of the gap, which may be nothing.`;
}

const isMixClear = ({ mix }: GapBy): boolean => mix.lower > 0 || mix.upper < 0;

const named = ({ by }: GapBy): string => `“${dimensionLabel(by).toLowerCase()}”`;

/** Which mixes account for a clear part of the gap, and which fields have no mix. */
export function mixesWords(parts: readonly GapBy[]): string {
  const ready = parts.filter(({ state }) => state === 'ready');
  const [first] = ready;
  if (first === undefined) return '';
  const absent = parts.filter(({ state }) => state === 'one-value').map(named);
  const left = absent.length > 0 ? ` ${listWords(absent)}: one value, or none, so no mix.` : '';
  if (!isGapClear(first)) return `The medians may be the same: there is no clear gap to take apart.${left}`;
  const clear = ready.filter(isMixClear);
  if (clear.length === 0) return `No mix accounts for a clear part of the gap.${left}`;
  const [most, ...others] = clear.map((part) => `${named(part)} accounts for ${gapShareWords(part)}`);
  const alone = others.length > 0 ? ' Each is taken alone: they do not add up.' : '';
  return `Of the gap, the mix of ${listWords([most ?? '', ...others.map((words) => `that of ${words}`)])}.${alone} That is arithmetic, not cause.${left}`;
}
