/** One end of ribbons. */
export interface FlowNode {
  readonly value: string;
  readonly label: string;
}

export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface PlacedNode extends FlowNode {
  readonly count: number;
  readonly top: number;
  readonly height: number;
  /** Middle of its label, moved where labels would meet. */
  readonly labelAt: number;
}

export interface PlacedLink extends FlowLink {
  readonly fromTop: number;
  readonly toTop: number;
  readonly height: number;
}

export interface FlowLayout {
  readonly from: readonly PlacedNode[];
  readonly to: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
}

const GAP = 10;
const LABEL = 15;

function spreadLabels(middles: readonly number[], height: number): number[] {
  const places = [...middles];
  for (let index = 1; index < places.length; index++) {
    places[index] = Math.max(places[index] ?? 0, (places[index - 1] ?? 0) + LABEL);
  }
  let below = height - LABEL / 2;
  for (let index = places.length - 1; index >= 0; index--) {
    places[index] = Math.min(places[index] ?? 0, below);
    below = (places[index] ?? 0) - LABEL;
  }
  return places;
}

function stacked(
  nodes: readonly FlowNode[],
  countOf: (value: string) => number,
  total: number,
  height: number,
): readonly PlacedNode[] {
  const scale = (height - GAP * Math.max(0, nodes.length - 1)) / Math.max(1, total);
  let top = 0;
  const placed = nodes.map((node) => {
    const count = countOf(node.value);
    const mine = { ...node, count, top, height: count * scale };
    top += mine.height + GAP;
    return mine;
  });
  const labels = spreadLabels(
    placed.map((node) => node.top + node.height / 2),
    height,
  );
  return placed.map((node, index) => ({ ...node, labelAt: labels[index] ?? 0 }));
}

/** Nodes one above another on both sides and the ribbons between them, in pixels of a drawing `height` high. */
export function flowLayout(
  from: readonly FlowNode[],
  to: readonly FlowNode[],
  links: readonly FlowLink[],
  height: number,
): FlowLayout {
  const sum = (of: readonly FlowLink[]) => of.reduce((total, { count }) => total + count, 0);
  const total = sum(links);
  const left = stacked(from, (value) => sum(links.filter((link) => link.from === value)), total, height);
  const right = stacked(to, (value) => sum(links.filter((link) => link.to === value)), total, height);
  const scale = (height - GAP * Math.max(from.length - 1, 0)) / Math.max(1, total);
  const rightScale = (height - GAP * Math.max(to.length - 1, 0)) / Math.max(1, total);
  const nextLeft = new Map(left.map(({ value, top }) => [value, top]));
  const nextRight = new Map(right.map(({ value, top }) => [value, top]));
  const placed = left.flatMap((node) =>
    right.flatMap((end): PlacedLink[] => {
      const link = links.find((candidate) => candidate.from === node.value && candidate.to === end.value);
      if (link === undefined || link.count === 0) return [];
      const fromTop = nextLeft.get(node.value) ?? 0;
      const toTop = nextRight.get(end.value) ?? 0;
      nextLeft.set(node.value, fromTop + link.count * scale);
      nextRight.set(end.value, toTop + link.count * rightScale);
      return [{ ...link, fromTop, toTop, height: link.count * Math.min(scale, rightScale) }];
    }),
  );
  return { from: left, to: right, links: placed };
}
