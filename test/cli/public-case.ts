type ClassName = 'genai' | 'non-genai';
type ByClass<T> = Readonly<Record<ClassName, T>>;

export interface ShareCase {
  readonly k: number;
  readonly n: number;
  readonly p: number;
  readonly lo: number;
  readonly hi: number;
}

export interface DurationCase {
  readonly exclusions: {
    readonly rows: number;
    readonly missing_start: number;
    readonly missing_end_and_last_update: number;
    readonly negative: number;
    readonly negative_by_class: ByClass<number>;
    readonly zero_events: number;
  };
  readonly used: number;
  readonly observed: number;
  readonly censored: number;
  readonly quantiles_observed_only: ByClass<
    Readonly<Record<'n' | 'mean' | 'sd' | 'min' | 'p25' | 'p50' | 'p75' | 'p90' | 'p95' | 'max', number>>
  >;
  readonly two_sample: {
    readonly n: readonly [number, number];
    readonly U_first: number;
    readonly U_second: number;
    readonly U_min: number;
    readonly z: number;
    readonly p_two_sided: number;
    readonly hodges_lehmann_min: number;
    readonly hodges_lehmann_ci95_R: readonly [number, number];
    readonly cliffs_delta: number;
    readonly prob_superiority: number;
    readonly mean_ratio: number;
    readonly median_ratio: number;
  };
  readonly survival: {
    readonly km: ByClass<CurveCase>;
    readonly logrank: {
      readonly chisq: number;
      readonly df: number;
      readonly p: number;
      readonly observed: readonly [number, number];
      readonly expected: readonly [number, number];
    };
    readonly peto_peto_rho1: { readonly chisq: number; readonly p: number };
    readonly cox_hr_first_vs_second: {
      readonly efron: number;
      readonly efron_ci: readonly [number, number];
      readonly breslow: number;
    };
  };
}

export interface CurveCase {
  readonly n: number;
  readonly events: number;
  readonly censored: number;
  readonly median: number | null;
  readonly median_lo: number | null;
  readonly median_hi: number | null;
  readonly q25: number | null;
  readonly q75: number | null;
  readonly rmst_1440: number;
  readonly rmst_1440_se: number;
  readonly at: readonly {
    readonly t: number;
    readonly n_risk: number;
    readonly surv: number;
    readonly greenwood_se: number;
    readonly lo: number | null;
    readonly hi: number | null;
  }[];
}

export interface TableCase {
  readonly categories: readonly string[];
  readonly counts: ByClass<readonly number[]>;
  readonly n: number;
  readonly chisq: number;
  readonly df: number;
  readonly p: number;
  readonly cramers_v: number;
  readonly cramers_v_bias_corrected: number;
  readonly min_expected: number;
  readonly share_cells_expected_lt5: number;
  readonly adjusted_residuals: ByClass<readonly number[]>;
  readonly pearson_residuals: ByClass<readonly number[]>;
  readonly shares_wilson: ByClass<Readonly<Record<string, ShareCase>>>;
}

/** Shares of one field by class: `n_known`, `n_blank`, and a share a value. */
export type SharesCase = ByClass<
  { readonly n_known: number; readonly n_blank: number } & Readonly<Record<string, ShareCase | number>>
>;

/** Everything that R found in the public incidents. */
export interface PublicCase {
  readonly rows: number;
  readonly per_class: ByClass<ShareCase>;
  readonly ttm_ge0: DurationCase;
  readonly ttm_gt0: DurationCase;
  readonly ttm_clean: DurationCase;
  readonly ttr_ge0: DurationCase;
  readonly ttr_gt0: DurationCase;
  readonly ttr_from_detected_gt0: DurationCase;
  readonly ttd_ge0: DurationCase;
  readonly class_x_symptom: TableCase;
  readonly class_x_severity: TableCase;
  readonly detection_source: SharesCase;
  readonly false_alarm: SharesCase;
  readonly severity: SharesCase;
  readonly root_cause: SharesCase;
  readonly monthly_by_start: {
    readonly month: readonly string[];
    readonly counts: ByClass<readonly number[]>;
    readonly undated: number;
  };
  readonly provider_counts: Readonly<Record<string, number>>;
}
