import type { CoverageField } from '../statistics/coverage.ts';
import { dimensionLabel, milestoneLabel } from './labels.ts';

/** A field's name on screen, whether it is a label or a time. */
export const fieldLabel = (field: CoverageField): string =>
  field.kind === 'label' ? dimensionLabel(field.dimension) : milestoneLabel(field.milestone);
