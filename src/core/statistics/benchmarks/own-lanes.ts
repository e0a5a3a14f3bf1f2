import { kaplanMeier } from '../../estimators/kaplan-meier.ts';
import { bootstrapRatio, type Ratio } from '../../estimators/ratio-of-quantiles.ts';
import { type CohortPair, SIDES, type Side } from '../../incident/cohort.ts';
import type { Dimension } from '../../incident/dimensions.ts';
import type { CensoredSample } from '../../plan/aggregate.ts';
import type { Filter } from '../../plan/filter.ts';
import { FEWEST_INCIDENTS, NO_RATIO, ratioOfShares } from '../comparison.ts';
import { type CountAnswer, countIn } from '../counts.ts';
import { type ShareOf, shareOf } from '../share-of.ts';
import { timedQuantile } from '../timed.ts';
import type { ShareMetric } from './benchmark-metric.ts';
import { type OwnFigure, type OwnLane, type OwnMetric, ownRatio, ownShare, ownTime } from './own-figure.ts';
import type { StudiedClass } from './published-number.ts';

/** A cohort that holds one of the two classes that studies count. */
interface ClassLane {
  readonly lane: Side;
  readonly of: StudiedClass;
}

function classOf(filter: Filter): StudiedClass | undefined {
  for (const clause of filter) {
    if (clause.kind !== 'oneOf' || clause.dimension !== 'class' || clause.values.length !== 1) continue;
    const [value] = clause.values;
    if (value === 'genai' || value === 'non-genai') return value;
  }
  return undefined;
}

/** The cohorts that published figures can stand beside; a cohort of any other kind has no lane. */
export const classLanes = (filter: Filter, cohorts: CohortPair): readonly ClassLane[] =>
  SIDES.flatMap((lane) => {
    const of = classOf(cohorts[lane].filter) ?? classOf(filter);
    return of === undefined ? [] : [{ lane, of }];
  });

/** GenAI's side and the other's, when there is exactly one of each. */
export function classPair(
  lanes: readonly ClassLane[],
): { readonly genai: Side; readonly rest: Side } | undefined {
  const genai = lanes.filter(({ of }) => of === 'genai');
  const rest = lanes.filter(({ of }) => of === 'non-genai');
  if (genai[0] === undefined || rest[0] === undefined || genai.length + rest.length > 2) return undefined;
  return { genai: genai[0].lane, rest: rest[0].lane };
}

const shareIn = (answer: CountAnswer, side: Side, { isEvent, isKnown }: ShareMetric): ShareOf =>
  shareOf(countIn(answer, side, isEvent), countIn(answer, side, isKnown));

const isDecided = (decided: ReadonlySet<string>, metric: ShareMetric, n: number): boolean =>
  decided.has(metric.decides) || (n === 0 && metric.needs.some((field) => decided.has(field)));

/** Fields whose values are the file’s own words: a word that is not there may only be another one. */
const NAMED: ReadonlySet<Dimension> = new Set(['symptom', 'rootCause', 'mitigation']);

const fieldsOf = ({ decides, needs }: ShareMetric): readonly Dimension[] => [decides, ...needs];

/** The metric in every lane of a class. */
export function shareLanes(
  id: OwnMetric['id'],
  metric: ShareMetric,
  answer: CountAnswer,
  lanes: readonly ClassLane[],
  decided: ReadonlySet<string>,
): OwnMetric {
  const shares = lanes.map((lane) => ({ lane, share: shareIn(answer, lane.lane, metric) }));
  const isUnnamed = NAMED.has(metric.decides) && shares.every(({ share }) => share.events === 0);
  const own = shares.map(({ lane, share }) => {
    const figure = ownShare(share, isDecided(decided, metric, share.n));
    const isOther = isUnnamed && share.n > 0 && figure.state !== 'filtered';
    return { ...lane, ...figure, ...(isOther ? { state: 'unnamed' as const } : {}) };
  });
  return { id, kind: 'share', fields: fieldsOf(metric), lanes: own };
}

const ratioLane = (figure: OwnFigure): OwnLane => ({ lane: 'ratio', of: 'ratio', ...figure });

/** GenAI's share over the other's. */
export function shareRatio(
  id: OwnMetric['id'],
  metric: ShareMetric,
  answer: CountAnswer,
  lanes: readonly ClassLane[],
  decided: ReadonlySet<string>,
): OwnMetric {
  const pair = classPair(lanes);
  const own = { id, kind: 'ratio', fields: fieldsOf(metric) } as const;
  if (pair === undefined) return { ...own, lanes: [] };
  const [genai, rest] = [shareIn(answer, pair.genai, metric), shareIn(answer, pair.rest, metric)];
  const smaller = Math.min(genai.n, rest.n);
  if (smaller > 0 && genai.events + rest.events === 0)
    return {
      ...own,
      lanes: [{ ...ratioLane(ownRatio(NO_RATIO, smaller, genai.n + rest.n, false)), state: 'unnamed' }],
    };
  const figure = ownRatio(
    ratioOfShares(genai, rest),
    smaller,
    genai.n + rest.n,
    isDecided(decided, metric, smaller),
  );
  return { ...own, lanes: [ratioLane(figure)] };
}

function ratioOfMedians(over: Float64Array, under: Float64Array): Ratio {
  if (Math.min(over.length, under.length) < FEWEST_INCIDENTS) return NO_RATIO;
  return bootstrapRatio(over, under, 0.5);
}

/** Ratio of the medians of what ended, as a plain average of closed incidents would be published. */
export function timeRatio(
  id: OwnMetric['id'],
  fields: readonly Dimension[],
  samples: { readonly over: CensoredSample; readonly under: CensoredSample } | undefined,
  decided: boolean,
): OwnMetric {
  if (samples === undefined) return { id, kind: 'ratio', fields, lanes: [] };
  const [over, under] = [samples.over.observed, samples.under.observed];
  const smaller = Math.min(over.length, under.length);
  const figure = ownRatio(ratioOfMedians(over, under), smaller, over.length + under.length, decided);
  return { id, kind: 'ratio', fields, lanes: [ratioLane(figure)] };
}

/** The Kaplan–Meier median in every lane. */
export const medianLanes = (
  id: OwnMetric['id'],
  sampleOf: (side: Side) => CensoredSample,
  lanes: readonly ClassLane[],
): OwnMetric => ({
  id,
  kind: 'time',
  fields: [],
  lanes: lanes.map((lane) => ({ ...lane, ...ownTime(timedQuantile(kaplanMeier(sampleOf(lane.lane)), 0.5)) })),
});
