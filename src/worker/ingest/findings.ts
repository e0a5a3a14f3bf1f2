import type { DoubtReason, Example, ExclusionReason, Finding } from '../../core/dataset/report.ts';

const EXAMPLES = 5;
/** Spare candidates, since rows with a doubt may yet be excluded. */
const CANDIDATES = 40;

const DOUBTS = [
  'unreadable-time',
  'no-start',
  'negative-duration',
  'zero-duration',
  'detected-before-impact',
  'still-open',
  'closed-without-end',
  'zone-assumed',
  'order-assumed',
  'unknown-value',
  'ragged-row',
  'text-cut',
  'duplicate-id',
  'unreadable-number',
  'encoding-repaired',
  'no-class',
  'derived-from-text',
  'unreadable-duration',
  'posted-late',
  'feed-window',
] as const satisfies readonly DoubtReason[];

/** A cell, by the positions of its row and column. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What is odd about the rows of a table, counted once a row and reason. */
export interface Findings {
  readonly doubt: (reason: DoubtReason, row: number, column: number) => void;
  /** Leaves a row out; the first reason stands. */
  readonly exclude: (reason: ExclusionReason, row: number, column: number) => void;
  readonly isExcluded: (row: number) => boolean;
  readonly excluded: (example: (spot: Spot) => Example) => Finding<ExclusionReason>[];
  /** Of the rows that were kept. */
  readonly doubts: (example: (spot: Spot) => Example) => Finding<DoubtReason>[];
}

export function findings(rows: number): Findings {
  const doubtBits = new Uint32Array(rows);
  const isOut = new Uint8Array(rows);
  const doubtSpots = new Map<DoubtReason, Spot[]>();
  const exclusions = new Map<ExclusionReason, Spot[]>();
  const exclusionCounts = new Map<ExclusionReason, number>();

  const remember = <Reason>(spots: Map<Reason, Spot[]>, reason: Reason, spot: Spot): void => {
    const list = spots.get(reason);
    if (!list) spots.set(reason, [spot]);
    else if (list.length < CANDIDATES) list.push(spot);
  };
  const firstByRow = (spots: readonly Spot[]): Spot[] =>
    spots.toSorted((one, other) => one.row - other.row).slice(0, EXAMPLES);

  return {
    doubt(reason, row, column) {
      const bit = 1 << DOUBTS.indexOf(reason);
      const bits = doubtBits[row] ?? 0;
      if ((bits & bit) !== 0) return;
      doubtBits[row] = bits | bit;
      remember(doubtSpots, reason, { row, column });
    },
    exclude(reason, row, column) {
      if (isOut[row] === 1) return;
      isOut[row] = 1;
      exclusionCounts.set(reason, (exclusionCounts.get(reason) ?? 0) + 1);
      remember(exclusions, reason, { row, column });
    },
    isExcluded: (row) => isOut[row] === 1,
    excluded: (example) =>
      [...exclusions].map(([reason, spots]) => ({
        reason,
        count: exclusionCounts.get(reason) ?? 0,
        examples: firstByRow(spots).map(example),
      })),
    doubts(example) {
      const counts = new Uint32Array(DOUBTS.length);
      for (let row = 0; row < rows; row++) {
        const bits = doubtBits[row] ?? 0;
        if (bits === 0 || isOut[row] === 1) continue;
        for (let bit = 0; bit < DOUBTS.length; bit++)
          if (bits & (1 << bit)) counts[bit] = (counts[bit] ?? 0) + 1;
      }
      return DOUBTS.flatMap((reason, bit) => {
        const count = counts[bit] ?? 0;
        const spots = (doubtSpots.get(reason) ?? []).filter(({ row }) => isOut[row] !== 1);
        return count === 0 ? [] : [{ reason, count, examples: firstByRow(spots).map(example) }];
      });
    },
  };
}
