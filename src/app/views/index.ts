import { type ComponentType, lazy } from 'react';
import { VIEW_IDS, type ViewId } from '../session/chosen.ts';

export interface View {
  readonly label: string;
  readonly component: ComponentType;
  /** Fetches its code, so that it is there once there is something to show. */
  readonly load: () => Promise<ComponentType>;
}

const viewOf = (label: string, load: View['load']): View => ({
  label,
  load,
  component: lazy(async () => ({ default: await load() })),
});

/** Every view by its id: a view is one line here and a file that exports it by name. */
export const VIEWS: Readonly<Record<ViewId, View>> = {
  overview: viewOf('Overview', () => import('./overview.tsx').then((file) => file.Overview)),
  trends: viewOf('Trends', () => import('./trends.tsx').then((file) => file.Trends)),
  detection: viewOf('Detection', () => import('./detection.tsx').then((file) => file.Detection)),
  mitigation: viewOf('Mitigation', () => import('./mitigation.tsx').then((file) => file.Mitigation)),
  categories: viewOf('Categories', () => import('./categories.tsx').then((file) => file.Categories)),
  incidents: viewOf('Incidents', () => import('./incidents.tsx').then((file) => file.Incidents)),
  benchmarks: viewOf('Benchmarks', () => import('./benchmarks.tsx').then((file) => file.Benchmarks)),
  data: viewOf('Data', () => import('./data.tsx').then((file) => file.Data)),
};

/** The views with their ids, in the order of their tabs, each with the digit that opens it. */
export const VIEW_LIST = VIEW_IDS.map((id, index) => ({ id, key: String(index + 1), ...VIEWS[id] }));
