type ClassName = 'genai' | 'non-genai';

export interface ShareExpected {
  readonly k: number;
  readonly n: number;
  readonly p: number;
  readonly lo: number;
  readonly hi: number;
}

interface CurveExpected {
  readonly n: number;
  readonly events: number;
  readonly censored: number;
  readonly median: number;
  readonly median_lo: number;
  readonly median_hi: number;
  readonly at: readonly {
    readonly t: number;
    readonly n_risk: number;
    readonly surv: number;
    readonly lo: number;
    readonly hi: number;
  }[];
}

interface TimedExpected {
  readonly used: number;
  readonly observed: number;
  readonly censored: number;
  readonly exclusions: {
    readonly zero_events: number;
    readonly negative_by_class: Record<ClassName, number>;
  };
  readonly quantiles_observed_only: Record<
    ClassName,
    {
      readonly n: number;
      readonly p25: number;
      readonly p50: number;
      readonly p75: number;
      readonly p90: number;
      readonly p95: number;
      readonly mean: number;
    }
  >;
  readonly survival: {
    readonly km: Record<ClassName, CurveExpected>;
    readonly logrank: { readonly chisq: number; readonly p: number };
  };
}

/** The parts of `public-incidents.expected.json` that statistics are checked against; made in R. */
export interface PublicExpected {
  readonly rows: number;
  readonly per_class: Record<ClassName, ShareExpected>;
  readonly ttm_ge0: TimedExpected;
  readonly ttr_ge0: TimedExpected;
  readonly severity: Record<
    ClassName,
    { readonly n_known: number } & Record<'high' | 'medium' | 'low', ShareExpected>
  >;
  readonly class_x_symptom: {
    readonly categories: readonly string[];
    readonly chisq: number;
    readonly df: number;
    readonly p: number;
    readonly cramers_v: number;
    readonly adjusted_residuals: Record<ClassName, readonly number[]>;
    readonly shares_wilson: Record<ClassName, Record<string, ShareExpected>>;
  };
  readonly monthly_by_start: {
    readonly month: readonly string[];
    readonly counts: Record<ClassName, readonly number[]>;
    readonly undated: number;
  };
}
