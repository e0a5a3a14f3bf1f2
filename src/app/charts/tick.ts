/** A place on an axis and what is written there. */
export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** About how wide a text of 11 or 12 px is drawn; charts keep room by it and never measure. */
export const textWidth = (text: string, size: 11 | 12 = 11): number => text.length * size * 0.52;

/** Leaves out ticks whose labels would touch the one before; the first always stays. */
export function spacedTicks(
  ticks: readonly Tick[],
  at: (value: number) => number,
  gap = 10,
): readonly Tick[] {
  const kept: Tick[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const tick of ticks) {
    const half = textWidth(tick.label) / 2;
    const middle = at(tick.value);
    if (middle - half < free) continue;
    kept.push(tick);
    free = middle + half + gap;
  }
  return kept;
}
