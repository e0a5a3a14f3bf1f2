/**
 * The tallest element that every browser lays out: Firefox stops at 17.9 million pixels, Chromium at 33.5 million.
 * A longer list is compressed: scrolling moves over some rows that have no space of their own.
 */
export const TALLEST = 16_000_000;

/** A list of equal rows behind a window. Heights in pixels. */
export interface Rows {
  readonly total: number;
  readonly rowHeight: number;
  readonly viewport: number;
}

/** How many rows have a place of their own in the scrolled element. */
export const placesOf = (total: number, rowHeight: number): number =>
  Math.min(total, Math.floor(TALLEST / rowHeight));

/** How many rows are hidden before the places at this scroll offset: place + shift = row. Grows with the offset. */
export function shiftAt(scrollTop: number, { total, rowHeight, viewport }: Rows): number {
  const places = placesOf(total, rowHeight);
  const reach = places * rowHeight - viewport;
  if (places === total || reach <= 0) return 0;
  return Math.round(Math.min(1, Math.max(0, scrollTop / reach)) * (total - places));
}

/** Distance of a row's upper edge from the window's, in pixels. Falls as the offset grows. */
export const edgeOf = (row: number, scrollTop: number, rows: Rows): number =>
  (row - shiftAt(scrollTop, rows)) * rows.rowHeight - scrollTop;

/** The smallest whole offset for which a claim, once true for good, holds. */
function firstOffset(reach: number, holds: (offset: number) => boolean): number {
  let low = 0;
  let high = reach;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The offset that brings a row into view with the least movement; the same one when it is in view. */
export function scrollTopFor(row: number, scrollTop: number, rows: Rows): number {
  const { total, rowHeight, viewport } = rows;
  const reach = Math.max(0, placesOf(total, rowHeight) * rowHeight - viewport);
  const lowest = viewport - rowHeight;
  const edge = edgeOf(row, scrollTop, rows);
  if (edge > lowest) return firstOffset(reach, (offset) => edgeOf(row, offset, rows) <= lowest);
  if (edge < 0) return Math.max(0, firstOffset(reach + 1, (offset) => edgeOf(row, offset, rows) < 0) - 1);
  return scrollTop;
}
