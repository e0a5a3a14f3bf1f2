import type { ImportReport } from '../../../src/core/dataset/report.ts';
import { CANONICAL_DIMENSIONS } from '../../../src/core/incident/dimensions.ts';
import { MILESTONES } from '../../../src/core/incident/milestones.ts';
import type { IncidentTable } from '../../../src/core/table/table.ts';
import { textAt } from '../../../src/core/table/text-column.ts';

const iso = (at: number | undefined): string =>
  at === undefined || Number.isNaN(at) ? '' : new Date(at).toISOString();

/** One incident as its known fields, by start. */
function incidentAt(table: IncidentTable, row: number): Record<string, string> {
  const fields: [string, string][] = [
    ['id', textAt(table.id, row)],
    ['title', textAt(table.title, row)],
    ...CANONICAL_DIMENSIONS.map((dimension): [string, string] => {
      const column = table.labels.get(dimension);
      return [dimension, column?.values[column.codes[row] ?? 0] ?? ''];
    }),
    ...MILESTONES.map((milestone): [string, string] => [milestone, iso(table.milestones[milestone]?.[row])]),
    ['lastUpdate', iso(table.lastUpdate?.[row])],
    ['summary', table.summary ? textAt(table.summary, row) : ''],
  ];
  return Object.fromEntries(fields.filter(([, value]) => value !== ''));
}

const counted = (findings: readonly { readonly reason: string; readonly count: number }[]) =>
  Object.fromEntries(findings.map(({ reason, count }) => [reason, count]));

/** What a file became, as text to compare: incidents by start, what was left out and doubted, what was said. */
export const readIncidents = (table: IncidentTable, report: ImportReport): string =>
  `${JSON.stringify(
    {
      rowsRead: report.rowsRead,
      excluded: counted(report.excluded),
      doubts: counted(report.doubts),
      notes: report.notes,
      incidents: Array.from({ length: table.rows }, (_, row) => incidentAt(table, row)),
    },
    null,
    1,
  )}\n`;
