import { benchmarks } from './benchmarks/benchmarks.ts';
import { categoryTest } from './category-test.ts';
import { clockCoverage } from './clock-coverage.ts';
import { cohortOverlap } from './cohort-overlap.ts';
import { cohortSizes } from './cohort-sizes.ts';
import { controlChart } from './control-chart.ts';
import { coverage } from './coverage.ts';
import { detection } from './detection.ts';
import { differences } from './differences.ts';
import { durationByCategory } from './duration-by-category.ts';
import { durationComparison } from './duration-comparison.ts';
import { durationTail } from './duration-tail.ts';
import { facets } from './facets.ts';
import { fairPair } from './fair-pair.ts';
import { fairness } from './fairness.ts';
import { filtersDropped } from './filters-dropped.ts';
import { gapMix } from './gap-mix.ts';
import { longestTenth } from './longest-tenth.ts';
import { mix } from './mix.ts';
import { mixCross } from './mix-cross.ts';
import { noticeable } from './noticeable.ts';
import { oddities } from './oddities.ts';
import { quality } from './quality.ts';
import { quantileTable } from './quantile-table.ts';
import type { Finished } from './statistic.ts';
import { survival } from './survival.ts';
import { timeline } from './timeline.ts';
import { trend } from './trend.ts';
import { weekHeat } from './week-heat.ts';

/** Every statistic by its id. Adding one is a line here, its file and its test. */
export const STATISTICS = {
  benchmarks,
  categoryTest,
  clockCoverage,
  cohortOverlap,
  cohortSizes,
  comparison: durationComparison,
  controlChart,
  coverage,
  detection,
  differences,
  durationByCategory,
  durationTail,
  facets,
  fairPair,
  fairness,
  filtersDropped,
  gapMix,
  longestTenth,
  mix,
  mixCross,
  noticeable,
  oddities,
  quality,
  quantileTable,
  survival,
  timeline,
  trend,
  weekHeat,
} as const;

export type StatisticId = keyof typeof STATISTICS;

export type ParamsOf<Id extends StatisticId> = Parameters<(typeof STATISTICS)[Id]['plans']>[1];

export type ResultOf<Id extends StatisticId> = Finished<ReturnType<(typeof STATISTICS)[Id]['finish']>>;
