import type { DatasetSummary } from '../dataset/dataset.ts';
import { sourceDimension } from '../statistics/fairness/source-check.ts';
import type { ParamsOf } from '../statistics/index.ts';

/** What the fairness checks need to know of how a dataset was read: its source field, and what was guessed from texts. */
export function fairnessParams({
  dimensions,
  mapping,
}: Pick<DatasetSummary, 'dimensions' | 'mapping'>): ParamsOf<'fairness'> {
  const source = sourceDimension(dimensions.map(({ dimension }) => dimension));
  return {
    ...(source && { source }),
    classIsGuessed: mapping.classRule.kind === 'rules',
    guessed: mapping.derive ?? [],
  };
}
