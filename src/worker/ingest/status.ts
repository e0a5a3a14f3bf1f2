import { VOCABULARY } from '../../core/incident/dimensions.ts';
import type { Chronology } from './chronology.ts';
import type { Findings } from './findings.ts';
import { computed, type RowLabels } from './row-labels.ts';

const VALUES = ['', ...VOCABULARY.status];
const OPEN = 1;
const MITIGATED = 2;
const RESOLVED = 3;

/**
 * The status of each row: the file's word where it is understood, else from the times. Doubts rows that are still
 * open, and rows that the file calls ended without saying when. A file with neither status nor end times has none.
 */
export function statusLabels(
  written: RowLabels | undefined,
  { milestones, endedAt, columnOf }: Chronology,
  findings: Findings,
): RowLabels | undefined {
  const { mitigated, resolved } = milestones;
  if (!written && !mitigated && !resolved) return undefined;
  const rows = endedAt.length;
  const codeOfWritten = written?.values.map((value) => VALUES.indexOf(value)) ?? [];
  const fromTimes = (row: number): number => {
    if (resolved && !Number.isNaN(resolved[row] ?? Number.NaN)) return RESOLVED;
    return Number.isNaN(endedAt[row] ?? Number.NaN) ? OPEN : MITIGATED;
  };
  const labels = computed(rows, VALUES, (row) => {
    const code = codeOfWritten[written?.codeAt(row) ?? 0] ?? 0;
    return code > 0 ? code : fromTimes(row);
  });
  if (!mitigated && !resolved) return labels;
  const column = columnOf(resolved ? 'resolved' : 'mitigated');
  for (let row = 0; row < rows; row++) {
    if (!Number.isNaN(endedAt[row] ?? Number.NaN)) continue;
    findings.doubt(labels.codeAt(row) === OPEN ? 'still-open' : 'closed-without-end', row, column);
  }
  return labels;
}
