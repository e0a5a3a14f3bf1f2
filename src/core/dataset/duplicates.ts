/** What tells the rows of several files apart; all of one length. */
export interface RowIdentities {
  /** '' where a row has none. */
  readonly ids: readonly string[];
  /** EpochMs, NaN where a row has none. */
  readonly starts: Float64Array;
  /** Last update in EpochMs, NaN where a row has none. */
  readonly updates: Float64Array;
  /** Position of each row's file, in the order of the files: the later, the newer. */
  readonly files: Uint32Array;
}

/** Rows of a later file that an earlier one has too. */
export interface RepeatedRows {
  readonly file: number;
  /** The earlier file that has most of them. */
  readonly of: number;
  readonly rows: number;
}

export interface Duplicates {
  readonly repeated: readonly RepeatedRows[];
  /** Rows to leave out when the newest of each incident wins; ascending. */
  readonly older: readonly number[];
}

/** Whether one row is newer than another: by its last update, else by its file. Rows are in the order of files. */
function isNewer({ updates }: RowIdentities, row: number, than: number): boolean {
  const [mine, theirs] = [updates[row] ?? Number.NaN, updates[than] ?? Number.NaN];
  return Number.isNaN(mine) || Number.isNaN(theirs) ? row > than : mine >= theirs;
}

const mostOf = (counts: ReadonlyMap<number, number>): number =>
  [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [0, -1] as const)[0];

/** Counts how often a file repeats each of the earlier ones. */
function repeatCounter() {
  const counts = new Map<number, Map<number, number>>();
  return {
    count(file: number, of: number): void {
      const counted = counts.get(file) ?? new Map<number, number>();
      counts.set(file, counted.set(of, (counted.get(of) ?? 0) + 1));
    },
    all: (): readonly RepeatedRows[] =>
      Array.from(counts, ([file, of]) => ({
        file,
        of: mostOf(of),
        rows: [...of.values()].reduce((sum, count) => sum + count, 0),
      })),
  };
}

/** What rows of one incident share, undefined for a row that repeats nothing. */
function keyOf({ ids, starts }: RowIdentities, row: number): string | undefined {
  const [id, start] = [ids[row] ?? '', starts[row] ?? Number.NaN];
  return id === '' || Number.isNaN(start) ? undefined : `${start} ${id}`;
}

/**
 * Rows of different files that have the same id and the same start: one incident in two exports. Ids alone do not do:
 * tools use them again. Rows without an id or a start repeat nothing, and repeats inside a file are not looked at.
 */
export function findDuplicates(rows: RowIdentities): Duplicates {
  const { files } = rows;
  const winners = new Map<string, number>();
  const older: number[] = [];
  const repeats = repeatCounter();
  for (let row = 0; row < files.length; row++) {
    const key = keyOf(rows, row);
    if (key === undefined) continue;
    const known = winners.get(key) ?? row;
    const wins = known === row || (files[known] !== files[row] && isNewer(rows, row, known));
    if (wins) winners.set(key, row);
    if (files[known] === files[row]) continue;
    repeats.count(files[row] ?? 0, files[known] ?? 0);
    older.push(wins ? known : row);
  }
  return { repeated: repeats.all(), older: older.toSorted((a, b) => a - b) };
}
