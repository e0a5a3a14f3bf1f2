import type { Duration } from '../../../core/incident/clock.ts';
import type { CohortPair } from '../../../core/incident/cohort.ts';
import type { Clause, Filter } from '../../../core/plan/filter.ts';
import { keyOf } from '../../../core/plan/key.ts';
import type { GroupKey } from '../../../core/plan/plan.ts';
import type { IncidentTable } from '../../../core/table/table.ts';
import { calendarCodes } from './calendar-codes.ts';
import type { ClauseMask } from './clause-mask.ts';
import { clauseMask } from './clause-mask.ts';
import { cohortCodes } from './cohort-codes.ts';
import type { DurationColumn } from './duration-column.ts';
import { durationColumn } from './duration-column.ts';
import type { Folding } from './folding.ts';
import { folding } from './folding.ts';
import type { GroupCodes } from './group-codes.ts';
import { crossed, oneGroup } from './group-codes.ts';
import { recent } from './recent.ts';
import type { Selection } from './selection.ts';
import { passOf, selectionOf } from './selection.ts';
import type { SearchableText } from './text-search.ts';
import { searchableText } from './text-search.ts';

/** What questions about a table have in common, made when first asked for and kept while it is in use. */
export interface TableIndex {
  readonly table: IncidentTable;
  readonly selection: (filter: Filter) => Selection;
  /** Code 1 is cohort A, 2 is B, 0 neither. */
  readonly cohorts: (pair: CohortPair) => GroupCodes;
  readonly groups: (by: readonly GroupKey[], pair: CohortPair) => GroupCodes;
  /** See `isFiner`. */
  readonly folding: (fine: readonly GroupKey[], coarse: readonly GroupKey[], pair: CohortPair) => Folding;
  readonly duration: (duration: Duration) => DurationColumn;
}

/** Cohorts are the same whatever they are called. */
const pairKey = ({ a, b, overlap }: CohortPair): string => keyOf([a.filter, b.filter, overlap]);

function keyColumn(table: IncidentTable, key: GroupKey, cohorts: () => GroupCodes): GroupCodes {
  switch (key) {
    case 'cohort':
      return cohorts();
    case 'day':
    case 'week':
    case 'month':
    case 'quarter':
    case 'hourOfWeek':
      return calendarCodes(table.startedAt, key);
    default: {
      const column = table.labels.get(key);
      if (column === undefined) return { codes: new Uint8Array(table.rows), keys: [['']] };
      return { codes: column.codes, keys: column.values.map((value) => [value]) };
    }
  }
}

export function tableIndex(table: IncidentTable): TableIndex {
  const masks = recent<ClauseMask>(16);
  const selections = recent<Selection>(8);
  const pairs = recent<GroupCodes>(4);
  const groupings = recent<GroupCodes>(48);
  const foldings = recent<Folding>(48);
  const searchable = recent<readonly SearchableText[]>(1);
  const durations = recent<DurationColumn>(8);

  const duration = (of: Duration) => durations.get(keyOf(of), () => durationColumn(table, of));
  const texts = () =>
    searchable.get('', () =>
      [table.id, table.title, ...(table.summary ? [table.summary] : [])].map(searchableText),
    );
  const mask = (clause: Clause) =>
    masks.get(keyOf(clause), () => clauseMask({ table, duration, texts }, clause));
  const selection = (filter: Filter) =>
    selections.get(keyOf(filter), () => selectionOf(filter.map(mask), table.rows));
  const pass = (filter: Filter) => passOf(selection(filter), table.rows);
  const cohorts = (pair: CohortPair) =>
    pairs.get(pairKey(pair), () => cohortCodes(pass(pair.a.filter), pass(pair.b.filter), pair.overlap));

  function groups(by: readonly GroupKey[], pair: CohortPair): GroupCodes {
    const name = by.includes('cohort') ? [by, pairKey(pair)] : [by];
    return groupings.get(keyOf(name), () => {
      const last = by.at(-1);
      if (last === undefined) return oneGroup(table.rows);
      const column = keyColumn(table, last, () => cohorts(pair));
      return by.length === 1 ? column : crossed(groups(by.slice(0, -1), pair), column);
    });
  }

  const foldingOf: TableIndex['folding'] = (fine, coarse, pair) =>
    foldings.get(keyOf([fine, coarse, pairKey(pair)]), () =>
      folding(groups(fine, pair), fine, groups(coarse, pair), coarse),
    );

  return { table, selection, cohorts, groups, folding: foldingOf, duration };
}
