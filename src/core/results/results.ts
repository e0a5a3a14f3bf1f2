import type { Interval } from '../estimators/interval.ts';
import type { NamedDuration } from '../incident/clock.ts';

/** The version of the form below; `public/results.schema.json` describes it. */
export const RESULTS_SCHEMA = 'incident-lens/results@1';

/** Something for each cohort, by the cohort's id. */
export type ByCohort<T> = Readonly<Record<string, T>>;

/** One duration of one cohort. Minutes; NaN, which JSON writes as null, where not known or without bound. */
export interface DurationResult {
  readonly observed: number;
  readonly open: number;
  readonly missing: number;
  readonly negative: number;
  /** Ended after exactly no time, kept or dropped. */
  readonly zero: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly p90: number;
  readonly p95: number;
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  readonly standardDeviation: number;
  readonly kaplanMeier: {
    readonly n: number;
    readonly events: number;
    readonly open: number;
    readonly median: number;
    readonly lower: number;
    readonly upper: number;
    readonly p25: number;
    readonly p75: number;
    readonly restrictedMean: Interval & {
      readonly untilMinutes: number;
      readonly mean: number;
      readonly se: number;
    };
    readonly survival: readonly (Interval & {
      readonly minutes: number;
      readonly s: number;
      readonly se: number;
      readonly atRisk: number;
    })[];
  };
}

type RatioResult = Interval & { readonly ratio: number };

/** All tests of one duration, the first cohort against the second. */
export interface ComparisonResult {
  readonly tooFew: boolean;
  readonly logRank: {
    readonly chiSquare: number;
    readonly p: number;
    readonly observed: ByCohort<number>;
    readonly expected: ByCohort<number>;
  };
  readonly petoPeto: { readonly chiSquare: number; readonly p: number };
  readonly hazardRatio: RatioResult & { readonly p: number; readonly breslow: number };
  readonly mannWhitney: {
    readonly u: number;
    readonly z: number;
    readonly p: number;
    readonly exact: boolean;
  };
  /** `lower` and `upper` belong to the shift; the ratio, over durations over zero, has its own. */
  readonly hodgesLehmann: Interval & {
    readonly shiftMinutes: number;
    readonly ratio: number;
    readonly ratioLower: number;
    readonly ratioUpper: number;
  };
  readonly cliffsDelta: number;
  readonly cliffsDeltaInterval: Interval;
  /** The chance that an incident of the first cohort takes longer than one of the second, ties as half. */
  readonly superiority: number;
  /** Of those that ended, by bootstrap. */
  readonly medianRatio: RatioResult;
  readonly meanRatio: number;
  /** With open incidents counted. */
  readonly kaplanMeierMedianRatio: RatioResult & { readonly p: number };
}

export interface CategoryResult {
  readonly counts: ByCohort<Readonly<Record<string, number>>>;
  readonly known: ByCohort<number>;
  readonly unknown: ByCohort<number>;
  readonly shares: ByCohort<Readonly<Record<string, Interval & { readonly share: number }>>>;
  readonly chiSquare: number;
  readonly df: number;
  readonly p: number;
  readonly method: 'asymptotic' | 'monte-carlo';
  readonly cramersV: number;
  readonly cramersVCorrected: number;
  readonly minExpected: number;
  readonly cellsExpectedUnder5: number;
  readonly residuals: ByCohort<Readonly<Record<string, number>>>;
  readonly pearsonResiduals: ByCohort<Readonly<Record<string, number>>>;
  readonly tooFew: boolean;
}

/** Everything that is told of one file. */
export interface Results {
  readonly schema: typeof RESULTS_SCHEMA;
  readonly dataset: {
    readonly name: string;
    readonly sha256: string;
    readonly rowsRead: number;
    readonly incidents: number;
    readonly excluded: readonly { readonly reason: string; readonly count: number }[];
  };
  readonly cohorts: readonly {
    readonly id: string;
    readonly label: string;
    readonly incidents: number;
    /** Of all incidents that pass the filters, those of neither cohort included. */
    readonly share: Interval & { readonly share: number };
  }[];
  /** Incidents that pass the filters, those of neither cohort included. */
  readonly inView: number;
  /** Incidents that pass both cohorts' filters and are left out of both. */
  readonly overlap: number;
  readonly clock: {
    readonly start: 'impact' | 'detection';
    readonly end: string;
    readonly zeroDurations: 'keep' | 'drop';
  };
  readonly durations: Readonly<
    Record<
      NamedDuration,
      { readonly byCohort: ByCohort<DurationResult>; readonly comparison: ComparisonResult }
    >
  >;
  readonly categories: Readonly<Record<string, CategoryResult>>;
  /** Months of the start, UTC, contiguous: `month`, and a count under each cohort's id. */
  readonly monthly: readonly Readonly<Record<string, string | number>>[];
  /** Incidents of the cohorts without a start. */
  readonly undated: number;
  readonly findings: readonly {
    readonly id: string;
    readonly sentence: string;
    /** Incidents behind it, of both cohorts. */
    readonly n: number;
    readonly nByCohort: ByCohort<number>;
    /** The ratio, first cohort over second. */
    readonly estimate: number;
    readonly lower: number;
    readonly upper: number;
    readonly p: number;
    readonly q: number;
  }[];
  readonly warnings: readonly {
    readonly id: string;
    readonly sentence: string;
    readonly evidence: string;
    readonly advice: string;
  }[];
}
