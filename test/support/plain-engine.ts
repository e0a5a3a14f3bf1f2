import type { Duration } from '../../src/core/incident/clock.ts';
import type { CohortPair } from '../../src/core/incident/cohort.ts';
import type { Milestone } from '../../src/core/incident/milestones.ts';
import type { Aggregate, SurvivalAt, Tally } from '../../src/core/plan/aggregate.ts';
import type { Clause, Filter } from '../../src/core/plan/filter.ts';
import type { Answer, Group, GroupKey, Plan } from '../../src/core/plan/plan.ts';
import type { IncidentTable } from '../../src/core/table/table.ts';
import { textAt } from '../../src/core/table/text-column.ts';
import type { Engine } from '../../src/worker/engines/engine.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** What became of an incident under a duration. */
interface Timed {
  readonly fate: 'observed' | 'open' | 'missing' | 'negative' | 'droppedZero';
  readonly minutes: number;
}

function timeOf(table: IncidentTable, row: number, duration: Duration): Timed {
  const first = (milestones: readonly Milestone[]) =>
    milestones
      .map((name) => table.milestones[name]?.[row])
      .find((at) => at !== undefined && !Number.isNaN(at));
  const start = first(duration.from);
  const end = first(duration.to);
  if (start === undefined) return { fate: 'missing', minutes: Number.NaN };
  if (end === undefined && !duration.censors) return { fate: 'missing', minutes: Number.NaN };
  const update = table.lastUpdate?.[row];
  const censoredAt = update === undefined || Number.isNaN(update) ? table.cutOff : update;
  const minutes = ((end ?? censoredAt) - start) / MINUTE;
  if (minutes < 0) return { fate: 'negative', minutes };
  if (minutes === 0 && duration.zeros === 'drop') return { fate: 'droppedZero', minutes };
  return { fate: end === undefined ? 'open' : 'observed', minutes };
}

const labelOf = (table: IncidentTable, row: number, dimension: string): string => {
  const column = [...table.labels].find(([name]) => name === dimension)?.[1];
  return column?.values[column.codes[row] ?? 0] ?? '';
};

function passesClause(table: IncidentTable, row: number, clause: Clause): boolean {
  switch (clause.kind) {
    case 'oneOf':
      return clause.values.includes(labelOf(table, row, clause.dimension));
    case 'startedIn': {
      const at = table.startedAt[row] ?? Number.NaN;
      return at >= clause.from && at < clause.to;
    }
    case 'lasting': {
      const { fate, minutes } = timeOf(table, row, clause.of);
      return fate === 'observed' && minutes >= clause.from && minutes < clause.to;
    }
    case 'mentions': {
      const texts = [table.id, table.title, table.summary].map((column) =>
        column ? textAt(column, row).toLowerCase() : '',
      );
      const words = clause.text.toLowerCase().split(/\s+/);
      return words.every((word) => texts.some((text) => text.includes(word)));
    }
  }
}

const passes = (table: IncidentTable, row: number, filter: Filter): boolean =>
  filter.every((clause) => passesClause(table, row, clause));

function sideOf(table: IncidentTable, row: number, { a, b, overlap }: CohortPair): string | undefined {
  const inA = passes(table, row, a.filter);
  const inB = passes(table, row, b.filter);
  if (inA && inB) return overlap === 'leave-out' ? undefined : overlap;
  if (inA) return 'a';
  return inB ? 'b' : undefined;
}

function calendarKey(at: number, bin: GroupKey): string {
  const date = new Date(at);
  const weekday = (date.getUTCDay() + 6) % 7;
  const iso = (when: Date) => when.toISOString().slice(0, 10);
  switch (bin) {
    case 'hourOfWeek':
      return String(weekday * 24 + date.getUTCHours());
    case 'week':
      return iso(new Date(at - weekday * DAY));
    case 'month':
      return `${iso(date).slice(0, 7)}-01`;
    case 'quarter':
      return iso(new Date(Date.UTC(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / 3) * 3, 1)));
    default:
      return iso(date);
  }
}

