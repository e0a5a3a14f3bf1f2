import type { ColumnMapping, Mapping } from '../../core/dataset/roles.ts';

/**
 * A mapping on a file's own columns, one for each in the file's order: a column is found by position and header, else
 * by its header anywhere. Columns that the mapping does not know are kept; mapped columns that the file lacks are dropped.
 */
export function fittedMapping({ columns, ...further }: Mapping, header: readonly string[]): Mapping {
  const used = new Set<ColumnMapping>();
  const take = (found: ColumnMapping | undefined): ColumnMapping | undefined => {
    if (found) used.add(found);
    return found;
  };
  const inPlace = header.map((name, index) =>
    take(columns.find((column) => column.index === index && column.header === name)),
  );
  const fitted = header.map((name, index): ColumnMapping => {
    const found =
      inPlace[index] ?? take(columns.find((column) => column.header === name && !used.has(column)));
    return found ? { ...found, index } : { index, header: name, role: 'keep' };
  });
  return { ...further, columns: fitted };
}
