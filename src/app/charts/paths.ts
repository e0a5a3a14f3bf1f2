/** A place in pixels. */
export type Point = readonly [x: number, y: number];

const place = ([x, y]: Point): string => `${x.toFixed(1)},${y.toFixed(1)}`;

const isPlace = ([x, y]: Point): boolean => Number.isFinite(x) && Number.isFinite(y);

/** Straight pieces from place to place; a place with NaN breaks the line. */
export function linePath(points: readonly Point[]): string {
  let path = '';
  let pen = 'M';
  for (const point of points) {
    if (isPlace(point)) {
      path += `${pen}${place(point)}`;
      pen = 'L';
    } else pen = 'M';
  }
  return path;
}

const stepped = (points: readonly Point[]): Point[] =>
  points.flatMap((point, index): Point[] => {
    const before = points[index - 1];
    return before === undefined ? [point] : [[point[0], before[1]], point];
  });

/** Right-continuous steps: level until the next place, then straight up or down. */
export const stepPath = (points: readonly Point[]): string => linePath(stepped(points));

/** The area between two lines over the same places, straight or stepped. */
export function bandPath(upper: readonly Point[], lower: readonly Point[], steps: boolean): string {
  const shape = (points: readonly Point[]) => (steps ? stepped(points) : points).filter(isPlace);
  const ring = [...shape(upper), ...shape(lower).reverse()];
  return ring.length < 3 ? '' : `${linePath(ring)}Z`;
}

/** Whiskers along x with caps of 2 × `cap` px, all in one path. */
export const whiskerPath = (
  whiskers: readonly { readonly from: number; readonly to: number; readonly y: number }[],
  cap = 2,
): string =>
  whiskers
    .map(({ from, to, y }) => {
      const [left, right] = [from.toFixed(1), to.toFixed(1)];
      return `M${left},${y}H${right}M${left},${y - cap}v${2 * cap}M${right},${y - cap}v${2 * cap}`;
    })
    .join('');

/** Filled bars from `x` rightwards, all in one path. */
export const barPath = (
  bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[],
): string =>
  bars
    .map(({ x, y, width, height }) => `M${x},${y}h${width.toFixed(1)}v${height}h${(-width).toFixed(1)}Z`)
    .join('');

/** Discs or rings of one radius, all in one path. */
export const dotPath = (points: readonly Point[], radius: number): string =>
  points
    .filter(isPlace)
    .map(
      ([x, y]) =>
        `M${(x - radius).toFixed(1)},${y.toFixed(1)}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0`,
    )
    .join('');
