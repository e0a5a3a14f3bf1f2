import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Benchmarks } from '../../../src/app/views/benchmarks.tsx';
import { incidentCsv, times } from '../../support/incident-csv.ts';
import { giveHeight, renderView } from './render-view.tsx';

beforeAll(giveHeight);
afterEach(cleanup);

const CSV = incidentCsv([
  ...times(60, { source: 'human', severity: 'high', rootCause: 'code bug', mitigated: 30, resolved: 60 }),
  ...times(140, { source: 'monitor', severity: 'low', rootCause: 'sunspots', mitigated: 10, resolved: 40 }),
  ...times(40, { class: 'non-genai', source: 'human', severity: 'high', mitigated: 9, resolved: 30 }),
  ...times(160, { class: 'non-genai', source: 'monitor', severity: 'low', mitigated: 6, resolved: 20 }),
]);

async function shown() {
  const page = await renderView({ view: <Benchmarks />, csv: CSV });
  await screen.findByText('Detected by humans', { selector: 'h4' });
  return { ...page, user: userEvent.setup() };
}

const card = (number: number) => screen.findByRole('complementary', { name: `Study ${number}` });

describe('the Benchmarks view', () => {
  it('says the finding with the published figure, and that one provider may not represent others', async () => {
    await shown();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(
      /^People find 30\s% of your GenAI incidents\. The one study that counts the same way has 38\s%\.$/,
    );
    expect(screen.getByText(/Study 1 is one provider and may not represent others/)).toBeTruthy();
    const { textContent } = await card(1);
    expect(textContent).toContain('“may not fully represent” others');
    expect(textContent).toContain('Not given, so no figure has an interval');
  });

  it('draws each published figure with its study, and says how the own one stands to it', async () => {
    await shown();
    const group = within(screen.getByRole('region', { name: 'Who notices' }));
    expect(group.getByText('38.3 %').closest('p')?.textContent).toContain('yours is lower');
    expect(group.getByText('39 %').closest('p')?.textContent).toContain('Study 3');
  });

  it('says that severities differ, and keeps only high severity when asked', async () => {
    const { user, session } = await shown();
    const group = within(screen.getByRole('region', { name: 'Who notices' }));
    expect(group.getByText(/look alike and are not/).textContent).toContain('Yours counts all severities.');
    await user.click(group.getByRole('button', { name: 'Keep only your high severity' }));
    expect(session.getState().filter).toEqual([{ kind: 'oneOf', dimension: 'severity', values: ['high'] }]);
    expect(await screen.findByText(/Yours counts high severity only/)).toBeTruthy();
  });

  it('draws both ratios that sources disagree on', async () => {
    await shown();
    const group = within(screen.getByRole('region', { name: 'Time to mitigate, ratio' }));
    expect(group.getAllByText('1.72 ×')).toHaveLength(2);
    expect(group.getByText('1.83 ×')).toBeTruthy();
    expect(group.getByText(/Both are drawn, neither is averaged/)).toBeTruthy();
  });

  it('names the column of what the file cannot answer, and the words that no study counts', async () => {
    await shown();
    const absent = within(screen.getByRole('region', { name: 'Published, but not in your file' }));
    expect(absent.getByText('Ad-hoc fix').closest('li')?.textContent).toContain(
      'this file has no mitigation',
    );
    expect(absent.getByText('Rollback').closest('li')?.textContent).toContain('15.2 % GenAI');
    expect(screen.getByText(/also says “sunspots”, which no study here counts/)).toBeTruthy();
  });

  it('moves through the studies by J and K, and closes the card by Escape', async () => {
    const { user } = await shown();
    await user.keyboard('j');
    expect(within(await card(2)).getByText('arXiv 2511.07424', { exact: false })).toBeTruthy();
    await user.keyboard('kk');
    await card(7);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    await user.click(screen.getByRole('button', { name: /OpenAI and Anthropic/ }));
    await card(4);
  });

  it('opens the card with both sources, should it be closed', async () => {
    const { user } = await shown();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Both sources' }));
    await card(1);
    await waitFor(() => expect(document.activeElement?.id).toBe('benchmarks-sources'));
  });

  it('hides a study with its figures, and says why it is off', async () => {
    const { user } = await shown();
    await user.click(screen.getByRole('button', { name: 'Hide this study' }));
    const group = within(screen.getByRole('region', { name: 'Who notices' }));
    expect(group.queryByText('38.3 %')).toBeNull();
    expect(screen.getByRole('row', { name: /Microsoft, GenAI cloud services/ }).textContent).toContain(
      'you hid it',
    );
    expect(screen.getByRole('row', { name: /Llama 3/ }).textContent).toContain('off');
  });

  it('turns all studies on again when none is left', async () => {
    const { user } = await shown();
    for (let study = 0; study < 7; study++) {
      await user.click(screen.getByRole('button', { name: 'Hide this study' }));
      await user.keyboard('j');
    }
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Nothing is drawn: all studies are off.',
    );
    await user.click(screen.getByRole('button', { name: 'Turn all on' }));
    expect(await screen.findByText('38.3 %')).toBeTruthy();
  });

  it('has every figure as a table, and the crosswalk with what is not joined', async () => {
    const { user } = await shown();
    await user.click(screen.getByRole('button', { name: 'Show as table' }));
    const table = within(screen.getByRole('figure', { name: /How do we compare/ })).getByRole('table');
    const rows = within(table).getAllByRole('row', { name: /Detected by humans/ });
    expect(rows).toHaveLength(4);
    expect(rows[0]?.textContent).toContain('may not fully represent');
    await user.click(screen.getByRole('button', { name: 'See as a table' }));
    await waitFor(() => expect(screen.getByText('All figures of study 1')).toBeTruthy());
    await user.click(screen.getByText('Which words are read as the same?'));
    expect(screen.getByRole('row', { name: /5: Network/ }).textContent).toContain('not joined');
  });
});
