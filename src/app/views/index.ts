import { type ComponentType, lazy } from 'react';
import { VIEW_IDS, type ViewId } from '../session/chosen.ts';

export interface View {
  readonly label: string;
  /** The digit that opens it. */
  readonly key: string;
  readonly component: ComponentType;
}

/** Every view by its id: a view is one line here and a file that exports it by name. */
export const VIEWS: Readonly<Record<ViewId, View>> = {
  overview: {
    label: 'Overview',
    key: '1',
    component: lazy(() => import('./overview.tsx').then((file) => ({ default: file.Overview }))),
  },
  trends: {
    label: 'Trends',
    key: '2',
    component: lazy(() => import('./trends.tsx').then((file) => ({ default: file.Trends }))),
  },
  detection: {
    label: 'Detection',
    key: '3',
    component: lazy(() => import('./detection.tsx').then((file) => ({ default: file.Detection }))),
  },
  mitigation: {
    label: 'Mitigation',
    key: '4',
    component: lazy(() => import('./mitigation.tsx').then((file) => ({ default: file.Mitigation }))),
  },
  categories: {
    label: 'Categories',
    key: '5',
    component: lazy(() => import('./categories.tsx').then((file) => ({ default: file.Categories }))),
  },
  services: {
    label: 'Services',
    key: '6',
    component: lazy(() => import('./services.tsx').then((file) => ({ default: file.Services }))),
  },
  incidents: {
    label: 'Incidents',
    key: '7',
    component: lazy(() => import('./incidents.tsx').then((file) => ({ default: file.Incidents }))),
  },
  benchmarks: {
    label: 'Benchmarks',
    key: '8',
    component: lazy(() => import('./benchmarks.tsx').then((file) => ({ default: file.Benchmarks }))),
  },
  data: {
    label: 'Data',
    key: '9',
    component: lazy(() => import('./data.tsx').then((file) => ({ default: file.Data }))),
  },
};

/** The views with their ids, in the order of the tabs. */
export const VIEW_LIST = VIEW_IDS.map((id) => ({ id, ...VIEWS[id] }));
