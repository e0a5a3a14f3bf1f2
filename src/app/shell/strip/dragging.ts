import { nearestEdge, type Range } from './time-edges.ts';

/** What a pointer took hold of: an end of the brush, the brush, or nothing yet. */
export type Hold = 'from' | 'to' | 'move' | 'draw';

/** What is under the pointer, in pixels. `reach` is how near to an end counts as on it. */
export function holdAt(x: number, ends: readonly [number, number], isBrushed: boolean, reach: number): Hold {
  const [left, right] = ends.map((end) => Math.abs(x - end));
  if (left !== undefined && right !== undefined && Math.min(left, right) <= reach)
    return left < right || (left === right && x < ends[0]) ? 'from' : 'to';
  return isBrushed && x > ends[0] && x < ends[1] ? 'move' : 'draw';
}

/** Positions of two edges, the first below the second. */
type Pair = readonly [number, number];

const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

const ordered = (one: number, other: number): Pair => [Math.min(one, other), Math.max(one, other)];

/**
 * The range after a drag, on whole bins and never empty.
 *
 * @param start the range when the pointer went down
 * @param at where it went down and where it is now, EpochMs
 */
export function draggedRange(
  hold: Hold,
  start: Range,
  at: { readonly down: number; readonly now: number },
  edges: readonly number[],
): Range {
  const last = edges.length - 1;
  const [from, to, down, now] = [start.from, start.to, at.down, at.now].map((instant) =>
    nearestEdge(edges, instant),
  ) as [number, number, number, number];
  const pair = ((): Pair => {
    switch (hold) {
      case 'from':
        return now === to ? [to - 1, to] : ordered(now, to);
      case 'to':
        return now === from ? [from, from + 1] : ordered(from, now);
      case 'move': {
        const step = between(-from, now - down, last - to);
        return [from + step, to + step];
      }
      case 'draw':
        return now === down
          ? [between(0, down, last - 1), between(0, down, last - 1) + 1]
          : ordered(down, now);
    }
  })();
  return {
    from: edges[between(0, pair[0], last)] ?? start.from,
    to: edges[between(0, pair[1], last)] ?? start.to,
  };
}

/** The range after a key on one of its ends; undefined when the key means nothing there. */
export function keyedRange(
  end: 'from' | 'to',
  range: Range,
  key: string,
  edges: readonly number[],
): Range | undefined {
  const last = edges.length - 1;
  const [from, to] = [nearestEdge(edges, range.from), nearestEdge(edges, range.to)];
  const present = end === 'from' ? from : to;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -12,
    PageUp: 12,
    Home: -last,
    End: last,
  };
  const step = steps[key];
  if (step === undefined) return undefined;
  const [low, high] = end === 'from' ? [0, to - 1] : [from + 1, last];
  const edge = edges[between(low, present + step, high)] ?? range[end];
  return { ...range, [end]: edge };
}
