/** A row of a sheet as text, with its 1-based number. */
export interface SheetRow {
  readonly cells: readonly string[];
  readonly number: number;
}

/** Where the header of a sheet stands among its first rows, and the names that it gives. */
export interface SheetHeader {
  readonly names: readonly string[];
  /** Position of the first row below the header. */
  readonly below: number;
  /** True when the names are put together from two rows. */
  readonly isDouble: boolean;
}

/** A header has at least this share of the cells that the fullest row has. */
const FILLED = 0.6;

const filled = ({ cells }: SheetRow): number => cells.filter((cell) => cell.trim() !== '').length;
const isNumber = (cell: string): boolean => /^-?\d+([.:,/-]\d+)*(T[\d:.]+)?$/.test(cell.trim());
const isNames = ({ cells }: SheetRow): boolean => !cells.some(isNumber);

/** Whether the row below names the columns that this one leaves open, and leaves open columns that this one names. */
function isSecondHeader(top: SheetRow, bottom: SheetRow | undefined): bottom is SheetRow {
  if (!bottom || bottom.number !== top.number + 1 || !isNames(bottom)) return false;
  const width = Math.max(top.cells.length, bottom.cells.length);
  let gaps = 0;
  let spans = 0;
  for (let column = 0; column < width; column++) {
    const above = top.cells[column] ?? '';
    const below = bottom.cells[column] ?? '';
    if (above === '' && below !== '') gaps++;
    if (above !== '' && below === '') spans++;
  }
  return gaps > 0 && spans > 0;
}

/** `Times` over `created` and `resolved` gives `Times created` and `Times resolved`; merged cells hold their text once. */
function joined(top: SheetRow, bottom: SheetRow): readonly string[] {
  const width = Math.max(top.cells.length, bottom.cells.length);
  let group = '';
  return Array.from({ length: width }, (_, column) => {
    const below = bottom.cells[column] ?? '';
    group = top.cells[column] || (below === '' ? '' : group);
    return below === '' ? group : `${group} ${below}`.trim();
  });
}

/** Finds the header of a sheet below titles and notes. Undefined when the rows are no table. */
export function headerOf(rows: readonly SheetRow[]): SheetHeader | undefined {
  const fullest = Math.max(0, ...rows.map(filled));
  const least = Math.max(Math.min(2, fullest), FILLED * fullest);
  const at = rows.findIndex((row) => filled(row) >= least && isNames(row));
  const top = rows[at];
  if (!top || fullest === 0) return undefined;
  const bottom = rows[at + 1];
  const isDouble = isSecondHeader(top, bottom);
  const names = isDouble ? joined(top, bottom) : top.cells;
  return { names, below: at + (isDouble ? 2 : 1), isDouble };
}
