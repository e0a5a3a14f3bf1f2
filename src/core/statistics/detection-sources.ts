import { type Ratio, ratioByRecovery } from '../estimators/ratio-of-quantiles.ts';
import { riskRatio } from '../estimators/risk-ratio.ts';
import { UNKNOWN, VOCABULARY } from '../incident/dimensions.ts';
import { enoughToCompare, NO_RATIO, ratioOfShares } from './comparison.ts';
import { type CountAnswer, countIn } from './counts.ts';
import { type ShareOf, shareOf } from './share-of.ts';
import { onSides, type Sides } from './sides.ts';

export type DetectionSource = (typeof VOCABULARY.detectionSource)[number];

/** Shares of a value in both cohorts, with their ratio (NaN when too few). */
export interface SharePair {
  readonly value: string;
  readonly a: ShareOf;
  readonly b: ShareOf;
  readonly ratio: Ratio;
}

/** False alarms of one source: yes over reviewed, and how many were not reviewed. */
export interface FalseAlarms extends SharePair {
  readonly value: DetectionSource;
  readonly notReviewed: Sides<number>;
}

/** Whether the order of the two sources is the other way round in the other cohort. */
export interface FalseAlarmFlip {
  /** Monitors' rate over people's, in each cohort; NaN when too few. */
  readonly monitorsOverPeople: Sides<Ratio>;
  /** A's ratio over B's. */
  readonly reversal: Ratio;
  /** The two ratios lie on different sides of 1. */
  readonly flips: boolean;
  /** The reversal's interval leaves out 1. */
  readonly clear: boolean;
}

export const pairOf = (value: string, shares: Sides<ShareOf>): SharePair => ({
  value,
  ...shares,
  ratio: ratioOfShares(shares.a, shares.b),
});

/** Share of each source among incidents whose source is known. Keys: cohort, source, and whatever follows. */
export function sourceShares(answer: CountAnswer): readonly SharePair[] {
  return VOCABULARY.detectionSource.map((source) =>
    pairOf(
      source,
      onSides((side) =>
        shareOf(
          countIn(answer, side, ([found]) => found === source),
          countIn(answer, side, ([found]) => found !== UNKNOWN),
        ),
      ),
    ),
  );
}

/** Keys: cohort, source, false alarm. */
export function falseAlarmShares(answer: CountAnswer): readonly FalseAlarms[] {
  return VOCABULARY.detectionSource.map((source) => {
    const count = (passes: (falseAlarm: string | undefined) => boolean) =>
      onSides((side) =>
        countIn(answer, side, ([found, falseAlarm]) => found === source && passes(falseAlarm)),
      );
    const wrong = count((falseAlarm) => falseAlarm === 'yes');
    const reviewed = count((falseAlarm) => falseAlarm !== UNKNOWN);
    const shares = onSides((side) => shareOf(wrong[side], reviewed[side]));
    return { ...pairOf(source, shares), value: source, notReviewed: count((found) => found === UNKNOWN) };
  });
}

/** Compares monitors' false alarms with people's within each cohort, and then the two ratios with each other. */
export function falseAlarmFlip(rates: readonly FalseAlarms[]): FalseAlarmFlip {
  const people = rates.find(({ value }) => value === 'human');
  const monitors = rates.find(({ value }) => value === 'monitor');
  const ratios = onSides((side): Ratio => {
    const [over, under] = [monitors?.[side], people?.[side]];
    if (over === undefined || under === undefined || !enoughToCompare(over, under)) return NO_RATIO;
    return riskRatio(over.events, over.n, under.events, under.n);
  });
  const estimate = ({ ratio, lower, upper }: Ratio) => ({ value: ratio, lower, upper });
  const reversal = ratioByRecovery(estimate(ratios.a), estimate(ratios.b));
  return {
    monitorsOverPeople: ratios,
    reversal,
    flips: (ratios.a.ratio - 1) * (ratios.b.ratio - 1) < 0,
    clear: reversal.lower > 1 || reversal.upper < 1,
  };
}
