// @vitest-environment node

import { describe, expect, it } from 'vitest';
import { createDatasets, followDatasetKey } from '../../../src/app/data/datasets.ts';
import { createSession } from '../../../src/app/session/session.ts';
import { inProcessCompute } from '../../support/in-process-compute.ts';

const CSV = 'id,class,impact_start,mitigated\n1,genai,2024-01-01T00:00Z,2024-01-01T01:00Z\n';
const OTHER = `${CSV}2,non-genai,2024-02-01T00:00Z,2024-02-01T01:00Z\n`;

const opening = () => {
  const session = createSession({ datasetKey: 'replica' });
  const compute = inProcessCompute({ files: { 'datasets/replica/incidents.csv': CSV } });
  return { session, datasets: createDatasets(compute, session) };
};

const file = (text: string) => ({ kind: 'file' as const, file: new File([text], 'own.csv') });

describe('the datasets of a page', () => {
  it('open, are shown, and are named in links by their own key', async () => {
    const { session, datasets } = opening();
    await datasets.getState().openSource({ kind: 'bundled', key: 'replica' });
    expect(session.getState().datasetKey).toBe('replica');
    await datasets.getState().openSource(file(OTHER));
    expect(datasets.getState().open.size).toBe(2);
    expect(session.getState().datasetKey).toBe(session.getState().dataset);
  });

  it('stay as they are when another cannot be opened', async () => {
    const { session, datasets } = opening();
    await datasets.getState().openSource({ kind: 'bundled', key: 'replica' });
    const before = session.getState().dataset;
    await datasets.getState().openSource(file(''));
    expect(datasets.getState().failed?.failure.kind).toBe('empty');
    expect(session.getState().dataset).toBe(before);
    expect(datasets.getState().opening).toBeUndefined();
  });

  it('are not changed by an opening that was cancelled', async () => {
    const { session, datasets } = opening();
    const opened = datasets.getState().openSource(file(OTHER));
    datasets.getState().cancel();
    await opened;
    expect(datasets.getState().open.size).toBe(0);
    expect(datasets.getState().failed).toBeUndefined();
    expect(session.getState().dataset).toBeUndefined();
  });

  it('follow the address back to one that is still open', async () => {
    const { session, datasets } = opening();
    const stop = followDatasetKey(session, datasets);
    await expect.poll(() => session.getState().dataset).toBeDefined();
    const first = session.getState().dataset;
    await datasets.getState().openSource(file(OTHER));
    expect(session.getState().dataset).not.toBe(first);
    session.getState().restore({ ...session.getState(), datasetKey: 'replica' });
    expect(session.getState().dataset).toBe(first);
    stop();
  });
});
