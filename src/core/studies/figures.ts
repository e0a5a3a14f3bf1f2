import type { BenchmarkMetric } from '../statistics/benchmarks/benchmark-metric.ts';
import type { StudiedClass } from '../statistics/benchmarks/published-number.ts';
import type { Origin, PublishedFigure } from './study.ts';

/** What the figures of one table of a study share. */
interface Shared {
  readonly study: number;
  readonly note: string;
  readonly severity: PublishedFigure['severity'];
  readonly n?: number;
  readonly origin?: Origin;
}

/** Decimals of a number as it is printed. */
const decimalsOf = (printed: string): number => (/\.(\d+)/.exec(printed)?.[1] ?? '').length;

/** A share as it is printed, in percent: `38.3`. */
export function publishedShare(
  metric: BenchmarkMetric,
  of: StudiedClass,
  percent: string,
  { study, note, severity, n, origin = 'published' }: Shared,
): PublishedFigure {
  const step = 10 ** (-2 - decimalsOf(percent));
  return {
    id: `${study}:${metric}:${of}`,
    metric,
    of,
    value: Number((Number(percent) / 100).toFixed(6)),
    step,
    n,
    printed: `${percent} %`,
    note,
    origin,
    severity,
  };
}

/** A ratio as it is printed: `2.5`. */
export function publishedRatio(
  metric: BenchmarkMetric,
  ratio: string,
  { study, note, severity, origin = 'published' }: Shared,
): PublishedFigure {
  return {
    id: `${study}:${metric}:${ratio}`,
    metric,
    of: 'ratio',
    value: Number(ratio),
    step: 10 ** -decimalsOf(ratio),
    n: undefined,
    printed: `${ratio} ×`,
    note,
    origin,
    severity,
  };
}

/** A time as it is printed, in hours: `1.23`. */
export function publishedHours(
  metric: BenchmarkMetric,
  of: StudiedClass,
  hours: string,
  { study, note, severity, origin = 'published' }: Shared,
): PublishedFigure {
  return {
    id: `${study}:${metric}:${hours}`,
    metric,
    of,
    value: Number(hours) * 60,
    step: 60 * 10 ** -decimalsOf(hours),
    n: undefined,
    printed: `${hours} h`,
    note,
    origin,
    severity,
  };
}
