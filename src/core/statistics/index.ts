import { cohortSizes } from './cohort-sizes.ts';
import { longestTenth } from './longest-tenth.ts';

/** Every statistic by its id. Adding one is a line here, its file and its test. */
export const STATISTICS = {
  cohortSizes,
  longestTenth,
} as const;

export type StatisticId = keyof typeof STATISTICS;

export type ParamsOf<Id extends StatisticId> = Parameters<(typeof STATISTICS)[Id]['plans']>[1];

export type ResultOf<Id extends StatisticId> = ReturnType<(typeof STATISTICS)[Id]['finish']>;
