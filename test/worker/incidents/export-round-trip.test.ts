import { describe, expect, it } from 'vitest';
import type { DatasetSummary } from '../../../src/core/dataset/dataset.ts';
import { DEFAULT_CLOCK } from '../../../src/core/incident/clock.ts';
import { GENAI_AGAINST_REST } from '../../../src/core/incident/cohort.ts';
import type { IncidentRow } from '../../../src/worker/compute.ts';
import { inProcessCompute } from '../../support/in-process-compute.ts';

const TITLES = [
  '=HYPERLINK("http://x","y")',
  "'-v' crashes the pod",
  '-5',
  '@here; again, and again',
  'two\r\nlines',
  ' kept blank ',
  "''=SUM(A1)",
  '+49 30 1234',
];

const CSV = [
  'id,title,class,severity,impact_start,mitigated',
  ...TITLES.map(
    (title, at) =>
      `I-${at},"${title.replaceAll('"', '""')}",genai,high,2024-01-0${at + 1}T08:00:00Z,2024-01-0${at + 1}T09:00:00Z`,
  ),
].join('\n');

const question = { filter: [], cohorts: GENAI_AGAINST_REST, clock: DEFAULT_CLOCK };
const { signal } = new AbortController();
const compute = inProcessCompute();

async function opened(file: File): Promise<DatasetSummary> {
  const answer = await compute.open({ kind: 'file', file }, signal);
  if (answer.kind !== 'opened') throw new Error(answer.kind);
  return answer.summary;
}

async function rowsOf(dataset: string): Promise<readonly IncidentRow[]> {
  const order = { by: 'startedAt', descending: false } as const;
  const page = await compute.incidents({ dataset, question, order, from: 0, to: 100 }, signal);
  return page.rows;
}

describe('a dataset that is exported', () => {
  it('opens as it was: every title, time and class, and the same mapping', async () => {
    const first = await opened(new File([CSV], 'own.csv'));
    const blob = await compute.exportCsv({ dataset: first.id, question }, signal);
    const again = await opened(new File([blob], 'own-export.csv'));
    expect(again.id).not.toBe(first.id);
    expect(await rowsOf(again.id)).toEqual(await rowsOf(first.id));
    expect(again.mapping).toEqual(first.mapping);
    expect(again.byClass).toEqual(first.byClass);
  });
});
