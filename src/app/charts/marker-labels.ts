import { textWidth } from './tick.ts';

export interface PlacedMarker {
  readonly label: string;
  readonly x: number;
  /** On which side of its line the label stands; undefined where there is no room for it. */
  readonly anchor: 'start' | 'end' | undefined;
  /** 0 is the line of labels next to the plot, 1 the one above it. */
  readonly level: 0 | 1;
}

interface Marker {
  readonly label: string;
  readonly x: number;
}

const PAD = 4;

type Anchor = PlacedMarker['anchor'];

/** To the right of its line, else to the left; undefined where both would meet what stands before `free` or after `end`. */
function anchorIn({ label, x }: Marker, free: number, end: number): Anchor {
  const width = textWidth(label) + PAD;
  if (x + PAD >= free && x + PAD + width <= end) return 'start';
  return x - PAD - width >= free ? 'end' : undefined;
}

/**
 * Sets each marker's label to the right of its line, else to the left, else one line higher, else leaves it out:
 * labels never meet, and no line runs through one.
 */
export function placedMarkers(markers: readonly Marker[], from: number, to: number): readonly PlacedMarker[] {
  const free = { 0: from, 1: from };
  const sorted = [...markers].sort((one, other) => one.x - other.x);
  return sorted.map((marker, index): PlacedMarker => {
    const { x } = marker;
    const next = sorted[index + 1]?.x ?? Number.POSITIVE_INFINITY;
    const low = anchorIn(marker, free[0], Math.min(to, next));
    const high = low === undefined ? anchorIn(marker, free[1], to) : undefined;
    const level = high === undefined ? 0 : 1;
    const anchor = low ?? high;
    const end = anchor === 'start' ? x + 2 * PAD + textWidth(marker.label) : x;
    free[0] = Math.max(free[0], level === 0 ? end : x);
    if (level === 1) free[1] = end;
    return { ...marker, anchor, level };
  });
}

/** How far right of a plot labels may reach: over the names at the ends of its lines. */
const OVER_THE_EDGE = 40;

/** `placedMarkers` over a plot. */
export const markersOver = (
  markers: readonly Marker[],
  { left, width }: { readonly left: number; readonly width: number },
): readonly PlacedMarker[] => placedMarkers(markers, left, left + width + OVER_THE_EDGE);
