import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draggedRange, holdAt, keyedRange } from '../../../../src/app/shell/strip/dragging.ts';
import { movedByMonths, stripBin, timeEdges } from '../../../../src/app/shell/strip/time-edges.ts';

const month = (index: number) => Date.UTC(2022, index, 1);
const year = { from: month(0), to: month(12) };
const edges = timeEdges(year, 'month');

describe('what a pointer takes hold of', () => {
  it('is an end where it is near, the brush inside, else a new brush', () => {
    expect(holdAt(102, [100, 200], true, 6)).toBe('from');
    expect(holdAt(196, [100, 200], true, 6)).toBe('to');
    expect(holdAt(150, [100, 200], true, 6)).toBe('move');
    expect(holdAt(250, [100, 200], true, 6)).toBe('draw');
  });

  it('is a new brush inside the data while nothing is filtered', () => {
    expect(holdAt(150, [0, 1000], false, 6)).toBe('draw');
  });
});

describe('a drag', () => {
  const start = { from: month(3), to: month(6) };

  it('moves an end to the nearest month', () => {
    const at = { down: month(3), now: Date.UTC(2022, 1, 3) };
    expect(draggedRange('from', start, at, edges)).toEqual({ from: month(1), to: month(6) });
  });

  it('turns round where an end passes the other', () => {
    const at = { down: month(3), now: month(9) };
    expect(draggedRange('from', start, at, edges)).toEqual({ from: month(6), to: month(9) });
  });

  it('keeps the length where the brush is moved past the end of the data', () => {
    const at = { down: month(4), now: month(20) };
    expect(draggedRange('move', start, at, edges)).toEqual({ from: month(9), to: month(12) });
  });

  it('is never empty and never outside of the data', () => {
    const edge = fc.integer({ min: 0, max: 12 });
    const anywhere = fc.integer({ min: month(-5), max: month(20) });
    fc.assert(
      fc.property(
        fc.constantFrom('from' as const, 'to' as const, 'move' as const, 'draw' as const),
        fc.tuple(edge, edge).filter(([from, to]) => from < to),
        anywhere,
        anywhere,
        (hold, [from, to], down, now) => {
          const range = draggedRange(hold, { from: month(from), to: month(to) }, { down, now }, edges);
          expect(range.from).toBeLessThan(range.to);
          expect(edges).toContain(range.from);
          expect(edges).toContain(range.to);
        },
      ),
    );
  });
});

describe('a key on an end of the brush', () => {
  const range = { from: month(3), to: month(6) };

  it.each([
    ['from', 'ArrowLeft', 2, 6],
    ['from', 'ArrowRight', 4, 6],
    ['from', 'PageUp', 5, 6],
    ['from', 'Home', 0, 6],
    ['to', 'ArrowUp', 3, 7],
    ['to', 'End', 3, 12],
    ['to', 'Home', 3, 4],
  ] as const)('moves it within the data: %s %s', (end, key, from, to) => {
    expect(keyedRange(end, range, key, edges)).toEqual({ from: month(from), to: month(to) });
  });

  it('means nothing where it is another key', () => {
    expect(keyedRange('from', range, 'a', edges)).toBeUndefined();
  });
});

describe('the bins of the strip', () => {
  it('are months, weeks under nine months, days under six weeks', () => {
    expect(stripBin({ from: month(0), to: month(9) + 86_400_000 })).toBe('month');
    expect(stripBin({ from: month(0), to: month(8) })).toBe('week');
    expect(stripBin({ from: month(0), to: month(1) })).toBe('day');
  });

  it('start with the month, or the Monday, in which the data start', () => {
    const data = { from: Date.UTC(2022, 0, 20), to: Date.UTC(2022, 1, 3) };
    expect(timeEdges(data, 'month')).toEqual([month(0), month(1), month(2)]);
    expect(timeEdges(data, 'week')[0]).toBe(Date.UTC(2022, 0, 17));
  });

  it('are moved by months while they stay in the data', () => {
    const range = { from: month(3), to: month(6) };
    expect(movedByMonths(range, year, 1)).toEqual({ from: month(4), to: month(7) });
    expect(movedByMonths({ from: month(9), to: month(12) }, year, 1)).toBeUndefined();
  });
});
