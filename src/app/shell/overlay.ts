import { createContext, use } from 'react';

/** What can lie over the page; one at a time. */
export type Overlay =
  | 'dataset'
  | 'cohorts'
  | 'clock'
  | 'filter'
  | 'palette'
  | 'keys'
  | 'views'
  | 'facets'
  | 'more';

export interface OverlayState {
  readonly overlay: Overlay | undefined;
  readonly show: (overlay: Overlay | undefined) => void;
}

export const OverlayContext = createContext<OverlayState | undefined>(undefined);

/** Which overlay is open, and how to open another. @throws outside the shell */
export function useOverlay(): OverlayState {
  const state = use(OverlayContext);
  if (!state) throw new Error('An overlay stands outside of the shell.');
  return state;
}

/** Whether one overlay is open, in the form that popovers take. */
export function useOverlayOf(overlay: Overlay) {
  const state = useOverlay();
  return {
    opened: state.overlay === overlay,
    onChange: (opened: boolean) => state.show(opened ? overlay : undefined),
  };
}
