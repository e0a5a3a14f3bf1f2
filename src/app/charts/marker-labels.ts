import { textWidth } from './tick.ts';

export interface PlacedMarker {
  readonly label: string;
  readonly x: number;
  /** On which side of its line the label stands; undefined where there is no room for it. */
  readonly anchor: 'start' | 'end' | undefined;
}

const PAD = 4;

/** Sets each marker's label to the right of its line, else to the left, else leaves it out: labels never meet. */
export function placedMarkers(
  markers: readonly { readonly label: string; readonly x: number }[],
  from: number,
  to: number,
): readonly PlacedMarker[] {
  let free = from;
  const sorted = [...markers].sort((one, other) => one.x - other.x);
  return sorted.map(({ label, x }, index) => {
    const width = textWidth(label) + PAD;
    const next = sorted[index + 1]?.x ?? Number.POSITIVE_INFINITY;
    const right = x + PAD >= free && x + PAD + width <= Math.min(to, next);
    const left = !right && x - PAD - width >= free;
    if (right) free = x + PAD + width;
    else free = Math.max(free, x);
    return { label, x, anchor: right ? 'start' : left ? 'end' : undefined };
  });
}
