import type { SetAside } from '../../core/dataset/roles.ts';
import { SET_ASIDE } from '../../core/dataset/roles.ts';
import { textAt } from '../../core/table/text-column.ts';
import type { Collected } from './collected.ts';
import type { Collector } from './columns/collector.ts';
import type { AsideRow } from './known.ts';
import { isMissing } from './missing.ts';

/** Columns that say what kind of record a row is. */
const KIND_HEADER =
  /^(?:record|incident|issue|event|ticket)?[\s_.-]*(?:type|kind|mode|impact)(?:[\s_.-]*(?:name|sub))?$|^severity(?:_raw)?$/i;
const DUPLICATE_HEADER =
  /^(?:possible|probable)?[\s_-]*(?:duplicate|duplicated|merged)[\s_-]*(?:of|with|into)?(?:[\s_-]*id)?$/i;

const MAINTENANCE_VALUE =
  /^(?:(?:planned|scheduled)[\s_-]*)?maintenance$|^(?:planned|scheduled)(?:[\s_-]*sub)?$/i;
const TEST_VALUE =
  /^(?:test|tests|testing|tutorial|example|drill|exercise|simulation|dry[\s_-]*run|training)(?:[\s_-]*(?:sub|incident))?$/i;

const MAINTENANCE_TITLE =
  /^\s*[[(]?\s*(?:(?:scheduled|planned|upcoming|routine)\b[^a-z]*(?:maintenance|\])|maintenance\s*[\]:–-])/i;
const TEST_TITLE =
  /^\s*[[(]\s*(?:test|drill|dry[\s-]*run|exercise)\s*[\])]|^\s*(?:test|dummy)\s+(?:incident|alert|page|ticket)\b|^\s*(?:fire\s*drill|game\s*day)\b|^\s*test\s*$/i;

/** A row that is no incident of its own, and the column that says so. */
type Put = (kind: SetAside, row: number, column: number) => void;

const kindOfValue = (value: string): SetAside | undefined =>
  MAINTENANCE_VALUE.test(value) ? 'maintenance' : TEST_VALUE.test(value) ? 'test' : undefined;

/** By columns of categories: each distinct value is judged once. */
function byColumn({ mapping, made }: Collector, rows: number, put: Put): void {
  if (made.kind !== 'codes' || made.isAbandoned) return;
  const isDuplicate = DUPLICATE_HEADER.test(mapping.header);
  if (!isDuplicate && !KIND_HEADER.test(mapping.header)) return;
  const { dictionary, codes } = made;
  const kinds = [
    undefined,
    ...Array.from({ length: dictionary.size() }, (_, code): SetAside | undefined => {
      const value = dictionary.text(code + 1);
      if (isDuplicate)
        return isMissing(value) || /^(?:no|false|0)$/i.test(value) ? undefined : 'probable-duplicate';
      return kindOfValue(value);
    }),
  ];
  if (!kinds.some((kind) => kind !== undefined)) return;
  for (let row = 0; row < rows; row++) {
    const kind = kinds[codes.get(row)];
    if (kind) put(kind, row, mapping.index);
  }
}

function byTitle({ texts, rows, collectors }: Collected, put: Put): void {
  const title = texts.get('title');
  if (!title) return;
  const column = collectors.find(({ mapping }) => mapping.role === 'title')?.mapping.index ?? 0;
  for (let row = 0; row < rows; row++) {
    const text = textAt(title, row);
    if (MAINTENANCE_TITLE.test(text)) put('maintenance', row, column);
    else if (TEST_TITLE.test(text)) put('test', row, column);
  }
}

/** Records of equal title, start and end under different ids: one incident that was filed twice. */
function byLikeness(
  { texts, rows, times, collectors }: Collected,
  isTaken: (row: number) => boolean,
  put: Put,
): void {
  const title = texts.get('title');
  const id = texts.get('id');
  if (!title || !id) return;
  const { startedAt, endedAt } = times;
  const column = collectors.find(({ mapping }) => mapping.role === 'id')?.mapping.index ?? 0;
  const firsts = new Map<number, number[]>();
  const isSame = (row: number, other: number): boolean =>
    Object.is(endedAt[row], endedAt[other]) &&
    !Number.isNaN(endedAt[row] ?? Number.NaN) &&
    textAt(id, row) !== textAt(id, other) &&
    textAt(title, row) !== '' &&
    textAt(title, row).trim().toLowerCase() === textAt(title, other).trim().toLowerCase();
  for (let row = 0; row < rows; row++) {
    const start = startedAt[row] ?? Number.NaN;
    if (Number.isNaN(start) || isTaken(row)) continue;
    const others = firsts.get(start);
    if (!others) firsts.set(start, [row]);
    else if (others.some((other) => isSame(row, other))) put('probable-duplicate', row, column);
    else others.push(row);
  }
}

/**
 * Finds planned work, tests and probable copies, leaves out the kinds that the mapping sets aside, and says how many
 * rows each switch concerns. A row is counted under the first kind that applies; `marked` rows were told by an adapter,
 * which has left them out already where they are to be.
 */
export function leaveOutAsides(
  collected: Collected,
  marked: ReadonlyMap<number, AsideRow> = new Map(),
): Readonly<Record<SetAside, number>> {
  const { rows, collectors, findings, mapping } = collected;
  const counts: Record<SetAside, number> = { maintenance: 0, test: 0, 'probable-duplicate': 0 };
  const isSeen = new Uint8Array(rows);
  const off = new Set(mapping.setAside ?? []);
  const isTaken = (row: number): boolean => isSeen[row] === 1 || findings.isExcluded(row);
  const put: Put = (kind, row, column) => {
    if (isTaken(row)) return;
    isSeen[row] = 1;
    counts[kind]++;
    if (off.has(kind)) findings.exclude(kind, row, column);
  };
  for (const [row, { reason }] of marked) {
    const kind = SET_ASIDE.find((other) => other === reason);
    if (!kind) continue;
    isSeen[row] = 1;
    counts[kind]++;
  }
  for (const kind of SET_ASIDE) {
    const ofKind: Put = (found, row, column) => found === kind && put(kind, row, column);
    for (const collector of collectors) byColumn(collector, rows, ofKind);
    if (kind === 'probable-duplicate') byLikeness(collected, isTaken, ofKind);
    else byTitle(collected, ofKind);
  }
  return counts;
}
