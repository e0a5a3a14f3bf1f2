import { MantineProvider } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Compute } from '../../worker/compute.ts';
import { ComputeProvider } from '../data/compute-provider.tsx';
import { Importing } from '../importing/importing.tsx';
import { SessionContext, type SessionStore } from '../session/session.ts';
import { Frame } from './frame.tsx';
import { type Overlay, OverlayContext } from './overlay.ts';
import { schemeManager } from './scheme.ts';
import { ShareLinkContext, useLinkCopier } from './share-link.ts';
import { resolveVariables, theme } from './theme.ts';

interface AppProps {
  readonly session: SessionStore;
  readonly compute: Compute;
}

/** The whole page over a session and a worker. */
export function App({ session, compute }: AppProps) {
  const [overlay, show] = useState<Overlay>();
  const state = useMemo(() => ({ overlay, show }), [overlay]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveVariables}
      colorSchemeManager={schemeManager}
      defaultColorScheme="auto"
    >
      <SessionContext value={session}>
        <ComputeProvider compute={compute}>
          <OverlayContext value={state}>
            <ShareLinkContext value={useLinkCopier()}>
              <Importing>
                <Frame />
              </Importing>
            </ShareLinkContext>
          </OverlayContext>
        </ComputeProvider>
      </SessionContext>
    </MantineProvider>
  );
}
