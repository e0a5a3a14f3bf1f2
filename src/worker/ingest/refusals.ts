import type { Failure } from '../../core/dataset/dataset.ts';
import type { ImportReport } from '../../core/dataset/report.ts';
import type { Mapping } from '../../core/dataset/roles.ts';
import type { IncidentTable } from '../../core/table/table.ts';
import type { RawTable } from '../formats/format.ts';

const SHOWN = 40;
const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** Why a table without a single start cannot be shown; undefined when it has one. */
export function noUsableRow(
  raw: RawTable,
  { columns }: Mapping,
  table: IncidentTable,
  { doubts }: Pick<ImportReport, 'doubts'>,
): Failure | undefined {
  const [first] = table.startedAt;
  if (first !== undefined && !Number.isNaN(first)) return undefined;
  const starts = columns.filter(({ role }) => role === 'impactStart' || role === 'detected');
  const names = starts.map(({ header }) => `“${header}”`).join(' and ');
  const unreadable = doubts.find(({ reason }) => reason === 'unreadable-time')?.examples[0];
  const shown = unreadable
    ? ` Line ${unreadable.line} has “${shortened(unreadable.value)}” in “${unreadable.column}”.`
    : '';
  return {
    kind: 'no-usable-row',
    found: `None of the ${raw.rows.toLocaleString('en-US')} rows has a start that can be read${names ? ` in ${names}` : ''}.${shown}`,
    advice: 'Write times as 2024-02-01T10:05:00Z, or say which column holds the start.',
  };
}
