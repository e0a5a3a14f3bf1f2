import { fisherExact } from '../../estimators/fisher-exact.ts';
import type { Interval } from '../../estimators/interval.ts';
import { newcombeDifference, type ShareDifference } from '../../estimators/newcombe-difference.ts';
import type { Estimate } from '../../estimators/ratio-of-quantiles.ts';
import { riskRatio } from '../../estimators/risk-ratio.ts';
import { wilsonInterval } from '../../estimators/wilson-interval.ts';
import type { Side } from '../../incident/cohort.ts';
import type { OwnLane, OwnMetric } from './own-figure.ts';
import { type PublishedNumber, printsTheSame } from './published-number.ts';

/** With fewer expected incidents than this, of either kind, a share is not held against a published one. */
const FEWEST_EXPECTED = 5;

/**
 * How the own figure stands to the published one. `same`: equal at the printed digits. `unclear`: the published figure
 * lies in the own interval or, where its n is known, the difference may be none. `lower`, `higher`: the own one is.
 */
export type Agreement = 'same' | 'unclear' | 'lower' | 'higher' | 'too-few' | 'not-given';

/** One published figure beside the own one of a lane. */
export interface AgainstPublished {
  readonly figure: string;
  readonly lane: Side | 'ratio';
  readonly agreement: Agreement;
  /** The own figure over the published one, with the own interval (both, where n is known); NaN when not given. */
  readonly closeness: Estimate;
  /** Wilson's interval of the published share, worked out here; NaN without n. */
  readonly published: Interval;
  /** Own less published share, Newcombe's interval; NaN without n. */
  readonly difference: ShareDifference;
  /** Fisher's exact p; NaN without n. */
  readonly p: number;
}

const NO_INTERVAL: Interval = { lower: Number.NaN, upper: Number.NaN };
const NO_DIFFERENCE: ShareDifference = { difference: Number.NaN, ...NO_INTERVAL };
const NO_CLOSENESS: Estimate = { value: Number.NaN, ...NO_INTERVAL };

const sideOfNone = ({ lower, upper }: Interval, none: number): 'lower' | 'higher' | 'unclear' =>
  upper < none ? 'lower' : lower > none ? 'higher' : 'unclear';

function isTooFew(metric: OwnMetric, own: OwnLane, { value }: PublishedNumber): boolean {
  if (own.state === 'too-few') return true;
  return metric.kind === 'share' && own.n * Math.min(value, 1 - value) < FEWEST_EXPECTED;
}

/** Both counts are known: two shares are compared. */
function withSize(own: OwnLane, figure: PublishedNumber, n: number) {
  const events = Math.round(figure.value * n);
  const difference = newcombeDifference(own.events, own.n, events, n);
  const { ratio, lower, upper } = riskRatio(own.events, own.n, events, n);
  return {
    closeness: { value: ratio, lower, upper },
    difference,
    p: fisherExact(own.events, own.n, events, n),
    agreement: sideOfNone(difference, 0),
  };
}

/** The published figure has no interval: it lies in the own one, or outside. */
const withoutSize = (own: OwnLane, { value }: PublishedNumber) => ({
  closeness: { value: own.value / value, lower: own.lower / value, upper: own.upper / value },
  difference: NO_DIFFERENCE,
  p: Number.NaN,
  agreement: sideOfNone(own, value),
});

function inLane(metric: OwnMetric, own: OwnLane, figure: PublishedNumber): AgainstPublished {
  const { n } = figure;
  const published = n === undefined ? NO_INTERVAL : wilsonInterval(Math.round(figure.value * n), n);
  const place = { figure: figure.id, lane: own.lane, published };
  const nothing = { ...place, closeness: NO_CLOSENESS, difference: NO_DIFFERENCE, p: Number.NaN };
  if (own.state !== 'given' && own.state !== 'too-few') return { ...nothing, agreement: 'not-given' };
  if (isTooFew(metric, own, figure)) return { ...nothing, agreement: 'too-few' };
  const compared = n === undefined ? withoutSize(own, figure) : withSize(own, figure, n);
  return {
    ...place,
    ...compared,
    agreement: printsTheSame(own.value, figure) ? 'same' : compared.agreement,
  };
}

/** A published figure in every lane of its class. */
export function againstPublished(
  metrics: readonly OwnMetric[],
  figure: PublishedNumber,
): readonly AgainstPublished[] {
  const metric = metrics.find(({ id }) => id === figure.metric);
  const lanes = metric?.lanes.filter(({ of }) => of === figure.of) ?? [];
  return metric ? lanes.map((own) => inLane(metric, own, figure)) : [];
}
