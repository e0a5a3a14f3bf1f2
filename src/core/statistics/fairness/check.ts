import type { ShareDifference } from '../../estimators/newcombe-difference.ts';
import type { Ratio } from '../../estimators/ratio-of-quantiles.ts';
import type { NamedDuration } from '../../incident/clock.ts';
import type { Dimension } from '../../incident/dimensions.ts';
import type { ShareOf } from '../share-of.ts';
import type { Sides } from '../sides.ts';
import type { TimedEstimate } from '../timed.ts';

/** `bites`: what the screen says may mislead. `unknown`: too little is known to tell. */
export type FairnessState = 'bites' | 'fine' | 'unknown';

/** Do both cohorts' times start at the same milestone? */
export interface ClocksCheck {
  readonly id: 'clocks';
  readonly state: FairnessState;
  /** Incidents whose impact start is known, of all: the others start at detection. */
  readonly impactKnown: Sides<ShareOf>;
  /** Of the medians, on the chosen clock and with both cohorts started at detection. */
  readonly ratio: Ratio;
  readonly fromDetection: Ratio;
}

/** Do medians of ended incidents alone hide the open ones? */
export interface OpenCheck {
  readonly id: 'open';
  readonly state: FairnessState;
  readonly duration: NamedDuration;
  /** Open incidents, of those with a start. */
  readonly open: Sides<ShareOf>;
  /** Kaplan–Meier, in minutes; NaN where not reached. */
  readonly median: Sides<TimedEstimate>;
  /** Of those that ended, in minutes. */
  readonly closedMedian: Sides<number>;
}

/** A stratum that points the other way than all incidents together. */
export interface FlippedStratum {
  readonly value: string;
  readonly n: Sides<number>;
  /** A over B, where durations are compared; else A's share less B's. */
  readonly effect: Ratio | ShareDifference;
}

/** Does a difference point the other way within the values of a field? */
export interface SimpsonResult {
  readonly id: 'simpson';
  readonly state: FairnessState;
  readonly by: Dimension;
  readonly of: 'duration' | 'detectedByHumans';
  readonly duration: NamedDuration;
  /** Of all incidents with a value of the field. */
  readonly pooled: Ratio | ShareDifference;
  readonly flipped: readonly FlippedStratum[];
  /** True where the strata taken together point the other way. */
  readonly reverses: boolean;
  /** Strata with enough incidents of both cohorts. */
  readonly strata: number;
}

/** Are the cohorts told apart by where their incidents were recorded? */
export interface SourceCheck {
  readonly id: 'source';
  readonly state: FairnessState;
  readonly dimension: Dimension;
  /** 1 where the source tells the cohort of every incident. */
  readonly cramersV: number;
  readonly n: Sides<number>;
}

/** The longest incidents of one cohort and the mean with and without them, in minutes. */
export interface Outliers {
  readonly n: number;
  readonly longest: number;
  /** Part of all minutes that they hold. */
  readonly share: number;
  readonly mean: number;
  readonly meanWithout: number;
  readonly median: number;
}

/** Is a mean carried by a few incidents? */
export interface OutlierCheck {
  readonly id: 'outliers';
  readonly state: FairnessState;
  readonly duration: NamedDuration;
  readonly sides: Sides<Outliers>;
}

/** Do both cohorts cover the same time? */
export interface WindowCheck {
  readonly id: 'windows';
  readonly state: FairnessState;
  /** First days of the first and last month with incidents, ISO; '' where there is none. */
  readonly first: Sides<string>;
  readonly last: Sides<string>;
  /** Incidents that start in months that both cohorts cover. */
  readonly common: Sides<ShareOf>;
}

/** Is anything that is compared guessed from texts? */
export interface GuessedCheck {
  readonly id: 'guessed';
  readonly state: FairnessState;
  readonly classIsGuessed: boolean;
  /** Fields that were filled from texts where a row had no value. */
  readonly fields: readonly Dimension[];
}

export type FairnessCheck =
  | ClocksCheck
  | OpenCheck
  | SimpsonResult
  | SourceCheck
  | OutlierCheck
  | WindowCheck
  | GuessedCheck;
