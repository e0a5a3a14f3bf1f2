import { describe, expect, it } from 'vitest';
import { barLengths } from '../../../src/app/filters/facet-list.tsx';
import { facetOrder } from '../../../src/app/filters/facet-order.ts';
import type { DatasetSummary } from '../../../src/core/dataset/dataset.ts';
import { GENAI_AGAINST_REST } from '../../../src/core/incident/cohort.ts';
import type { Dimension } from '../../../src/core/incident/dimensions.ts';

const datasetWith = (...dimensions: readonly Dimension[]) =>
  ({
    dimensions: dimensions.map((dimension) => ({ dimension, values: ['x'], known: 1 })),
  }) as unknown as DatasetSummary;

describe('the order of facets', () => {
  it('is that of the drawing, whatever the order of the file', () => {
    const dataset = datasetWith('team', 'service', 'region', 'severity', 'column:Colour');
    expect(facetOrder(dataset, GENAI_AGAINST_REST)).toEqual({
      main: ['severity', 'region', 'service'],
      further: ['team', 'column:Colour'],
    });
  });

  it('leaves out what tells the cohorts apart, and only then', () => {
    const dataset = datasetWith('class', 'severity');
    expect(facetOrder(dataset, GENAI_AGAINST_REST).main).toEqual(['severity']);
    const bySeverity = {
      ...GENAI_AGAINST_REST,
      b: {
        label: 'High',
        filter: [{ kind: 'oneOf' as const, dimension: 'severity' as const, values: ['high'] }],
      },
    };
    expect(facetOrder(dataset, bySeverity).main).toEqual(['class', 'severity']);
  });
});

describe('the bars of a facet', () => {
  it('are shares of each cohort, the largest of either filling the width', () => {
    const lengths = barLengths([
      { value: 'human', a: 38, b: 140 },
      { value: 'monitor', a: 62, b: 860 },
    ]);
    expect(lengths[1]?.[1]).toBe(1);
    expect(lengths[1]?.[0]).toBeCloseTo(0.62 / 0.86, 12);
    expect(lengths[0]?.[1]).toBeCloseTo(0.14 / 0.86, 12);
  });

  it('have no length where no incident is', () => {
    expect(barLengths([{ value: 'x', a: 0, b: 0 }])).toEqual([[0, 0]]);
  });
});
