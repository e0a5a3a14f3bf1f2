import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Detection } from '../../../src/app/views/detection.tsx';
import { Mitigation } from '../../../src/app/views/mitigation.tsx';
import { epochMs } from '../../../src/core/incident/units.ts';
import { type IncidentOf, incidentCsv } from '../../support/incident-csv.ts';
import { giveHeight, renderView } from './render-view.tsx';

beforeAll(giveHeight);
afterEach(cleanup);

const lasting = (count: number, most: number, of: IncidentOf): IncidentOf[] =>
  Array.from({ length: count }, (_, i) => ({ ...of, detected: 1, mitigated: ((i + 1) * most) / count }));

const csv = incidentCsv([
  ...lasting(60, 600, { class: 'genai', source: 'human', severity: 'high' }),
  ...lasting(40, 120, { class: 'genai', source: 'monitor', severity: 'high' }),
  ...lasting(20, 600, { class: 'non-genai', source: 'human', severity: 'high' }),
  ...lasting(80, 120, { class: 'non-genai', source: 'monitor', severity: 'high' }),
]);

describe('the gap taken apart', () => {
  it('goes from one median to the other in steps, and says which share is mix', async () => {
    await renderView({ view: <Detection />, csv });
    const chart = await screen.findByRole('figure', { name: /How much is who finds it/ });
    const rows = await within(chart).findAllByRole('listitem');
    expect(rows.map((row) => row.firstElementChild?.textContent)).toEqual([
      'non-GenAI as it is',
      'Other mix of finders',
      'Within: human',
      'Within: monitor',
      'GenAI as it is',
    ]);
    expect([...chart.querySelectorAll('[data-step]')].map((path) => path.getAttribute('data-step'))).toEqual([
      'b',
      'mix',
      'within',
      'within',
      'a',
    ]);
    expect(chart.textContent).toMatch(
      /The mix of who finds them accounts for \d+ % \(\d+ – \d+\) of the gap\. That is arithmetic, not cause\./,
    );
    expect(chart.textContent).toContain('200 of 200 incidents');
    await userEvent.click(within(chart).getByRole('button', { name: 'Show as table' }));
    expect(within(chart).getByRole('row', { name: /^Within: human .* 60 20$/ })).toBeTruthy();
  });

  it('gives the part of each field, and says which fields have no mix', async () => {
    await renderView({ view: <Mitigation />, csv });
    const chart = await screen.findByRole('figure', { name: /How much of the gap is mix/ });
    const rows = await within(chart).findAllByRole('listitem');
    expect(rows.map((row) => row.firstElementChild?.textContent)).toEqual([
      'Gap as it is',
      'Mix of detected by',
    ]);
    expect(chart.textContent).toContain(
      '“severity”, “stage” and “root cause”: one value, or none, so no mix.',
    );
  });

  it('asks nothing while a range is dragged, and answers once it is let go', async () => {
    const { session } = await renderView({ view: <Detection />, csv });
    const chart = await screen.findByRole('figure', { name: /How much is who finds it/ });
    await within(chart).findAllByRole('listitem');
    const { setTime } = session.getState();
    setTime(epochMs(Date.UTC(2023, 0, 1)), epochMs(Date.UTC(2025, 0, 1)), 'live');
    await waitFor(() => expect(chart.getAttribute('data-state')).toBe('updating'));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(chart.getAttribute('data-state')).toBe('updating');
    setTime(epochMs(Date.UTC(2023, 0, 1)), epochMs(Date.UTC(2025, 0, 1)), 'committed');
    await waitFor(() => expect(chart.getAttribute('data-state')).toBe('ready'));
  });

  it('says too few where a cohort has under 20 incidents', async () => {
    const few = incidentCsv([
      ...lasting(60, 600, { class: 'genai', source: 'human' }),
      ...lasting(10, 60, { class: 'non-genai', source: 'monitor' }),
    ]);
    await renderView({ view: <Mitigation />, csv: few });
    await screen.findByText('Too few to say: under 20 incidents in a cohort.');
  });
});
