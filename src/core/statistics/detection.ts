import { durationOf } from '../incident/clock.ts';
import type { Dimension } from '../incident/dimensions.ts';
import { UNKNOWN, VOCABULARY } from '../incident/dimensions.ts';
import { without } from '../plan/filter.ts';
import type { Plan } from '../plan/plan.ts';
import { COUNT, type CountAnswer, countIn, countOnSides } from './counts.ts';
import {
  type DetectionSource,
  type FalseAlarmFlip,
  type FalseAlarms,
  falseAlarmFlip,
  falseAlarmShares,
  pairOf,
  type SharePair,
  sourceShares,
} from './detection-sources.ts';
import { type DetectionTimes, detectionTimes } from './detection-times.ts';
import { shareOf } from './share-of.ts';
import { onSides, type Sides } from './sides.ts';
import { defineStatistic, type Usage } from './statistic.ts';
import { groupIn } from './timed.ts';

/** Reassigned at least once, in one stratum. */
export interface ReassignedStratum extends SharePair {
  /** Undefined for all incidents together. */
  readonly dimension: Dimension | undefined;
  /** The stratum's interval lies wholly on the other side of 1 than the pooled ratio. */
  readonly flips: boolean;
}

export interface Detection extends Usage {
  readonly incidents: Sides<number>;
  /** People and monitors, of incidents whose source is known. */
  readonly bySource: readonly SharePair[];
  readonly sourceUnknown: Sides<number>;
  /** Detected by people, by severity. */
  readonly bySeverity: readonly SharePair[];
  /** By source, over reviewed incidents. */
  readonly falseAlarms: readonly FalseAlarms[];
  readonly flip: FalseAlarmFlip;
  /** All, people, monitors. */
  readonly times: readonly DetectionTimes[];
  /** By source: incidents passed on 0, 1, 2, 3+ times, of those known. */
  readonly reassigned: readonly { readonly source: DetectionSource; readonly values: readonly SharePair[] }[];
  /** Passed on at least once: all, by severity, by source. */
  readonly reassignedOnce: readonly ReassignedStratum[];
}

type Passes = (rest: readonly string[]) => boolean;

const pairFrom = (answer: CountAnswer, value: string, isEvent: Passes, isKnown: Passes): SharePair =>
  pairOf(
    value,
    onSides((side) => shareOf(countIn(answer, side, isEvent), countIn(answer, side, isKnown))),
  );

/** Keys: cohort, stratum, reassigned. */
function reassignedOnce(
  answer: CountAnswer,
  dimension: Dimension | undefined,
  values: readonly string[],
): readonly Omit<ReassignedStratum, 'flips'>[] {
  return values.map((value) => {
    const isIn: Passes = ([stratum, times]) =>
      times !== UNKNOWN && (dimension === undefined || stratum === value);
    return { dimension, ...pairFrom(answer, value, (rest) => isIn(rest) && rest[1] !== '0', isIn) };
  });
}

function withFlips(strata: readonly Omit<ReassignedStratum, 'flips'>[]): readonly ReassignedStratum[] {
  const pooled = strata[0]?.ratio.ratio ?? Number.NaN;
  return strata.map((stratum) => ({
    ...stratum,
    flips: pooled > 1 ? stratum.ratio.upper < 1 : pooled < 1 && stratum.ratio.lower > 1,
  }));
}

/** Who notices, how fast, and how often wrongly. */
export const detection = defineStatistic({
  title: 'Detection',
  definition: {
    formula: 'Incidents found by people over those whose source is known; false alarms over those reviewed.',
    population: 'Incidents of each cohort that pass all filters but those on the same field.',
    leftOut: 'Incidents whose source, review or number of reassignments is unknown, each counted apart.',
    method:
      'Wilson 95 % intervals; ratios of shares with their log interval; times to detect as type 7 quantiles with the ' +
      'Dvoretzky–Kiefer–Wolfowitz band; two ratios compared through both intervals.',
    source: 'The open file.',
  },
  plans: ({ filter, cohorts, clock }, _params: undefined) => {
    const anySource = without(filter, 'detectionSource');
    const ttd = { kind: 'sample', of: durationOf('ttd', clock) } as const;
    return {
      sources: {
        filter: without(anySource, 'falseAlarm'),
        cohorts,
        groupBy: ['cohort', 'detectionSource', 'falseAlarm'],
        aggregates: COUNT,
      },
      severities: {
        filter: anySource,
        cohorts,
        groupBy: ['cohort', 'severity', 'detectionSource'],
        aggregates: COUNT,
      },
      times: { filter: anySource, cohorts, groupBy: ['cohort'], aggregates: { ttd } },
      sourceTimes: {
        filter: anySource,
        cohorts,
        groupBy: ['cohort', 'detectionSource'],
        aggregates: { ttd },
      },
      hops: {
        filter: without(anySource, 'reassigned'),
        cohorts,
        groupBy: ['cohort', 'detectionSource', 'reassigned'],
        aggregates: COUNT,
      },
      severityHops: {
        filter: without(anySource, 'reassigned'),
        cohorts,
        groupBy: ['cohort', 'severity', 'reassigned'],
        aggregates: COUNT,
      },
      all: { filter: anySource, cohorts, groupBy: ['cohort'], aggregates: COUNT },
    } as const satisfies Record<string, Plan>;
  },
  finish: (answers): Detection => {
    const { sources, severities, hops, severityHops } = answers;
    const incidents = countOnSides(answers.all);
    const falseAlarms = falseAlarmShares(sources);
    const observed = (source: DetectionSource) =>
      onSides((side) => groupIn(answers.sourceTimes, side, source)?.ttd.observed ?? new Float64Array());
    const whole = onSides((side) => groupIn(answers.times, side)?.ttd.observed ?? new Float64Array());
    return {
      incidents,
      bySource: sourceShares(sources),
      sourceUnknown: countOnSides(sources, ([source]) => source === UNKNOWN),
      bySeverity: VOCABULARY.severity.map((severity) =>
        pairFrom(
          severities,
          severity,
          ([found, source]) => found === severity && source === 'human',
          ([found, source]) => found === severity && source !== UNKNOWN,
        ),
      ),
      falseAlarms,
      flip: falseAlarmFlip(falseAlarms),
      times: [
        detectionTimes('all', whole),
        ...VOCABULARY.detectionSource.map((source) => detectionTimes(source, observed(source))),
      ],
      reassigned: VOCABULARY.detectionSource.map((source) => ({
        source,
        values: VOCABULARY.reassigned.map((times) =>
          pairFrom(
            hops,
            times,
            ([found, reassigned]) => found === source && reassigned === times,
            ([found, reassigned]) => found === source && reassigned !== UNKNOWN,
          ),
        ),
      })),
      reassignedOnce: withFlips([
        ...reassignedOnce(hops, undefined, ['all']),
        ...reassignedOnce(severityHops, 'severity', VOCABULARY.severity),
        ...reassignedOnce(hops, 'detectionSource', VOCABULARY.detectionSource),
      ]),
      used: incidents.a + incidents.b,
      inView: incidents.a + incidents.b,
    };
  },
});
