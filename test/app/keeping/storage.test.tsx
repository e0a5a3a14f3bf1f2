import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { KeptRail } from '../../../src/app/keeping/kept-rail.tsx';
import { mappingFromFile } from '../../../src/app/keeping/mapping-file.ts';
import { csvOf, renderView } from '../views/render-view.tsx';
import { keptPage } from './kept-page.ts';

keptPage();

const part = (name: string) => within(screen.getByRole('region', { name }));

/** A browser with so much space, which promises to keep what it holds when it is asked. */
function giveSpace(usage: number, quota: number, promises = true) {
  let persisted = false;
  Object.defineProperty(navigator, 'storage', {
    configurable: true,
    value: {
      estimate: async () => ({ usage, quota }),
      persisted: async () => persisted,
      persist: async () => {
        persisted = promises;
        return persisted;
      },
    },
  });
}

const shown = async (csv = csvOf(40)) => {
  const page = await renderView({ view: <KeptRail />, csv });
  await part('Storage').findByText('incidents.csv');
  return { ...page, user: userEvent.setup() };
};

/** What the page hands out as a download: its name and its bytes. */
function downloads() {
  const got: { readonly name: string; readonly blob: Blob }[] = [];
  let last = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) last = blob;
    return 'blob:made';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    got.push({ name: this.download, blob: last });
  });
  return got;
}

describe('the room that the browser gives', () => {
  it('is said, with how to make it safe', async () => {
    giveSpace(15_000_000, 2_100_000_000);
    const { user } = await shown();
    await part('Storage').findByText(/In this browser only, of 2\.1 GB\. The browser may clear it/);
    await user.click(part('Storage').getByRole('button', { name: 'Ask it not to' }));
    await part('Storage').findByText(/does not clear it by itself/);
  });

  it('is still said to be unsafe when the browser promises nothing', async () => {
    giveSpace(15_000_000, 2_100_000_000, false);
    const { user } = await shown();
    await user.click(await part('Storage').findByRole('button', { name: 'Ask it not to' }));
    await part('Storage').findByText(/The browser may clear it/);
  });

  it('is said to be nearly taken, with the oldest file to forget', async () => {
    giveSpace(2_000_000_000, 2_100_000_000);
    const { user } = await shown();
    await part('Storage').findByText(/2\.0 GB of 2\.1 GB\. The next file may not be kept/);
    const forget = vi.spyOn(IDBObjectStore.prototype, 'delete');
    await user.click(part('Storage').getByRole('button', { name: 'Forget incidents.csv' }));
    await waitFor(() => expect(forget).toHaveBeenCalledTimes(2));
  });
});

describe('an export', () => {
  it('holds every used row, whatever is filtered', async () => {
    const got = downloads();
    const { user, session } = await shown();
    act(() => session.getState().toggleValue('service', 'Gateway'));
    await user.click(part('Export').getByRole('button', { name: 'CSV' }));
    await waitFor(() => expect(got).toHaveLength(1));
    expect(got[0]?.name).toBe('incidents-export.csv');
    expect((await got[0]?.blob.text())?.trim().split('\r\n')).toHaveLength(41);
  });

  it('of the mapping comes back as a saved mapping', async () => {
    const got = downloads();
    const { user, unmount } = await shown();
    await user.click(part('Export').getByRole('button', { name: 'JSON' }));
    expect(got[0]?.name).toBe('incidents.mapping.json');
    const text = (await got[0]?.blob.text()) ?? '';
    expect(mappingFromFile(text, 0)).toMatchObject({ name: 'incidents, 11 columns' });
    unmount();
    await renderView({ view: <KeptRail /> });
    await user.upload(screen.getByLabelText('Mapping to import'), new File([text], 'm.json'));
    await screen.findByText('“incidents, 11 columns” is saved.');
    await part('Saved mappings').findByText('not yet');
  });

  it('of the quality report is the page, printed', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user } = await shown();
    await user.click(part('Export').getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});
