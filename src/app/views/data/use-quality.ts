import type { DatasetSummary } from '../../../core/dataset/dataset.ts';
import { DEFAULT_CLOCK } from '../../../core/incident/clock.ts';
import { GENAI_AGAINST_REST } from '../../../core/incident/cohort.ts';
import { qualityParams } from '../../../core/results/quality-params.ts';
import type { Question } from '../../../core/statistics/statistic.ts';
import { useStatisticOf } from '../../data/use-statistic.ts';

/** The grade is of the file: it stays, whatever is filtered or compared. */
const WHOLE_FILE: Question = { filter: [], cohorts: GENAI_AGAINST_REST, clock: DEFAULT_CLOCK };

/** The grade of an open dataset, and its four tests. */
export const useQuality = (dataset: DatasetSummary) =>
  useStatisticOf(WHOLE_FILE, 'quality', qualityParams(dataset), dataset.id);
