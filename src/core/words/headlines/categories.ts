import type { Dimension } from '../../incident/dimensions.ts';
import { FEWEST_EVENTS_FOR_A_BAR } from '../../statistics/comparison.ts';
import type { DroppedFilter } from '../../statistics/filters-dropped.ts';
import type { Mix, MixRow } from '../../statistics/mix.ts';
import { categoryPredicate } from '../categories-in-sentences.ts';
import { lowered } from '../differences.ts';
import { dimensionLabel, valueLabel } from '../labels.ts';
import {
  countWords,
  decimalWords,
  intervalWords,
  percentWords,
  plural,
  pValueWords,
  ratioWords,
  timesAs,
} from '../numbers.ts';
import { type Headline, type Labels, listWords, theOthers } from './headline.ts';
import { nothingToCompare } from './nothing-to-compare.ts';

interface Standout {
  readonly mix: Mix;
  readonly row: MixRow;
}

const strength = ({ row }: Standout): number => Math.abs(Math.log(row.ratio.ratio));

function farthest(mixes: readonly Mix[]): Standout | undefined {
  return mixes
    .flatMap((mix) => mix.rows.map((row) => ({ mix, row })))
    .filter(({ row }) => Math.max(row.a.events, row.b.events) >= FEWEST_EVENTS_FOR_A_BAR)
    .filter((standout) => standout.row.q < 0.05 && Number.isFinite(strength(standout)))
    .sort((x, y) => strength(y) - strength(x))[0];
}

/** `Mitigation: the mix differs clearly (V 0.32, p < 0.001).` Cohen's small and medium V decide the words. */
export function mixTestWords({ test }: Mix): string {
  const { cramersV, p } = test;
  if (Number.isNaN(p)) return 'Too few to say whether the mix differs';
  const numbers = `V ${decimalWords(cramersV, 2)}, p ${p < 0.001 ? '' : '= '}${pValueWords(p)}`;
  if (p >= 0.05) return `No clear difference of the mix: ${numbers}`;
  return `The mix differs ${cramersV >= 0.3 ? 'clearly' : 'a little'}: ${numbers}`;
}

const mixesWords = (mixes: readonly Mix[]): string =>
  mixes
    .filter(({ rows }) => rows.length > 1)
    .map((mix) => `${dimensionLabel(mix.dimension)}: ${lowered(mixTestWords(mix))}.`)
    .join(' ');

const does = (dimension: Dimension, value: string): string =>
  dimension === 'symptom' || dimension === 'rootCause' || dimension === 'mitigation'
    ? categoryPredicate(dimension, value)
    : `are “${valueLabel(dimension, value)}”`;

function standoutWords({ mix, row }: Standout, labels: Labels): string {
  const shares = `${percentWords(row.a.share, 0)} against ${percentWords(row.b.share, 0)}`;
  return (
    `${labels.a} incidents ${does(mix.dimension, row.value)} ${timesAs(row.ratio.ratio, 'often')} as ` +
    `${theOthers(labels)}: ${shares}.`
  );
}

/** The category in which A and B differ most, among those that hold. */
export function categoriesHeadline(
  mixes: readonly Mix[],
  context: {
    readonly inView: { readonly a: number; readonly b: number };
    readonly labels: Labels;
    readonly dropped?: readonly DroppedFilter[];
  },
): Headline {
  const { labels, inView, dropped = [] } = context;
  const nothing = nothingToCompare({ ...inView, labels, dropped });
  if (nothing !== undefined) return nothing;
  const known = mixes.filter(({ rows }) => rows.length > 0);
  const names = mixes.map(({ dimension }) => lowered(dimensionLabel(dimension)));
  if (known.length === 0) {
    return { sentence: `No incident here has a ${listWords(names, 'or')}.`, under: 'Nothing is compared.' };
  }
  const best = farthest(known);
  if (best === undefined) {
    return {
      sentence: `No clear difference in ${listWords(
        known.map(({ dimension }) => lowered(dimensionLabel(dimension))),
        'or',
      )}.`,
      under: `${countWords(inView.a)} and ${plural(inView.b, 'incident')}. ${mixesWords(known)}`.trim(),
    };
  }
  const { ratio, lower, upper } = best.row.ratio;
  const n = `${countWords(best.row.a.n)} and ${plural(best.row.b.n, 'incident')}`;
  return {
    sentence: standoutWords(best, labels),
    under:
      `${ratioWords(ratio)} (${intervalWords(lower, upper)}), 95 % interval, ${n}. ${mixesWords(known)}`.trim(),
  };
}
