import fc from 'fast-check';
import type { Duration } from '../../src/core/incident/clock.ts';
import { durationOf } from '../../src/core/incident/clock.ts';
import type { CohortPair } from '../../src/core/incident/cohort.ts';
import type { Dimension } from '../../src/core/incident/dimensions.ts';
import { MILESTONES } from '../../src/core/incident/milestones.ts';
import { epochMs, minutes } from '../../src/core/incident/units.ts';
import type { Aggregate } from '../../src/core/plan/aggregate.ts';
import type { Clause, Filter } from '../../src/core/plan/filter.ts';
import type { GroupKey, Plan } from '../../src/core/plan/plan.ts';
import type { IncidentTable } from '../../src/core/table/table.ts';
import type { PlainIncident } from './incidents.ts';
import { incidents } from './incidents.ts';

const DAY = 86_400_000;
const DIMENSIONS = [
  'class',
  'severity',
  'service',
  'rootCause',
  'column:Colour',
] as const satisfies Dimension[];
const VALUES: Readonly<Record<(typeof DIMENSIONS)[number], readonly string[]>> = {
  class: ['genai', 'non-genai'],
  severity: ['high', 'medium', 'low'],
  service: ['Chat', 'Store', 'Search', 'Übersetzer'],
  rootCause: ['capacity', 'code'],
  'column:Colour': ['red', 'green'],
};
const WORDS = ['Disk', 'FULL', 'straße', 'Ärger', 'api', 'down', 'İzmir', '日本', '300 \u212A'];

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 });
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }).map((words) => words.join(' '));
const label = (dimension: (typeof DIMENSIONS)[number]) => fc.constantFrom(...VALUES[dimension]);

/** Few different instants, so that ties, zeros and negative durations are frequent. */
const instant = fc.oneof(
  fc.integer({ min: 0, max: 12 }).map((step) => Date.UTC(2023, 11, 28) + step * 600_000),
  fc.integer({ min: 0, max: 900 }).map((day) => Date.UTC(2022, 0, 1) + day * DAY + (day % 24) * 3_600_000),
);

const keeping = (record: object, isKept: (name: string, value: unknown) => boolean): PlainIncident =>
  Object.fromEntries(Object.entries(record).filter(([name, value]) => isKept(name, value)));

const incident = fc
  .record({
    ...Object.fromEntries(MILESTONES.map((name) => [name, maybe(instant)])),
    ...Object.fromEntries(DIMENSIONS.map((name) => [name, maybe(label(name))])),
    lastUpdate: maybe(instant),
    id: text,
    title: text,
    summary: maybe(text),
  })
  .map((record) => keeping(record, (_, value) => value !== undefined));

/** Tables of no incident, one, or some, in which columns can be absent. */
export const tables: fc.Arbitrary<IncidentTable> = fc
  .tuple(
    fc.array(incident, { maxLength: 40, size: 'large' }),
    fc.subarray([...MILESTONES, ...DIMENSIONS, 'lastUpdate', 'summary']),
    maybe(instant),
  )
  .map(([records, absent, cutOff]) => {
    const gone = new Set<string>(absent.length > 8 ? [] : absent);
    const kept = records.map((record) => keeping(record, (name) => !gone.has(name)));
    return incidents(kept, cutOff);
  });

const milestones = fc.shuffledSubarray([...MILESTONES], { minLength: 1, maxLength: 3 });

const zeros = fc.constantFrom('keep' as const, 'drop' as const);

const durations: fc.Arbitrary<Duration> = fc.oneof(
  fc.record({ from: milestones, to: milestones, censors: fc.boolean(), zeros }),
  { weight: 2, arbitrary: zeros.map((kept) => durationOf('ttm', { start: 'impact', zeros: kept })) },
);

const dimensions: fc.Arbitrary<Dimension> = fc.constantFrom(...DIMENSIONS, 'team');
const minutesFromZero = fc.oneof(
  fc.integer({ min: -5, max: 130 }),
  fc.constantFrom(0, 10, 1e6, Number.POSITIVE_INFINITY),
);

const clauses: fc.Arbitrary<Clause> = fc.oneof(
  fc.record({
    kind: fc.constant('oneOf'),
    dimension: dimensions,
    values: fc.subarray(['', ...Object.values(VALUES).flat()]),
  }),
  fc
    .tuple(instant, instant)
    .map(([from, to]) => ({ kind: 'startedIn', from: epochMs(from), to: epochMs(to) }) as const),
  fc
    .tuple(durations, minutesFromZero, minutesFromZero)
    .map(([of, from, to]) => ({ kind: 'lasting', of, from: minutes(from), to: minutes(to) }) as const),
  fc
    .oneof(text, fc.constantFrom('is', 'K f', ' ÄRGER ', 'ße', 'k'))
    .map((words) => ({ kind: 'mentions', text: words }) as const),
);

const filters: fc.Arbitrary<Filter> = fc.array(clauses, { maxLength: 3 });

const cohorts: fc.Arbitrary<CohortPair> = fc.record({
  a: fc.record({ label: fc.constant('A'), filter: filters }),
  b: fc.record({ label: fc.constant('B'), filter: filters }),
  overlap: fc.constantFrom('leave-out', 'a', 'b'),
});

const ascending = (numbers: fc.Arbitrary<number>) =>
  fc.uniqueArray(numbers, { maxLength: 6 }).map((values) => values.toSorted((a, b) => a - b));

const aggregates: fc.Arbitrary<Aggregate> = fc.oneof(
  fc.constant({ kind: 'count' } as const),
  fc.record({ kind: fc.constantFrom('tally', 'mean', 'sample'), of: durations }),
  fc.record({
    kind: fc.constant('quantiles'),
    of: durations,
    at: fc.array(fc.constantFrom(0, 0.1, 0.25, 0.5, 0.9, 0.99, 1), { maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('histogram'), of: durations, edges: ascending(minutesFromZero) }),
  fc.record({ kind: fc.constant('survival'), of: durations, at: ascending(minutesFromZero) }),
);

const groupKeys: fc.Arbitrary<GroupKey> = fc.oneof(
  fc.constant('cohort' as const),
  dimensions,
  fc.constantFrom('day', 'week', 'month', 'quarter', 'hourOfWeek'),
);

const plans: fc.Arbitrary<Plan> = fc.record({
  filter: filters,
  cohorts,
  groupBy: fc.uniqueArray(groupKeys, { maxLength: 3 }),
  aggregates: fc.dictionary(fc.constantFrom('x', 'y', 'z'), aggregates),
});

/** Batches of plans that share filters, cohorts and groupings, as those of a dashboard do. */
export const batches: fc.Arbitrary<readonly Plan[]> = fc
  .tuple(fc.array(plans, { minLength: 1, maxLength: 5 }), fc.array(fc.nat(), { maxLength: 8 }))
  .map(([made, picks]) => {
    const pick = (at: number) => made[at % made.length] ?? made[0];
    const mixed = picks.flatMap((at, i) => {
      const [base, other] = [pick(at), pick(at + i)];
      return base && other ? [{ ...base, filter: other.filter, cohorts: other.cohorts }] : [];
    });
    return [...made, ...mixed];
  });
