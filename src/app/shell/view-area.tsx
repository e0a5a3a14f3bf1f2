import { Suspense, useEffect, useRef } from 'react';
import { useDataset } from '../data/use-dataset.ts';
import { useStatistic } from '../data/use-statistic.ts';
import type { ViewId } from '../session/chosen.ts';
import { useSession } from '../session/session.ts';
import { VIEWS } from '../views/index.ts';
import { EmptyState } from './empty-state.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { FirstOpening, OpeningNotice } from './opening-state.tsx';
import { PageState } from './page-state.tsx';

/** Views that say themselves what they hold when no incident is in view. */
const OWN_EMPTY: readonly ViewId[] = ['data', 'incidents'];

/** The view on screen, or why there is none. A view that fails takes nothing else down. */
export function ViewArea() {
  const view = useSession((session) => session.view);
  const dataset = useDataset();
  useEffect(() => {
    // While the dataset is still being opened. Where it fails, the view itself says so.
    VIEWS[view].load().catch(() => {});
  }, [view]);
  const last = useRef(view);
  useEffect(() => {
    if (last.current === view) return;
    last.current = view;
    // What it answers is no way to clean up: browsers begin to answer a promise here.
    window.scrollTo(0, 0);
    // Reached by its key, a view has the focus: Tab goes on inside of it. A tab that was clicked keeps it.
    if (!document.activeElement?.closest('nav'))
      document.getElementById('main')?.focus({ preventScroll: true });
  }, [view]);
  return (
    <>
      <title>{`${VIEWS[view].label} · Incident Lens`}</title>
      {dataset && view !== 'data' && <OpeningNotice />}
      <ErrorBoundary
        key={`${view} ${dataset?.id}`}
        fallback={(error, retry) => (
          <PageState title="This view stopped." advice={`${error.message} The other views still work.`}>
            <button type="button" onClick={retry}>
              Try again
            </button>
            <button type="button" onClick={() => window.location.reload()}>
              Reload the page
            </button>
          </PageState>
        )}
      >
        <Suspense fallback={null}>
          {dataset || view === 'data' ? <Shown view={view} /> : <FirstOpening />}
        </Suspense>
      </ErrorBoundary>
    </>
  );
}

function Shown({ view }: { readonly view: ViewId }) {
  const { data: sizes } = useStatistic('cohortSizes', undefined);
  const isFiltered = useSession((session) => session.filter.length > 0);
  const View = VIEWS[view].component;
  if (isFiltered && sizes?.inView === 0 && !OWN_EMPTY.includes(view)) return <EmptyState />;
  return <View />;
}
