import { cohortSizes } from './cohort-sizes.ts';
import { differences } from './differences.ts';
import { facets } from './facets.ts';
import { filtersDropped } from './filters-dropped.ts';
import { longestTenth } from './longest-tenth.ts';
import { mix } from './mix.ts';
import { mixCross } from './mix-cross.ts';
import { quantileTable } from './quantile-table.ts';
import { survival } from './survival.ts';
import { timeline } from './timeline.ts';

/** Every statistic by its id. Adding one is a line here, its file and its test. */
export const STATISTICS = {
  cohortSizes,
  differences,
  facets,
  filtersDropped,
  longestTenth,
  mix,
  mixCross,
  quantileTable,
  survival,
  timeline,
} as const;

export type StatisticId = keyof typeof STATISTICS;

export type ParamsOf<Id extends StatisticId> = Parameters<(typeof STATISTICS)[Id]['plans']>[1];

export type ResultOf<Id extends StatisticId> = ReturnType<(typeof STATISTICS)[Id]['finish']>;
