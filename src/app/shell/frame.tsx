import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Rail } from '../filters/rail.tsx';
import { useSession } from '../session/session.ts';
import { useCommands } from './commands.ts';
import { ContextRow } from './context-row.tsx';
import { Footer } from './footer.tsx';
import classes from './frame.module.css';
import { useIsNarrow } from './narrow.ts';
import { BottomBar, ViewMenuRow } from './narrow-frame.tsx';
import { useOverlay } from './overlay.ts';
import { Strip } from './strip/strip.tsx';
import { TabsRow } from './tabs-row.tsx';
import { useKeys } from './use-keys.ts';
import { useStickyTop } from './use-sticky-top.ts';
import { ViewArea } from './view-area.tsx';

const CommandPalette = lazy(() =>
  import('./command-palette.tsx').then((file) => ({ default: file.CommandPalette })),
);
const KeptRail = lazy(() => import('../keeping/kept-rail.tsx').then((file) => ({ default: file.KeptRail })));
const KeysDialog = lazy(() => import('./keys-dialog.tsx').then((file) => ({ default: file.KeysDialog })));

/** What every view shares: tabs, context and strip on top, the rail beside, keys at the foot. */
export function Frame() {
  const isNarrow = useIsNarrow();
  // Facets do not apply to a whole file: what is kept of files stands in their place.
  const isData = useSession((session) => session.view === 'data');
  const { above, own, top } = useStickyTop();
  return (
    <div className={classes.frame} data-prints={isData ? 'view' : undefined}>
      <a className={classes.skip} href="#main">
        Skip to the view
      </a>
      <section ref={above} className={classes.top} aria-label="What is looked at">
        {isNarrow ? <ViewMenuRow /> : <TabsRow />}
        <ContextRow />
        <Strip />
      </section>
      <div className={classes.body}>
        {!isNarrow && (
          <aside
            ref={own}
            className={classes.rail}
            style={{ insetBlockStart: top }}
            aria-label={isData ? 'Kept here' : 'Filters'}
          >
            {isData ? (
              <Suspense fallback={null}>
                <KeptRail />
              </Suspense>
            ) : (
              <Rail />
            )}
          </aside>
        )}
        <main id="main" className={classes.main} tabIndex={-1}>
          <ViewArea />
          {isNarrow && isData && (
            <Suspense fallback={null}>
              <KeptRail />
            </Suspense>
          )}
        </main>
      </div>
      <Footer />
      {isNarrow && <BottomBar />}
      <Commands />
    </div>
  );
}

function Commands() {
  const { overlay, show } = useOverlay();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const commands = useCommands(() => setColorScheme(scheme === 'light' ? 'dark' : 'light'));
  useKeys(commands, overlay !== undefined);
  const close = () => show(undefined);
  return (
    <Suspense fallback={null}>
      {overlay === 'palette' && <CommandPalette commands={commands} onClose={close} />}
      {overlay === 'keys' && <KeysDialog commands={commands} onClose={close} />}
    </Suspense>
  );
}
