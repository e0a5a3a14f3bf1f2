import { describe, expect, it } from 'vitest';
import { settled } from '../../scripts/settled.ts';
import { browserForFile } from './support/browser.ts';
import { readTable } from './support/read-table.ts';

const open = browserForFile();

describe('the overview of the bundled replica', () => {
  it('shows the published shares in the table behind its first chart', async () => {
    const { page } = await open();
    await settled(page);
    const figure = page.getByRole('figure', { name: 'Which differences are real?' });
    await figure.getByRole('button', { name: 'Show as table' }).click();
    const rows = (await readTable(figure.getByRole('table'))).map((cells) => cells.join(' | '));
    const row = (name: string) => rows.find((text) => text.startsWith(name));
    expect(row('Detected by')).toMatch(/38\.3.*13\.7/);
    expect(row('False alarms, raised by monitors')).toMatch(/11\.0.*3\.8/);
  });
});
