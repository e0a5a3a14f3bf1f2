import { breather } from '../breather.ts';
import type { Fetched } from '../compute.ts';
import { isFailure } from '../formats/format.ts';
import { readFile } from '../formats/index.ts';
import { csvWriter } from './table-csv.ts';

/** Rows between two looks at the clock. */
const PAUSE_ROWS = 500;

/**
 * Makes a CSV file of one sheet of a workbook, or of one file of an archive.
 * @throws the signal's reason once it is aborted
 */
export async function extractPart(file: File, part: string, signal: AbortSignal): Promise<Fetched> {
  const raw = await readFile(file, file.name, { signal, onBytes: () => {}, part });
  if (isFailure(raw)) return { kind: 'failed', failure: raw };
  const pause = breather(signal);
  const writer = csvWriter(raw.header);
  for (let row = 0; row < raw.rows; row++) {
    writer.add(raw.header.map((_, column) => raw.cell(row, column)));
    if (row % PAUSE_ROWS === 0) await pause();
  }
  return { kind: 'fetched', file: writer.file(`${file.name} ${part}.csv`) };
}
