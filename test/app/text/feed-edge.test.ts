import { describe, expect, it } from 'vitest';
import { releaseLabels } from '../../../src/app/shell/strip/axis-labels.ts';
import { feedEdge, feedEdgeWords } from '../../../src/app/text/feed-edge.ts';
import { openedCsv } from '../../support/opened-csv.ts';

/** A status page's feed of so many incidents, one a day, the last on 29 February 2024. */
function feedOf(count: number): string {
  const incidents = Array.from({ length: count }, (_, i) => {
    const created_at = new Date(Date.UTC(2024, 1, 29 - i)).toISOString();
    const update = { id: `u${i}`, status: 'resolved', body: '', created_at, display_at: created_at };
    return {
      id: `i${i}`,
      name: 'Slow answers',
      status: 'resolved',
      impact: 'minor',
      created_at,
      updated_at: created_at,
      resolved_at: created_at,
      shortlink: 'https://status.example/i',
      components: [],
      incident_updates: [update],
    };
  });
  return JSON.stringify({ page: { id: 'p', name: 'Made' }, incidents });
}

describe('where a feed starts', () => {
  it('is the first start of a feed that holds only its latest incidents', async () => {
    const { summary } = await openedCsv(feedOf(50), 'incidents.json');
    expect(feedEdge(summary)).toEqual({
      label: 'feed starts here: latest 50 only',
      at: Date.UTC(2024, 0, 11),
    });
    expect(feedEdgeWords(summary)).toBe(
      'The feed holds its latest 50 incidents only: nothing before 11 Jan 2024 is known.',
    );
  });

  it('is not known of a shorter feed', async () => {
    const { summary } = await openedCsv(feedOf(49), 'incidents.json');
    expect([feedEdge(summary), feedEdgeWords(summary), feedEdgeWords(undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('stands on the left end of the strip, with its label where that is free', async () => {
    const { summary } = await openedCsv(feedOf(50), 'incidents.json');
    const edge = feedEdge(summary);
    const range = { from: summary.from, to: Date.UTC(2024, 2, 1) };
    const labels = (width: number) =>
      releaseLabels(edge ? [edge] : [], range, (at) => ((at - range.from) / (range.to - range.from)) * width);
    expect(labels(1152)).toEqual([
      { text: 'feed starts here: latest 50 only', at: 0, x: 4, anchor: 'start' },
    ]);
    expect(labels(100)).toMatchObject([{ text: '', at: 0 }]);
  });
});
