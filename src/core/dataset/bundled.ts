import type { BundledDataset } from './dataset.ts';

/** The datasets that ship with the app; the first opens by itself. */
export const BUNDLED_DATASETS: readonly BundledDataset[] = [
  {
    key: 'replica',
    name: 'Synthetic replica',
    description:
      'Made incidents, June 2020 to February 2024, whose figures equal those of a published study of a cloud provider.',
    path: 'datasets/replica/incidents.csv',
    synthetic: true,
  },
];
