import type { Dimension } from '../../src/core/incident/dimensions.ts';
import { isFixedDimension, VOCABULARY } from '../../src/core/incident/dimensions.ts';
import type { Milestone } from '../../src/core/incident/milestones.ts';
import { MILESTONES } from '../../src/core/incident/milestones.ts';
import { epochMs } from '../../src/core/incident/units.ts';
import type { IncidentTable, LabelColumn } from '../../src/core/table/table.ts';
import { textColumn } from './text-column.ts';

/** An incident in plain words; instants as ISO text or EpochMs, whatever is left out is missing. */
export type PlainIncident = { readonly [Name in Milestone | 'lastUpdate']?: string | number } & {
  readonly [Name in Dimension]?: string;
} & {
  readonly id?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly url?: string;
  readonly reassignments?: number;
};

const DIMENSION =
  /^(class|severity|status|detectionSource|falseAlarm|stage|symptom|rootCause|mitigation|reassigned|service|provider|region|team|column:.*)$/;
const TEXTS = ['id', 'title', 'summary', 'url'] as const;

const instant = (written: string | number | undefined): number =>
  typeof written === 'string' ? Date.parse(written) : (written ?? Number.NaN);

const startOf = ({ impactStart, detected }: PlainIncident): number => instant(impactStart ?? detected);

function labelColumn(dimension: Dimension, written: readonly string[]): LabelColumn {
  const fixed: readonly string[] = isFixedDimension(dimension) ? VOCABULARY[dimension] : [];
  const values = [...new Set(['', ...fixed, ...written.toSorted()])];
  return { codes: Uint16Array.from(written, (value) => values.indexOf(value)), values };
}

/** A table of plain incidents, sorted by start as every table is. The cut-off is the latest instant unless given. */
export function incidents(records: readonly PlainIncident[], cutOff?: string | number): IncidentTable {
  const sorted = records.toSorted((a, b) => {
    const [one, other] = [startOf(a), startOf(b)].map((at) => (Number.isNaN(at) ? Number.MAX_VALUE : at));
    return (one ?? 0) - (other ?? 0);
  });
  const times = (name: Milestone | 'lastUpdate') =>
    sorted.some((record) => record[name] !== undefined)
      ? Float64Array.from(sorted, (record) => instant(record[name]))
      : undefined;
  const milestones = Object.fromEntries(
    MILESTONES.flatMap((name) => {
      const column = times(name);
      return column ? [[name, column]] : [];
    }),
  );
  const lastUpdate = times('lastUpdate');
  const instants = [...Object.values(milestones), lastUpdate ?? new Float64Array()].flatMap((column) => [
    ...column,
  ]);
  const latest = Math.max(...instants.filter((at) => !Number.isNaN(at)));
  const dimensions = [...new Set(sorted.flatMap((record) => Object.keys(record)))].filter(
    (name): name is Dimension => DIMENSION.test(name),
  );
  const labels = dimensions.map((dimension) => {
    const written = sorted.map((record) => record[dimension] ?? '');
    return [dimension, labelColumn(dimension, written)] as const;
  });
  const [id, title, summary, url] = TEXTS.map((name) =>
    textColumn(sorted.map((record) => record[name] ?? '')),
  );
  const has = (name: (typeof TEXTS)[number]) => sorted.some((record) => record[name] !== undefined);
  const empty = textColumn(sorted.map(() => ''));
  return {
    rows: sorted.length,
    startedAt: Float64Array.from(sorted, startOf),
    milestones,
    lastUpdate,
    cutOff: epochMs(cutOff === undefined ? latest : instant(cutOff)),
    reassignments: sorted.some((record) => record.reassignments !== undefined)
      ? Float64Array.from(sorted, (record) => record.reassignments ?? Number.NaN)
      : undefined,
    labels: new Map(labels.filter(([, { codes }]) => codes.some((code) => code !== 0))),
    id: id ?? empty,
    title: title ?? empty,
    summary: has('summary') ? summary : undefined,
    url: has('url') ? url : undefined,
    sourceLine: Uint32Array.from(sorted, (_, row) => row + 2),
    source: [],
  };
}

/** When the incidents of `lasting` and `openFor` start. */
export const NOON = Date.UTC(2024, 0, 1, 12);

/** An incident that is mitigated after some minutes. */
export const lasting = (length: number): PlainIncident => ({
  impactStart: NOON,
  mitigated: NOON + length * 60_000,
});

/** An incident that is still open when last heard of, after some minutes. */
export const openFor = (length: number): PlainIncident => ({
  impactStart: NOON,
  lastUpdate: NOON + length * 60_000,
});
