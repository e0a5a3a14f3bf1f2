import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import type { IncidentOrder } from '../../worker/compute.ts';
import { placesOf, type Rows, shiftAt } from './scaled-rows.ts';
import { type IncidentPages, useIncidentPages, useIncidentTotal } from './use-incident-pages.ts';

/** Pixels that the column heads cover at the top of the scrolled element. */
const HEAD = 28;

const OVERSCAN = 8;

export interface RowsInSight {
  readonly rows: Rows;
  readonly pages: IncidentPages;
  /** Pixels of the whole list. */
  readonly height: number;
  /** The rows to draw, by their position in the filtered list, with their place in pixels. */
  readonly drawn: readonly { readonly index: number; readonly top: number }[];
  /** The first and the last row that can be read, from 0. */
  readonly first: number;
  readonly last: number;
}

/** Which rows of the filtered list are to be drawn in a scrolled element, and their incidents. */
export function useRowsInSight(
  grid: RefObject<HTMLElement | null>,
  order: IncidentOrder,
  rowHeight: number,
): RowsInSight {
  const total = useIncidentTotal(order) ?? 0;
  const virtualizer = useVirtualizer({
    count: placesOf(total, rowHeight),
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
  });
  const scrollTop = virtualizer.scrollOffset ?? 0;
  const viewport = Math.max(rowHeight, (virtualizer.scrollRect?.height ?? 0) - HEAD);
  const rows = { total, rowHeight, viewport };
  const shift = shiftAt(scrollTop, rows);
  const drawn = virtualizer
    .getVirtualItems()
    .map(({ index, start }) => ({ index: index + shift, top: start }));
  const first = Math.ceil(scrollTop / rowHeight) + shift;
  const last = Math.floor((scrollTop + viewport) / rowHeight) - 1 + shift;
  return {
    rows,
    drawn,
    first: Math.min(first, Math.max(0, total - 1)),
    last: Math.max(first, Math.min(last, total - 1)),
    height: virtualizer.getTotalSize(),
    pages: useIncidentPages(order, drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? 0),
  };
}
