import type { DatasetSummary } from '../../core/dataset/dataset.ts';
import type { CohortPair } from '../../core/incident/cohort.ts';
import type { CanonicalDimension, Dimension } from '../../core/incident/dimensions.ts';
import { subjectOf } from '../../core/plan/filter.ts';

const ORDER: readonly CanonicalDimension[] = [
  'class',
  'severity',
  'detectionSource',
  'region',
  'status',
  'falseAlarm',
  'stage',
  'symptom',
  'rootCause',
  'mitigation',
  'service',
];

/** Canonical fields that few questions begin with: they head the further ones, so that the rail stays as long as a page. */
const LATER: readonly CanonicalDimension[] = ['reassigned', 'provider', 'team'];

/** The facets of a dataset as the rail lists them: `main` are the fields most asked about, `further` all others. */
export interface FacetOrder {
  readonly main: readonly Dimension[];
  readonly further: readonly Dimension[];
}

/** Only fields with values. What tells both cohorts apart is left out: choosing it would empty one of them. */
export function facetOrder(dataset: DatasetSummary, cohorts: CohortPair): FacetOrder {
  const isIn = (dimension: Dimension, side: 'a' | 'b') =>
    cohorts[side].filter.some((clause) => subjectOf(clause) === dimension);
  const present = dataset.dimensions
    .filter(({ known }) => known > 0)
    .map(({ dimension }) => dimension)
    .filter((dimension) => !(isIn(dimension, 'a') && isIn(dimension, 'b')));
  return {
    main: ORDER.filter((dimension) => present.includes(dimension)),
    further: [
      ...LATER.filter((dimension) => present.includes(dimension)),
      ...present.filter((dimension) => dimension.startsWith('column:')),
    ],
  };
}
