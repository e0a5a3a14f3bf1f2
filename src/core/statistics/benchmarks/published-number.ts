import type { BenchmarkMetric } from './benchmark-metric.ts';

/** The two populations that studies count. */
export type StudiedClass = 'genai' | 'non-genai';

/** The figures of a published number, without its words: all that is needed to compare it. */
export interface PublishedNumber {
  readonly id: string;
  readonly metric: BenchmarkMetric;
  /** Whose figure it is; a ratio belongs to neither. */
  readonly of: StudiedClass | 'ratio';
  /** A share 0–1, a ratio, or minutes. */
  readonly value: number;
  /** One unit of the last printed digit, in the unit of `value`: 0.001 for 38.3 %. */
  readonly step: number;
  /** Incidents behind a share; undefined where the study gives none. */
  readonly n: number | undefined;
}

/** Whether a figure, printed with as many digits as the published one, reads the same. */
export const printsTheSame = (value: number, { value: printed, step }: PublishedNumber): boolean =>
  Math.abs(value - printed) <= step * (0.5 + 1e-9);
