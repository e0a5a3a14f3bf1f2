import { type ComponentType, lazy } from 'react';
import { VIEW_IDS, type ViewId } from '../session/chosen.ts';

export interface View {
  readonly label: string;
  readonly component: ComponentType;
}

/** Every view by its id: a view is one line here and a file that exports it by name. */
export const VIEWS: Readonly<Record<ViewId, View>> = {
  overview: {
    label: 'Overview',
    component: lazy(() => import('./overview.tsx').then((file) => ({ default: file.Overview }))),
  },
  trends: {
    label: 'Trends',
    component: lazy(() => import('./trends.tsx').then((file) => ({ default: file.Trends }))),
  },
  detection: {
    label: 'Detection',
    component: lazy(() => import('./detection.tsx').then((file) => ({ default: file.Detection }))),
  },
  mitigation: {
    label: 'Mitigation',
    component: lazy(() => import('./mitigation.tsx').then((file) => ({ default: file.Mitigation }))),
  },
  categories: {
    label: 'Categories',
    component: lazy(() => import('./categories.tsx').then((file) => ({ default: file.Categories }))),
  },
  incidents: {
    label: 'Incidents',
    component: lazy(() => import('./incidents.tsx').then((file) => ({ default: file.Incidents }))),
  },
  benchmarks: {
    label: 'Benchmarks',
    component: lazy(() => import('./benchmarks.tsx').then((file) => ({ default: file.Benchmarks }))),
  },
  data: {
    label: 'Data',
    component: lazy(() => import('./data.tsx').then((file) => ({ default: file.Data }))),
  },
};

/** The views with their ids, in the order of their tabs, each with the digit that opens it. */
export const VIEW_LIST = VIEW_IDS.map((id, index) => ({ id, key: String(index + 1), ...VIEWS[id] }));