function keyOf(table: IncidentTable, row: number, by: GroupKey, cohorts: CohortPair): string | undefined {
  switch (by) {
    case 'cohort':
      return sideOf(table, row, cohorts);
    case 'day':
    case 'week':
    case 'month':
    case 'quarter':
    case 'hourOfWeek': {
      const at = table.startedAt[row] ?? Number.NaN;
      return Number.isNaN(at) ? undefined : calendarKey(at, by);
    }
    default:
      return labelOf(table, row, by);
  }
}

function tally(timed: readonly Timed[]): Tally {
  const count = (fate: Timed['fate']) => timed.filter((one) => one.fate === fate).length;
  return {
    observed: count('observed'),
    open: count('open'),
    missing: count('missing'),
    negative: count('negative'),
    zero: timed.filter(({ minutes }) => minutes === 0).length,
    droppedZero: count('droppedZero'),
  };
}

function quantile(sorted: Float64Array, share: number): number {
  const position = (sorted.length - 1) * share;
  const low = sorted[Math.floor(position)] ?? Number.NaN;
  const high = sorted[Math.ceil(position)] ?? Number.NaN;
  return low + (position - Math.floor(position)) * (high - low);
}

/** The product limit by its definition, distinct event time by distinct event time. */
function survival(observed: Float64Array, open: Float64Array, at: readonly number[]): SurvivalAt {
  const risk = (time: number) =>
    observed.filter((value) => value >= time).length + open.filter((value) => value >= time).length;
  const curve = at.map((time) => {
    let s = observed.length + open.length === 0 ? Number.NaN : 1;
    let greenwood = s - 1;
    for (const event of new Set(observed.filter((value) => value <= time))) {
      const n = risk(event);
      const d = observed.filter((value) => value === event).length;
      s *= 1 - d / n;
      greenwood += d / (n * (n - d));
    }
    return { s, greenwood };
  });
  return {
    survival: Float64Array.from(curve, ({ s }) => s),
    greenwood: Float64Array.from(curve, ({ greenwood }) => greenwood),
    atRisk: Float64Array.from(at, risk),
  };
}

function answered(table: IncidentTable, rows: readonly number[], aggregate: Aggregate) {
  if (aggregate.kind === 'count') return rows.length;
  const timed = rows.map((row) => timeOf(table, row, aggregate.of));
  const durations = (fate: Timed['fate']) =>
    Float64Array.from(timed.filter((one) => one.fate === fate).map(({ minutes }) => minutes)).sort();
  const observed = durations('observed');
  switch (aggregate.kind) {
    case 'tally':
      return tally(timed);
    case 'mean':
      return observed.reduce((sum, minutes) => sum + minutes, 0) / observed.length;
    case 'quantiles':
      return Float64Array.from(aggregate.at, (share) => quantile(observed, share));
    case 'histogram':
      return Float64Array.from(aggregate.edges.slice(1), (to, i) => {
        const from = aggregate.edges[i] ?? Number.NaN;
        return observed.filter((minutes) => minutes >= from && minutes < to).length;
      });
    case 'survival':
      return survival(observed, durations('open'), aggregate.at);
    case 'sample':
      return { observed, open: durations('open') };
  }
}

function answer(table: IncidentTable, plan: Plan): Answer {
  const groups = new Map<string, { readonly key: string[]; readonly rows: number[] }>();
  for (let row = 0; row < table.rows; row++) {
    if (!passes(table, row, plan.filter)) continue;
    const key = plan.groupBy.map((by) => keyOf(table, row, by, plan.cohorts));
    if (!key.every((part) => part !== undefined)) continue;
    const group = groups.get(JSON.stringify(key)) ?? { key, rows: [] };
    group.rows.push(row);
    groups.set(JSON.stringify(key), group);
  }
  return [...groups.values()].map(({ key, rows }): Group => {
    const values = Object.entries(plan.aggregates).map(([name, aggregate]) => [
      name,
      answered(table, rows, aggregate),
    ]);
    return { key, values: Object.fromEntries(values) };
  });
}

/** The meaning of the plan language, incident by incident and as slow as it is plain: what other engines must equal. */
export const plainEngine = (table: IncidentTable): Engine => ({
  run: async (batch) => batch.map((plan) => answer(table, plan)),
});
