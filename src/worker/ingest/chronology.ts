import type { DoubtReason } from '../../core/dataset/report.ts';
import type { DurationRole, Role, TimeRole } from '../../core/dataset/roles.ts';
import { MILESTONES, type Milestone } from '../../core/incident/milestones.ts';
import { MS_PER_MINUTE } from '../../core/incident/units.ts';
import type { Collector } from './columns/collector.ts';
import type { Findings } from './findings.ts';

/** The instants of all rows in file order: EpochMs, NaN when missing. */
export interface Chronology {
  readonly milestones: Readonly<Partial<Record<Milestone, Float64Array>>>;
  readonly lastUpdate: Float64Array | undefined;
  /** Impact start, else detection. */
  readonly startedAt: Float64Array;
  /** Mitigated, else resolved. */
  readonly endedAt: Float64Array;
  /** The column that a time came from, 0 when from none. */
  readonly columnOf: (milestone: TimeRole) => number;
}

/** Of several columns with one role, the first that has a value counts. */
function timesOf(collectors: readonly Collector[], role: Role): Float64Array | undefined {
  const [first, ...others] = collectors.flatMap(({ mapping, made }) =>
    mapping.role === role && made.kind === 'times' ? [made.at] : [],
  );
  if (first) for (const other of others) fillFrom(first, other);
  return first;
}

function fillFrom(times: Float64Array, other: Float64Array | undefined): void {
  if (!other) return;
  for (let row = 0; row < times.length; row++) {
    if (Number.isNaN(times[row] ?? 0)) times[row] = other[row] ?? Number.NaN;
  }
}

/** What each duration runs from and to. */
const SPANS: readonly {
  readonly role: DurationRole;
  readonly from: readonly Milestone[];
  readonly to: Milestone;
}[] = [
  { role: 'timeToDetect', from: ['impactStart'], to: 'detected' },
  { role: 'timeToAcknowledge', from: ['detected', 'impactStart'], to: 'acknowledged' },
  { role: 'timeToMitigate', from: ['impactStart', 'detected'], to: 'mitigated' },
  { role: 'timeToResolve', from: ['impactStart', 'detected'], to: 'resolved' },
];

/** Where a duration is given and the instant at its end is not, the end is the start and the duration. */
function endByDurations(
  collectors: readonly Collector[],
  milestones: Partial<Record<Milestone, Float64Array>>,
  rows: number,
): void {
  for (const { role, from, to } of SPANS) {
    const made = collectors.find(({ mapping }) => mapping.role === role)?.made;
    if (made?.kind !== 'durations') continue;
    const ends = milestones[to] ?? new Float64Array(rows).fill(Number.NaN);
    for (let row = 0; row < rows; row++) {
      if (!Number.isNaN(ends[row] ?? Number.NaN)) continue;
      const start = from.map((name) => milestones[name]?.[row] ?? Number.NaN).find((at) => !Number.isNaN(at));
      ends[row] = (start ?? Number.NaN) + Math.round((made.minutes[row] ?? Number.NaN) * MS_PER_MINUTE);
    }
    if (ends.some((at) => !Number.isNaN(at))) milestones[to] = ends;
  }
}

export function chronology(collectors: readonly Collector[], rows: number): Chronology {
  const milestones: Partial<Record<Milestone, Float64Array>> = {};
  for (const milestone of MILESTONES) {
    const times = timesOf(collectors, milestone);
    if (times) milestones[milestone] = times;
  }
  endByDurations(collectors, milestones, rows);
  const either = (one: Float64Array | undefined, other: Float64Array | undefined): Float64Array => {
    const times = one ? one.slice() : new Float64Array(rows).fill(Number.NaN);
    fillFrom(times, other);
    return times;
  };
  return {
    milestones,
    lastUpdate: timesOf(collectors, 'lastUpdate'),
    startedAt: either(milestones.impactStart, milestones.detected),
    endedAt: either(milestones.mitigated, milestones.resolved),
    columnOf: (milestone) =>
      [milestone, SPANS.find(({ to }) => to === milestone)?.role]
        .map((role) => collectors.find(({ mapping }) => mapping.role === role)?.mapping.index)
        .find((index) => index !== undefined) ?? 0,
  };
}

interface Pair {
  readonly earlier: Float64Array;
  readonly later: Float64Array;
  /** The column of the later one. */
  readonly column: number;
}

/** Doubts rows of which the later time comes before the earlier one. */
function doubtReversed({ earlier, later, column }: Pair, reason: DoubtReason, findings: Findings): void {
  for (let row = 0; row < later.length; row++) {
    if ((later[row] ?? Number.NaN) < (earlier[row] ?? Number.NaN)) findings.doubt(reason, row, column);
  }
}

/** Start and last update of incidents without an end: they are censored at the update, which may come before the start. */
function openPair({ startedAt, milestones, columnOf }: Chronology, lastUpdate: Float64Array): Pair {
  const { resolved } = milestones;
  const later = lastUpdate.map((at, row) => (Number.isNaN(resolved?.[row] ?? Number.NaN) ? at : Number.NaN));
  return { earlier: startedAt, later, column: columnOf('lastUpdate') };
}

/** Doubts about the order of an incident's times. None of them leaves a row out. */
export function doubtTimes(times: Chronology, findings: Findings): void {
  const { startedAt, endedAt, milestones, lastUpdate, columnOf } = times;
  const { impactStart, detected, acknowledged, mitigated, resolved } = milestones;
  const pair = (earlier: Float64Array, milestone: Milestone, later: Float64Array): Pair => ({
    earlier,
    later,
    column: columnOf(milestone),
  });
  const startColumn = columnOf(impactStart ? 'impactStart' : 'detected');
  const endColumn = columnOf(mitigated ? 'mitigated' : 'resolved');
  for (let row = 0; row < startedAt.length; row++) {
    if (Number.isNaN(startedAt[row] ?? 0)) findings.doubt('no-start', row, startColumn);
    if (endedAt[row] === startedAt[row]) findings.doubt('zero-duration', row, endColumn);
  }
  if (mitigated) doubtReversed(pair(startedAt, 'mitigated', mitigated), 'negative-duration', findings);
  if (resolved) doubtReversed(pair(startedAt, 'resolved', resolved), 'negative-duration', findings);
  if (lastUpdate) doubtReversed(openPair(times, lastUpdate), 'negative-duration', findings);
  if (!detected) return;
  if (acknowledged)
    doubtReversed(pair(detected, 'acknowledged', acknowledged), 'negative-duration', findings);
  if (!impactStart) return;
  doubtReversed(pair(impactStart, 'detected', detected), 'detected-before-impact', findings);
  doubtReversed(pair(detected, 'detected', endedAt), 'posted-late', findings);
}
