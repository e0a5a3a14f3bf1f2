import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Figure } from '../../../src/app/charts/figure.tsx';

afterEach(cleanup);

const definition = {
  formula: 'Incidents with the value, over all.',
  population: 'All that pass.',
  leftOut: 'None.',
  method: 'Wilson.',
  source: 'The open file.',
};
const table = { columns: ['Cause', 'GenAI'], rows: [['Code bug', '21.2 %']] };
const common = {
  title: 'Why?',
  subtitle: 'Root cause, share of those known',
  usage: { used: 6446, inView: 7166 },
};

describe('Figure', () => {
  it('is a figure with a name, a description and its N of M', () => {
    render(<Figure {...common}>bars</Figure>);
    const figure = screen.getByRole('figure', { name: 'Why?' });
    expect(figure).toHaveProperty('dataset.figure', '');
    expect(document.getElementById(figure.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      common.subtitle,
    );
    expect(within(figure).getByText('6,446 of 7,166 incidents')).toBeTruthy();
  });

  it('turns into its table and back by its button', async () => {
    render(
      <Figure {...common} table={table}>
        bars
      </Figure>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    expect(screen.getByRole('rowheader', { name: 'Code bug' })).toBeTruthy();
    expect(screen.queryByText('bars')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show chart' }));
    expect(screen.getByText('bars')).toBeTruthy();
  });

  it('turns into its table by T while the focus is in it, and not while typing', async () => {
    render(
      <Figure {...common} table={table}>
        <input aria-label="search" />
      </Figure>,
    );
    await userEvent.type(screen.getByLabelText('search'), 't');
    expect(screen.queryByRole('table')).toBeNull();
    screen.getByRole('button', { name: 'Show as table' }).focus();
    await userEvent.keyboard('t');
    expect(screen.getByRole('table')).toBeTruthy();
  });

  it('copies its table as tab-separated text', async () => {
    const user = userEvent.setup();
    render(
      <Figure {...common} table={table}>
        bars
      </Figure>,
    );
    await user.click(screen.getByRole('button', { name: 'Show as table' }));
    await user.click(screen.getByRole('button', { name: 'Copy table' }));
    expect(await navigator.clipboard.readText()).toBe('Cause\tGenAI\nCode bug\t21.2 %');
    expect(await screen.findByText('Copied 1 rows')).toBeTruthy();
  });

  it('opens its definition by the title; Esc closes it and gives the focus back', async () => {
    render(
      <Figure {...common} definition={definition} facts={[{ name: 'Interval', value: '36.4 – 40.2 %' }]}>
        bars
      </Figure>,
    );
    const title = screen.getByRole('button', { name: 'Why?' });
    await userEvent.click(title);
    const dialog = screen.getByRole('dialog', { name: 'Definition: Why?' });
    expect(within(dialog).getByText('36.4 – 40.2 %')).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(title);
  });

  it('says why there is no chart and offers one way out', async () => {
    const onAct = vi.fn();
    render(
      <Figure
        {...common}
        state="empty"
        message="No incident matches these filters."
        action={{ label: 'Drop Region to see 64', onAct }}
      >
        bars
      </Figure>,
    );
    expect(screen.queryByText('bars')).toBeNull();
    expect(screen.getByText('No incident matches these filters.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Drop Region to see 64' }));
    expect(onAct).toHaveBeenCalledOnce();
  });

  it('keeps its head in every state, busy while it waits', () => {
    render(<Figure title="Why?" subtitle="Root cause" state="loading" blank="durations" />);
    expect(screen.getByRole('figure').getAttribute('aria-busy')).toBe('true');
    expect(screen.getByText('counting')).toBeTruthy();
  });

  it('announces an error', () => {
    render(<Figure {...common} state="error" message="The analysis stopped." />);
    expect(screen.getByRole('alert').textContent).toContain('The analysis stopped.');
  });
});
