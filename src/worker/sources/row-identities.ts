import type { RowIdentities } from '../../core/dataset/duplicates.ts';
import type { ColumnMapping, Role } from '../../core/dataset/roles.ts';
import { adapt } from '../adapters/adapt.ts';
import { cellText } from '../formats/delimited/cell-text.ts';
import type { RawTable } from '../formats/format.ts';
import { mappingOf } from '../ingest/proposal/proposal.ts';
import { propose } from '../ingest/proposal/propose.ts';
import { instantReader } from '../ingest/times/instants.ts';

/** Ids, starts and updates of a table's rows, as far as its columns are known. */
export type OwnIdentities = Omit<RowIdentities, 'files'>;

/** The instants of a column, NaN where it has none; all NaN without the column. */
function instantsOf(raw: RawTable, column: ColumnMapping | undefined): Float64Array {
  const at = new Float64Array(raw.rows).fill(Number.NaN);
  if (!column?.time) return at;
  const { bytes, bounds } = raw.cells;
  const reader = instantReader(bytes, column.time);
  const into = new Int32Array(2 * raw.header.length);
  for (let row = 0; row < raw.rows; row++) {
    bounds(row, into, 0);
    reader.read(into[2 * column.index] ?? 0, into[2 * column.index + 1] ?? 0);
    at[row] = reader.at;
  }
  return at;
}

function textsOf(raw: RawTable, column: ColumnMapping | undefined): readonly string[] {
  const into = new Int32Array(2 * raw.header.length);
  return Array.from({ length: raw.rows }, (_, row) => {
    if (!column) return '';
    raw.cells.bounds(row, into, 0);
    return cellText(raw.cells.bytes, into[2 * column.index] ?? 0, into[2 * column.index + 1] ?? 0).trim();
  });
}

/** What tells the rows of a table apart, by the columns that it seems to have. */
export function identitiesOf(raw: RawTable): OwnIdentities {
  const adapted = adapt(raw);
  const isSame = adapted.raw.rows === raw.rows;
  const table = isSame ? adapted.raw : raw;
  const { columns } = mappingOf(propose(table, isSame ? adapted.known : undefined));
  const ofRole = (role: Role) => columns.find((column) => column.role === role);
  const starts = instantsOf(table, ofRole('impactStart'));
  const detected = instantsOf(table, ofRole('detected'));
  for (const [row, start] of starts.entries()) if (Number.isNaN(start)) starts[row] = detected[row] ?? start;
  return { ids: textsOf(table, ofRole('id')), starts, updates: instantsOf(table, ofRole('lastUpdate')) };
}
