import { csvCell } from '../incidents/export-csv.ts';

/** Rows joined into one piece of the file. */
const PIECE = 2_000;

/** A line of CSV; one that is all blank is no row to readers: quotes make it one. */
const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',') || '""'}\r\n`;

/** Writes rows of cells as a CSV file, piece by piece. */
export interface CsvWriter {
  readonly add: (cells: readonly string[]) => void;
  readonly file: (name: string) => File;
}

export function csvWriter(header: readonly string[]): CsvWriter {
  const pieces = ['sep=,\r\n', csvLine(header)];
  let lines: string[] = [];
  const flush = (): void => {
    pieces.push(lines.join(''));
    lines = [];
  };
  return {
    add(cells) {
      lines.push(csvLine(cells));
      if (lines.length >= PIECE) flush();
    },
    file(name) {
      flush();
      return new File(pieces, name, { type: 'text/csv', lastModified: 0 });
    },
  };
}
