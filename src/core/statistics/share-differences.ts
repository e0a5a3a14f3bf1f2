import { SIDES, type Side } from '../incident/cohort.ts';
import { type Dimension, UNKNOWN } from '../incident/dimensions.ts';
import { NO_RATIO, ratioOfShares } from './comparison.ts';
import { type CountAnswer, countsByKey } from './counts.ts';
import { type Difference, type DifferenceState, FEWEST_IN_A_QUARTER, type Measure } from './difference.ts';
import { inOrder } from './facets.ts';
import { type ShareOf, shareOf } from './share-of.ts';
import { onSides, type Sides } from './sides.ts';

/** A share as two questions to the key of a group (without cohort and quarter). */
interface ShareMeasure {
  readonly id: string;
  readonly group: Difference['group'];
  readonly measure: Measure;
  readonly isEvent: (rest: readonly string[]) => boolean;
  readonly isKnown: (rest: readonly string[]) => boolean;
  /** The field that decides the event. */
  readonly decides: Dimension;
  /** All fields that the share looks at. */
  readonly looksAt: readonly Dimension[];
}

const isHuman = (source: string | undefined) => source === 'human';
const isMonitor = (source: string | undefined) => source === 'monitor';

const falseAlarms = (
  name: 'falseAlarmsByMonitors' | 'falseAlarmsByHumans',
  raises: (source: string | undefined) => boolean,
): ShareMeasure => ({
  id: name,
  group: 'detection',
  measure: { kind: 'share', name },
  isEvent: ([source, falseAlarm]) => raises(source) && falseAlarm === 'yes',
  isKnown: ([source, falseAlarm]) => raises(source) && falseAlarm !== UNKNOWN,
  decides: 'falseAlarm',
  looksAt: ['falseAlarm', 'detectionSource'],
});

/** Shares of incidents by detection source and false alarm. */
export const SOURCE_MEASURES: readonly ShareMeasure[] = [
  {
    id: 'detectedByHumans',
    group: 'detection',
    measure: { kind: 'share', name: 'detectedByHumans' },
    isEvent: ([source]) => isHuman(source),
    isKnown: ([source]) => source !== UNKNOWN,
    decides: 'detectionSource',
    looksAt: ['detectionSource'],
  },
  falseAlarms('falseAlarmsByMonitors', isMonitor),
  falseAlarms('falseAlarmsByHumans', isHuman),
];

/** The share of incidents that were passed on at least once. */
export const REASSIGNED_MEASURE: ShareMeasure = {
  id: 'reassigned',
  group: 'detection',
  measure: { kind: 'share', name: 'reassigned' },
  isEvent: ([times]) => times !== UNKNOWN && times !== '0',
  isKnown: ([times]) => times !== UNKNOWN,
  decides: 'reassigned',
  looksAt: ['reassigned'],
};

/** A measure for each of the most frequent known values, in both cohorts together. */
export function valueMeasures(
  dimension: 'mitigation' | 'rootCause',
  counts: CountAnswer,
  top: number,
): readonly ShareMeasure[] {
  return inOrder(dimension, countsByKey(counts))
    .filter(({ value }) => value !== UNKNOWN)
    .slice(0, top)
    .map(({ value }) => ({
      id: `${dimension}:${value}`,
      group: dimension === 'mitigation' ? 'fix' : 'cause',
      measure: { kind: 'value', dimension, value },
      isEvent: ([found]) => found === value,
      isKnown: ([found]) => found !== UNKNOWN,
      decides: dimension,
      looksAt: [dimension],
    }));
}

function sharesOf(answer: CountAnswer, measure: ShareMeasure): Sides<ShareOf> {
  const events = { a: 0, b: 0 };
  const n = { a: 0, b: 0 };
  for (const { key, values } of answer) {
    const side = SIDES.find((known) => known === key[0]);
    if (side === undefined) continue;
    const rest = key.slice(1);
    if (measure.isKnown(rest)) n[side] += values.count;
    if (measure.isEvent(rest)) events[side] += values.count;
  }
  return onSides((side) => shareOf(events[side], n[side]));
}

function quarterly(
  answer: CountAnswer,
  quarters: readonly string[],
  measure: ShareMeasure,
): Difference['quarters'] {
  const parts = new Map(quarters.map((quarter) => [quarter, [] as CountAnswer[number][]]));
  for (const { key, values } of answer) {
    const [side = '', quarter = '', ...rest] = key;
    parts.get(quarter)?.push({ key: [side, ...rest], values });
  }
  const shares = quarters.map((quarter) => sharesOf(parts.get(quarter) ?? [], measure));
  const line = (side: Side) =>
    shares.map(({ [side]: { share, n } }) => (n < FEWEST_IN_A_QUARTER ? Number.NaN : share));
  return onSides(line);
}

function stateOf(
  measure: ShareMeasure,
  { a, b }: Sides<ShareOf>,
  decided: ReadonlySet<string>,
): DifferenceState {
  if (decided.has(measure.decides)) return 'filtered';
  if (a.n + b.n === 0) return measure.looksAt.some((field) => decided.has(field)) ? 'filtered' : 'missing';
  return Number.isNaN(ratioOfShares(a, b).ratio) ? 'too-few' : 'compared';
}

/**
 * @param decided fields that a filter or the cohorts decide: their own shares are not compared
 * @returns the row without its q, which needs the whole family
 */
export function shareDifference(
  measure: ShareMeasure,
  answers: { readonly all: CountAnswer; readonly byQuarter: CountAnswer },
  quarters: readonly string[],
  decided: ReadonlySet<string>,
): Omit<Difference, 'q'> {
  const shares = sharesOf(answers.all, measure);
  const state = stateOf(measure, shares, decided);
  return {
    id: measure.id,
    group: measure.group,
    measure: measure.measure,
    ...onSides((side) => ({ ...shares[side], value: shares[side].share })),
    ratio: state === 'compared' ? ratioOfShares(shares.a, shares.b) : NO_RATIO,
    state,
    quarters: quarterly(answers.byQuarter, quarters, measure),
  };
}
