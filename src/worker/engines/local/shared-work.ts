import type { Duration } from '../../../core/incident/clock.ts';
import type { Aggregate } from '../../../core/plan/aggregate.ts';
import { keyOf } from '../../../core/plan/key.ts';
import type { GroupKey, Plan } from '../../../core/plan/plan.ts';
import { countFates } from './count-fates.ts';
import { countGroups } from './count-groups.ts';
import type { DurationColumn } from './duration-column.ts';
import { FATES } from './duration-column.ts';
import type { Folding } from './folding.ts';
import { foldBits, foldCounts, isFiner } from './folding.ts';
import type { GroupCodes } from './group-codes.ts';
import type { RankBits, RanksByCode } from './group-ranks.ts';
import { listedRanks, rankBits, ranksFromBits, wordsFor } from './group-ranks.ts';
import type { TableIndex } from './table-index.ts';

/** What the answers to one plan are made from. */
export interface Work {
  readonly keys: GroupCodes['keys'];
  /** Incidents by code. */
  readonly counts: Uint32Array;
  /** Incidents by code and fate, see `countFates`. */
  readonly fates: (of: Duration) => Uint32Array;
  readonly ranks: (of: Duration) => RanksByCode;
  readonly column: (of: Duration) => DurationColumn;
}

type GroupBy = readonly GroupKey[];

/** When a shorter way is taken. The ways give the same answers. */
export interface Thresholds {
  /** A finer grouping is folded when it has this many times fewer groups than the filter passes rows. */
  readonly rowsPerGroup: number;
  /** Ranks are kept in bitmaps of up to this many words together: more would leave the processor's cache. */
  readonly bitmapWords: number;
}

export const THRESHOLDS: Thresholds = { rowsPerGroup: 16, bitmapWords: 1 << 22 };

/** What an aggregate needs done to the rows. */
function passOf(aggregate: Aggregate): string {
  if (aggregate.kind === 'count') return 'count';
  return (aggregate.kind === 'tally' ? 'fate' : 'rank') + keyOf(aggregate.of);
}

const scopeOf = ({ filter, cohorts: { a, b, overlap } }: Plan): string =>
  keyOf([filter, a.filter, b.filter, overlap]);

/** The groupings that each pass over the rows of one filter is asked for. */
function groupingsByPass(batch: readonly Plan[]): ReadonlyMap<string, readonly GroupBy[]> {
  const asked = new Map<string, GroupBy[]>();
  for (const plan of batch) {
    const scope = scopeOf(plan);
    for (const pass of new Set(['count', ...Object.values(plan.aggregates).map(passOf)])) {
      const groupings = asked.get(scope + pass) ?? [];
      groupings.push(plan.groupBy);
      asked.set(scope + pass, groupings);
    }
  }
  return asked;
}

/** Makes a value at most once a key. */
function once<Value>(): (key: string, make: () => Value) => Value {
  const made = new Map<string, Value>();
  return (key, make) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make();
    made.set(key, value);
    return value;
  };
}

/**
 * Shares work among the plans of a batch. Plans of the same filter and grouping pass over the rows once; a grouping
 * that is coarser than another of the same filter is folded from it, without a pass.
 */
export function sharedWork(
  index: TableIndex,
  batch: readonly Plan[],
  thresholds: Thresholds,
): (plan: Plan) => Work {
  const asked = groupingsByPass(batch);
  const numbers = once<Uint32Array>();
  const bits = once<RankBits>();
  const ranks = once<RanksByCode>();

  return ({ filter, cohorts, groupBy, ...plan }) => {
    const scope = scopeOf({ filter, cohorts, groupBy, ...plan });
    const selection = index.selection(filter);
    const groupsOf = (by: GroupBy) => index.groups(by, cohorts);

    const finerThan = (by: GroupBy, pass: string): GroupBy | undefined =>
      asked
        .get(scope + pass)
        ?.filter((other) => isFiner(other, by))
        .map((other) => ({ other, groups: groupsOf(other).keys.length }))
        .filter(({ groups }) => groups * thresholds.rowsPerGroup <= selection.count)
        .toSorted((one, other) => one.groups - other.groups)[0]?.other;

    /** A pass over the rows, or the folding of a finer one. */
    function passed<Cells>(
      made: (key: string, make: () => Cells) => Cells,
      pass: string,
      by: GroupBy,
      over: (groups: GroupCodes) => Cells,
      fold: (cells: Cells, codes: Folding, groups: GroupCodes) => Cells,
    ): Cells {
      return made(scope + pass + keyOf(by), () => {
        const fine = finerThan(by, pass);
        if (fine === undefined) return over(groupsOf(by));
        return fold(passed(made, pass, fine, over, fold), index.folding(fine, by, cohorts), groupsOf(by));
      });
    }

    const counts = passed(
      numbers,
      'count',
      groupBy,
      (groups) => countGroups(selection, groups),
      (cells, codes, { keys }) => foldCounts(cells, codes, keys.length, 1),
    );
    const fates = (of: Duration) =>
      passed(
        numbers,
        `fate${keyOf(of)}`,
        groupBy,
        (groups) => countFates(selection, groups, index.duration(of).fate),
        (cells, codes, { keys }) => foldCounts(cells, codes, keys.length, FATES),
      );
    const bitsOf = (of: Duration) =>
      passed(
        bits,
        `rank${keyOf(of)}`,
        groupBy,
        (groups) => rankBits(selection, groups, index.duration(of)),
        (cells, codes, { keys }) => foldBits(cells, codes, keys.length),
      );
    const ranksOf = (of: Duration) =>
      ranks(scope + keyOf([groupBy, of]), () => {
        const column = index.duration(of);
        const groups = groupsOf(groupBy);
        return wordsFor(groups, column) <= thresholds.bitmapWords
          ? ranksFromBits(bitsOf(of), column)
          : listedRanks(selection, groups, column);
      });
    return { keys: groupsOf(groupBy).keys, counts, fates, ranks: ranksOf, column: index.duration };
  };
}
