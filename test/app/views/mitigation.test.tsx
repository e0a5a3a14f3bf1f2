import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Mitigation } from '../../../src/app/views/mitigation.tsx';
import { giveHeight, renderView } from './render-view.tsx';

beforeAll(giveHeight);
afterEach(cleanup);

const HEADER = 'id,class,impact_start_at,detected_at,mitigated_at';

const row = (index: number, kind: string, impact: string) =>
  `${kind}${index},${kind},${impact},2024-01-01T01:00:00Z,2024-01-01T0${2 + (index % 7)}:00:00Z`;

/** Sixty incidents of each class; the impact start of the GenAI ones is known only for these. */
const csv = (known: number) =>
  [
    HEADER,
    ...Array.from({ length: 60 }, (_, i) => row(i, 'genai', i < known ? '2024-01-01T00:00:00Z' : '')),
    ...Array.from({ length: 60 }, (_, i) => row(i, 'non-genai', '2024-01-01T00:00:00Z')),
  ].join('\n');

describe('mitigation with clocks that start at different milestones', () => {
  it('says so before the curves, with both ratios, and starts both at detection when asked', async () => {
    await renderView({ view: <Mitigation />, csv: csv(6) });
    const note = await screen.findByText(/Different clocks: impact start is known for 100 % of non-GenAI/);
    expect(note.textContent).toMatch(/Ratio of the medians as chosen: .*; with both started at detection: /);
    await userEvent.click(screen.getByRole('button', { name: 'Start both at detection' }));
    await expect.poll(() => screen.queryByText(/Different clocks/), { timeout: 10_000 }).toBeNull();
  });

  it('says nothing where both start alike', async () => {
    await renderView({ view: <Mitigation />, csv: csv(60) });
    await screen.findByText(/How long until an incident is mitigated/);
    await screen.findByText(/Can we even tell\? (Yes|Only)/);
    expect(screen.queryByText(/Different clocks/)).toBeNull();
  });
}, 20_000);
