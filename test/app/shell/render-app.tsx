import { configure, render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import type { Located } from '../../../src/app/session/chosen.ts';
import { createSession } from '../../../src/app/session/session.ts';
import { App } from '../../../src/app/shell/app.tsx';
import { inProcessCompute } from '../../support/in-process-compute.ts';

configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

const PATH = 'datasets/replica/incidents.csv';

const row = (index: number): string => {
  const start = new Date(Date.UTC(2022, index % 12, 1 + (index % 20), 6)).toISOString();
  const end = new Date(Date.UTC(2022, index % 12, 1 + (index % 20), 7 + (index % 5))).toISOString();
  const kind = index % 3 === 0 ? 'genai' : 'non-genai';
  const severity = ['high', 'medium', 'low'][index % 4] ?? '';
  return `INC-${index},Outage ${index},${kind},${severity},Service ${index % 9},${start},${start},${end},${end}`;
};

const HEADER = 'id,title,class,severity,service,impact_start,detected,mitigated,resolved';

/** Forty incidents of 2022, 14 of them GenAI, ten each of high, medium, low and unknown severity, nine services. */
const FORTY = [HEADER, ...Array.from({ length: 40 }, (_, index) => row(index))].join('\n');

/** The page over the real compute, with forty incidents in the place of the bundled dataset. */
export async function renderApp(chosen: Partial<Located> = {}, files = { [PATH]: FORTY }) {
  const session = createSession({ view: 'incidents', ...chosen });
  render(<App session={session} compute={inProcessCompute({ files })} />);
  if (PATH in files && files[PATH]) await screen.findByText('40 of 40 in view');
  return session;
}
