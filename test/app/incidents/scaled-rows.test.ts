import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeOf, placesOf, scrollTopFor, shiftAt, TALLEST } from '../../../src/app/incidents/scaled-rows.ts';

const MILLION = { total: 1_000_000, rowHeight: 24, viewport: 700 };
const FEW = { total: 7166, rowHeight: 24, viewport: 700 };

describe('a list longer than a browser can lay out', () => {
  it('never asks for an element above the limit', () => {
    expect(placesOf(MILLION.total, MILLION.rowHeight) * MILLION.rowHeight).toBeLessThanOrEqual(TALLEST);
  });

  it('shows the last row at the end', () => {
    const places = placesOf(MILLION.total, MILLION.rowHeight);
    const end = places * MILLION.rowHeight - MILLION.viewport;
    expect(places - 1 + shiftAt(end, MILLION)).toBe(MILLION.total - 1);
  });

  it('hides no row of a list that fits', () => {
    expect(shiftAt(5000, FEW)).toBe(0);
  });

  it('brings every row wholly into view, from anywhere', () => {
    const row = fc.integer({ min: 0, max: MILLION.total - 1 });
    const from = fc.integer({ min: 0, max: 15_990_000 });
    fc.assert(
      fc.property(row, from, fc.constantFrom(MILLION, FEW), (wanted, scrollTop, rows) => {
        const target = wanted % rows.total;
        const edge = edgeOf(target, scrollTopFor(target, scrollTop, rows), rows);
        expect(edge).toBeGreaterThanOrEqual(0);
        expect(edge).toBeLessThanOrEqual(rows.viewport - rows.rowHeight);
      }),
    );
  });

  it('does not move for a row that is in view', () => {
    expect(scrollTopFor(10, 100, FEW)).toBe(100);
  });
});
