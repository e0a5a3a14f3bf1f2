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
  {
    key: 'service-desk',
    name: 'Service desk export',
    description:
      'Made tickets in the shape of a ServiceNow CSV: times without a zone, a copy, a bad time, a reversed one.',
    path: 'datasets/service-desk/incident.csv',
    synthetic: true,
  },
  {
    key: 'incident-tool',
    name: 'Incident tool export',
    description:
      'Made incidents in the shape of an incident tool’s JSON: nested fields, lists of services, every milestone.',
    path: 'datasets/incident-tool/incidents.json',
    synthetic: true,
  },
];
