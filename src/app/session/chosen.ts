import type { DatasetId } from '../../core/dataset/dataset.ts';
import { type Clock, DEFAULT_CLOCK } from '../../core/incident/clock.ts';
import { type CohortPair, GENAI_AGAINST_REST } from '../../core/incident/cohort.ts';
import type { Filter } from '../../core/plan/filter.ts';

/** The views, in the order of their tabs. */
export const VIEW_IDS = [
  'overview',
  'trends',
  'detection',
  'mitigation',
  'categories',
  'incidents',
  'benchmarks',
  'data',
] as const;

export type ViewId = (typeof VIEW_IDS)[number];

/** What a link holds: everything that the reader chose, and none of the data. */
export interface Located {
  /** Key of a bundled dataset, or the id of a file. */
  readonly datasetKey: string;
  readonly view: ViewId;
  readonly cohorts: CohortPair;
  readonly clock: Clock;
  readonly filter: Filter;
  /** The incident in the drawer, by its id; undefined when the drawer is closed. */
  readonly incident: string | undefined;
}

/** `Located` with the dataset that is open; undefined until the first one is. */
export interface Chosen extends Located {
  readonly dataset: DatasetId | undefined;
}

/** The dataset that opens when the address names none. */
export const DEFAULT_DATASET_KEY = 'replica';

export const NOTHING_CHOSEN: Chosen = {
  dataset: undefined,
  datasetKey: DEFAULT_DATASET_KEY,
  view: 'overview',
  cohorts: GENAI_AGAINST_REST,
  clock: DEFAULT_CLOCK,
  filter: [],
  incident: undefined,
};
