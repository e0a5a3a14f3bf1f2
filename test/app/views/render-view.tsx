import { MantineProvider } from '@mantine/core';
import { configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { ComputeProvider } from '../../../src/app/data/compute-provider.tsx';
import { useDataset } from '../../../src/app/data/use-dataset.ts';
import { Importing } from '../../../src/app/importing/importing.tsx';
import { useImporting } from '../../../src/app/importing/imports.ts';
import type { Chosen } from '../../../src/app/session/chosen.ts';
import { createSession, SessionContext } from '../../../src/app/session/session.ts';
import { createCompute } from '../../../src/worker/local-compute.ts';

const HEIGHT = 640;

/**
 * Nothing is laid out in a test: every element claims a height, so that lists show rows. What is computed may take a
 * while on a busy machine.
 */
export function giveHeight(): void {
  configure({ asyncUtilTimeout: 10_000 });
  vi.setConfig({ testTimeout: 30_000 });
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => HEIGHT });
  const { happyDOM } = window as unknown as { readonly happyDOM: { setViewport: (size: object) => void } };
  happyDOM.setViewport({ width: 1440, height: 900 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 1000 });
}

interface RenderView {
  readonly view: ReactNode;
  /** Opened as soon as the page stands. */
  readonly csv?: string;
  readonly chosen?: Partial<Chosen>;
}

interface Reader {
  read: (files: readonly File[]) => Promise<void>;
}

interface InsideProps {
  readonly view: ReactNode;
  readonly waits: boolean;
  readonly reader: Reader;
}

function Inside({ view, waits, reader }: InsideProps) {
  const { store } = useImporting();
  reader.read = store.getState().read;
  return useDataset() || !waits ? view : null;
}

/** A view over a real session and the real compute, with a file open. */
export async function renderView({ view, csv, chosen = {} }: RenderView) {
  const session = createSession({ view: 'data', datasetKey: '', ...chosen });
  const compute = createCompute({ fetchBundled: async () => new Response('', { status: 404 }) });
  const reader: Reader = { read: async () => {} };
  const page = render(
    <MantineProvider>
      <SessionContext value={session}>
        <ComputeProvider compute={compute}>
          <Importing>
            <Inside view={view} waits={csv !== undefined} reader={reader} />
          </Importing>
        </ComputeProvider>
      </SessionContext>
    </MantineProvider>,
  );
  if (csv !== undefined) await reader.read([new File([csv], 'incidents.csv')]);
  return { ...page, session, compute };
}

const HEADER =
  'id,title,class,service,severity,detection_source,impact_start_at,detected_at,mitigated_at,resolved_at,notes';

/** A canonical file of so many incidents: number i starts i hours into 2024 and takes i + 1 minutes. */
export function csvOf(count: number): string {
  const at = (hours: number, minutes: number) =>
    `${new Date(Date.UTC(2024, 0, 1, hours, minutes)).toISOString().slice(0, 19)}Z`;
  const rows = Array.from({ length: count }, (_, i) =>
    [
      `INC-${String(i).padStart(4, '0')}`,
      i % 7 === 0 ? `Token limit ${i}` : `Disk full ${i}`,
      i % 2 === 0 ? 'genai' : 'non-genai',
      i % 3 === 0 ? 'Gateway' : 'Storage',
      ['high', 'medium', 'low'][i % 3],
      'monitor',
      at(i, 0),
      at(i, 0),
      at(i, i + 1),
      at(i, i + 2),
      '',
    ].join(','),
  );
  return [HEADER, ...rows].join('\n');
}
