import type { DuplicatesQuestion, Failure } from '../../core/dataset/dataset.ts';
import { type Duplicates, findDuplicates, type RowIdentities } from '../../core/dataset/duplicates.ts';
import { PROVENANCE } from '../../core/dataset/provenance.ts';
import { breather } from '../breather.ts';
import type { DuplicateChoice, Joined } from '../compute.ts';
import { isFailure, type RawTable } from '../formats/format.ts';
import { readFile } from '../formats/index.ts';
import { identitiesOf } from './row-identities.ts';
import { sharedColumns, unlikeAt } from './shared-columns.ts';
import { csvWriter } from './table-csv.ts';

/** Rows between two looks at the clock. */
const PAUSE_ROWS = 500;

interface Part {
  readonly name: string;
  readonly raw: RawTable;
}

const failed = (name: string, failure: Failure): Joined => ({ kind: 'failed', name, failure });

function identities(parts: readonly Part[]): RowIdentities {
  const own = parts.map(({ raw }) => identitiesOf(raw));
  const numbers = (of: 'starts' | 'updates') => Float64Array.from(own.flatMap((part) => [...part[of]]));
  return {
    ids: own.flatMap(({ ids }) => ids),
    starts: numbers('starts'),
    updates: numbers('updates'),
    files: Uint32Array.from(parts.flatMap(({ raw }, file) => new Array<number>(raw.rows).fill(file))),
  };
}

function questionOf(parts: readonly Part[], { repeated, older }: Duplicates): DuplicatesQuestion {
  const kept = parts.reduce((sum, { raw }) => sum + raw.rows, 0);
  const files = parts.map(({ name, raw }, file) => {
    const found = repeated.find((one) => one.file === file);
    const repeats = found && { rows: found.rows, of: parts[found.of]?.name ?? '' };
    return { name, rows: raw.rows, repeats };
  });
  return { files, kept, merged: kept - older.length };
}

/** The rows of all parts, in all their columns and one for the name of the file. */
async function written(
  parts: readonly Part[],
  leftOut: ReadonlySet<number>,
  signal: AbortSignal,
): Promise<File> {
  const pause = breather(signal);
  const { header, places } = sharedColumns(parts.map(({ raw }) => raw.header));
  const writer = csvWriter([...header, PROVENANCE]);
  let from = 0;
  for (const [file, { name, raw }] of parts.entries()) {
    const columns = places[file] ?? [];
    for (let row = 0; row < raw.rows; row++) {
      if (row % PAUSE_ROWS === 0) await pause();
      if (leftOut.has(from + row)) continue;
      writer.add([...columns.map((column) => (column < 0 ? '' : raw.cell(row, column))), name]);
    }
    from += raw.rows;
  }
  return writer.file(nameOf(parts));
}

/** `incidents_jul.csv and 2 more.csv`: an ending, so that it is known what it is. */
const nameOf = ([first, ...others]: readonly Part[]): string =>
  `${first?.name} and ${others.length} more.csv`;

/**
 * Makes one CSV file of several of like shape, the oldest first, in all columns of all of them and one for the name of
 * the file. Incidents that several files hold, by id and start, are asked about, kept, or merged into the newest.
 * @throws the signal's reason once it is aborted
 */
export async function joinFiles(
  files: readonly File[],
  duplicates: DuplicateChoice,
  signal: AbortSignal,
): Promise<Joined> {
  const parts: Part[] = [];
  for (const file of files.toSorted((a, b) => a.lastModified - b.lastModified)) {
    const raw = await readFile(file, file.name, { signal, onBytes: () => {} });
    if (isFailure(raw)) return failed(file.name, raw);
    parts.push({ name: file.name, raw });
  }
  const unlike = parts[unlikeAt(parts.map(({ raw }) => raw.header))];
  if (unlike) {
    return failed(unlike.name, {
      kind: 'different-shapes',
      found: `${unlike.name} has other columns than ${parts[0]?.name}: they are no parts of one export.`,
      advice: 'Open them one after another.',
    });
  }
  if (duplicates === 'keep') return { kind: 'joined', file: await written(parts, new Set(), signal) };
  const found = findDuplicates(identities(parts));
  if (duplicates === 'ask' && found.older.length > 0)
    return { kind: 'duplicates', question: questionOf(parts, found) };
  return { kind: 'joined', file: await written(parts, new Set(found.older), signal) };
}
