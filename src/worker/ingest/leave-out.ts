import { PROVENANCE } from '../../core/dataset/provenance.ts';
import { type Mapping, SET_ASIDE } from '../../core/dataset/roles.ts';
import type { TextColumn } from '../../core/table/text-column.ts';
import type { RawTable } from '../formats/format.ts';
import type { Repeat } from './columns/collector.ts';
import type { Findings } from './findings.ts';
import type { Known } from './known.ts';

const FOOTER =
  /^(?:\(?[\d,]+ (?:rows?|records?|incidents?|items?)(?: (?:selected|affected|returned|exported))?\.?\)?|(?:grand )?total\b.*|(?:generated|exported|report|confidential|copyright|showing|end of)\b.*)$/i;
const FOOTER_ROWS = 5;

/** Leaves out rows without any cell and rows that repeat the header, from the bounds of a block of rows. */
export function rowExcluder(raw: RawTable, findings: Findings) {
  const { bytes } = raw.cells;
  const stride = 2 * raw.header.length;
  const first = new TextEncoder().encode(raw.header[0] ?? '');

  const startsLikeHeader = (start: number, end: number): boolean => {
    if (end - start !== first.length || first.length === 0) return false;
    for (let p = 0; p < first.length; p++) if (bytes[start + p] !== first[p]) return false;
    return true;
  };
  const isHeader = (row: number): boolean =>
    raw.header.every((name, column) => raw.cell(row, column).trim() === name);

  return (bounds: Int32Array, from: number, rows: number): void => {
    for (let row = 0; row < rows; row++) {
      let slot = row * stride;
      const last = slot + stride;
      if (startsLikeHeader(bounds[slot] ?? 0, bounds[slot + 1] ?? 0) && isHeader(from + row)) {
        findings.exclude('repeated-header', from + row, 0);
      }
      while (slot < last && bounds[slot] === bounds[slot + 1]) slot += 2;
      if (slot === last) findings.exclude('empty-row', from + row, 0);
    }
  };
}

/** Leaves out the lines that tools write below the last row, such as `(3596 rows)`. */
export function leaveOutFooters(raw: RawTable, findings: Findings): void {
  for (let row = Math.max(0, raw.rows - FOOTER_ROWS); row < raw.rows; row++) {
    const filled = raw.header.flatMap((_, column) => (raw.cell(row, column).trim() === '' ? [] : [column]));
    const [only] = filled;
    if (filled.length === 1 && only !== undefined && FOOTER.test(raw.cell(row, only).trim())) {
      findings.exclude('footer', row, only);
    }
  }
}

/** Leaves out the line that some tools draw below the header: `----+----`. */
export function leaveOutRule(raw: RawTable, findings: Findings): void {
  const cells = raw.header.map((_, column) => raw.cell(0, column).trim()).filter((cell) => cell !== '');
  const isDrawn = cells.length > 0 && cells.every((cell) => /^:?[-=+]{2,}:?$/.test(cell));
  if (isDrawn) findings.exclude('no-content', 0, 0);
}

/** The times by which copies of an incident are told apart, in file order. */
interface CopyTimes {
  readonly startedAt: Float64Array;
  readonly lastUpdate: Float64Array | undefined;
}

/**
 * Leaves out copies: rows of equal id and start that are the same in every cell, or of which another copy has a later
 * last update. Rows that share an id for other reasons are kept and doubted.
 */
export function leaveOutCopies(
  raw: RawTable,
  findings: Findings,
  { repeats, idColumn }: { readonly repeats: readonly Repeat[]; readonly idColumn: number },
  { startedAt, lastUpdate }: CopyTimes,
): void {
  const isSame = (row: number, other: number): boolean =>
    raw.header.every((_, column) => raw.cell(row, column) === raw.cell(other, column));
  const updated = (row: number): number => lastUpdate?.[row] ?? Number.NaN;
  // Whether the rows of joined files are one incident was asked when they were joined.
  const provenance = raw.header.at(-1) === PROVENANCE ? raw.header.length - 1 : -1;
  const isOfSameFile = (row: number, other: number): boolean =>
    provenance < 0 || raw.cell(row, provenance) === raw.cell(other, provenance);
  const keptByFirst = new Map<number, number[]>();
  const keptWith = (first: number): number[] => {
    const kept = keptByFirst.get(first) ?? (findings.isExcluded(first) ? [] : [first]);
    keptByFirst.set(first, kept);
    return kept;
  };
  const keep = (row: number, kept: number[]): void => {
    if (kept.length > 0) findings.doubt('duplicate-id', row, idColumn);
    kept.push(row);
  };
  for (const { row, first } of repeats) {
    if (findings.isExcluded(row)) continue;
    const kept = keptWith(first);
    const twin = kept.findIndex(
      (other) => Object.is(startedAt[other], startedAt[row]) && isOfSameFile(row, other),
    );
    const other = kept[twin];
    if (other !== undefined && (updated(row) < updated(other) || isSame(row, other))) {
      findings.exclude('duplicate', row, idColumn);
    } else if (other !== undefined && updated(other) < updated(row)) {
      findings.exclude('duplicate', other, idColumn);
      kept[twin] = row;
    } else keep(row, kept);
  }
}

/** Leaves out rows that have no start and none of the texts that name an incident, where the file has such texts. */
export function leaveOutContentless(
  startedAt: Float64Array,
  names: readonly (TextColumn | undefined)[],
  findings: Findings,
): void {
  const columns = names.flatMap((column) => (column ? [column.offsets] : []));
  if (columns.length === 0) return;
  for (let row = 0; row < startedAt.length; row++) {
    if (!Number.isNaN(startedAt[row] ?? 0)) continue;
    if (columns.every((offsets) => offsets[row] === offsets[row + 1])) findings.exclude('no-content', row, 0);
  }
}

/**
 * Leaves out the rows that an adapter set aside, and marks where its feed begins. Records of a kind that a switch
 * takes back in are left out only while the mapping says so.
 */
export function leaveOutKnown(
  { aside, late, windowEdge }: Known,
  { setAside }: Mapping,
  findings: Findings,
): void {
  for (const [row, { reason, column }] of aside) {
    const isSwitched = SET_ASIDE.some((kind) => kind === reason);
    if (!isSwitched || setAside?.some((kind) => kind === reason)) findings.exclude(reason, row, column);
  }
  for (const row of late.rows) findings.doubt('posted-late', row, late.column);
  if (windowEdge) findings.doubt('feed-window', windowEdge.row, windowEdge.column);
}
