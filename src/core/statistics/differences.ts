import { benjaminiHochberg } from '../estimators/benjamini-hochberg.ts';
import { kaplanMeier } from '../estimators/kaplan-meier.ts';
import type { Ratio } from '../estimators/ratio-of-quantiles.ts';
import { durationOf, type NamedDuration } from '../incident/clock.ts';
import { type Filter, subjectOf } from '../plan/filter.ts';
import type { Plan } from '../plan/plan.ts';
import { contiguousBins } from './calendar.ts';
import { COUNT, countOnSides, countsByKey } from './counts.ts';
import type { Difference } from './difference.ts';
import { clocksDiffer } from './fairness/clocks-check.ts';
import { IMPACT_KNOWN } from './impact-known.ts';
import { REASSIGNED_MEASURE, SOURCE_MEASURES, shareDifference, valueMeasures } from './share-differences.ts';
import { type ShareOf, shareOf } from './share-of.ts';
import { onSides, type Sides } from './sides.ts';
import { defineStatistic, type Question, type Usage } from './statistic.ts';
import { TIME_MEASURES, timeDifference } from './time-differences.ts';
import { groupIn, NO_SAMPLE, NO_TALLY, ratioOfTimes, tallied, timedQuantile } from './timed.ts';

export interface Differences extends Usage {
  /** In the order of the screen: detection, time, fix, cause. */
  readonly rows: readonly Difference[];
  /** First days of the quarters of the sparklines, contiguous. */
  readonly quarters: readonly string[];
  /** Rows compared: the family over which q is controlled. */
  readonly family: number;
  /** Incidents in view. */
  readonly incidents: Sides<number>;
  /** Incidents whose impact start is known, of all: what the others' clock starts at is the detection. */
  readonly impactKnown: Sides<ShareOf>;
  /** True when the chosen start is the impact and it is known for shares more than 10 points apart. */
  readonly differentClocks: boolean;
  /** Ratios of the medians with both cohorts started at detection; NaN when too few. */
  readonly fromDetection: { readonly ttm: Ratio; readonly ttr: Ratio };
  /** What the reader times: its median leads among the times. */
  readonly duration: NamedDuration;
}

/** How many mitigations and root causes are compared: the most frequent. */
const MOST_FIXES = 7;
const MOST_CAUSES = 5;

const samples = ({ clock }: Question) =>
  ({
    ttd: { kind: 'sample', of: durationOf('ttd', clock) },
    tta: { kind: 'sample', of: durationOf('tta', clock) },
    ttm: { kind: 'sample', of: durationOf('ttm', clock) },
    ttr: { kind: 'sample', of: durationOf('ttr', clock) },
  }) as const;

/** The subjects that a filter or the cohorts themselves decide. */
export const decidedBy = ({
  filter,
  cohorts,
}: {
  filter: Filter;
  cohorts: Question['cohorts'];
}): ReadonlySet<string> => new Set([...filter, ...cohorts.a.filter, ...cohorts.b.filter].map(subjectOf));

/** Everything in which the two cohorts may differ, as ratios with their intervals: the forest. */
export const differences = defineStatistic({
  title: 'Differences between the cohorts',
  definition: {
    formula: 'The value in the first cohort over the value in the other.',
    population:
      'Incidents of each cohort that pass all filters and have the value. False alarms are of those reviewed.',
    leftOut: 'Incidents without the value or the times. Open incidents stay in the times, as not yet ended.',
    method:
      'Shares: log interval of the ratio. Times: Kaplan–Meier quantiles, their ratio’s interval from both intervals. ' +
      'Benjamini–Hochberg over all rows compared; under 20 incidents in a cohort, or 5 expected events, it is too few.',
    source: 'The open file.',
  },
  plans: (question, _params: undefined) => {
    const { filter, cohorts } = question;
    const common = { filter, cohorts } as const;
    const times = samples(question);
    const detection = { ...question.clock, start: 'detection' } as const;
    return {
      all: {
        ...common,
        groupBy: ['cohort'],
        aggregates: {
          ...times,
          impact: { kind: 'tally', of: IMPACT_KNOWN },
          ttmFromDetection: { kind: 'sample', of: durationOf('ttm', detection) },
          ttrFromDetection: { kind: 'sample', of: durationOf('ttr', detection) },
        },
      },
      quarters: { ...common, groupBy: ['cohort', 'quarter'], aggregates: { ...times, ...COUNT } },
      source: { ...common, groupBy: ['cohort', 'detectionSource', 'falseAlarm'], aggregates: COUNT },
      sourceQuarters: {
        ...common,
        groupBy: ['cohort', 'quarter', 'detectionSource', 'falseAlarm'],
        aggregates: COUNT,
      },
      reassigned: { ...common, groupBy: ['cohort', 'reassigned'], aggregates: COUNT },
      reassignedQuarters: { ...common, groupBy: ['cohort', 'quarter', 'reassigned'], aggregates: COUNT },
      mitigation: { ...common, groupBy: ['cohort', 'mitigation'], aggregates: COUNT },
      mitigationQuarters: { ...common, groupBy: ['cohort', 'quarter', 'mitigation'], aggregates: COUNT },
      rootCause: { ...common, groupBy: ['cohort', 'rootCause'], aggregates: COUNT },
      rootCauseQuarters: { ...common, groupBy: ['cohort', 'quarter', 'rootCause'], aggregates: COUNT },
    } as const satisfies Record<string, Plan>;
  },
  finish: (answers, question): Differences => {
    const quarters = contiguousBins(countsByKey(answers.quarters).keys(), 'quarter');
    const decided = decidedBy(question);
    const source = { all: answers.source, byQuarter: answers.sourceQuarters };
    const reassigned = { all: answers.reassigned, byQuarter: answers.reassignedQuarters };
    const fixes = { all: answers.mitigation, byQuarter: answers.mitigationQuarters };
    const causes = { all: answers.rootCause, byQuarter: answers.rootCauseQuarters };
    const times = { all: answers.all, byQuarter: answers.quarters };
    const rows = [
      ...SOURCE_MEASURES.map((measure) => shareDifference(measure, source, quarters, decided)),
      shareDifference(REASSIGNED_MEASURE, reassigned, quarters, decided),
      ...TIME_MEASURES.map((measure) => timeDifference(measure, times, quarters)),
      ...valueMeasures('mitigation', fixes.all, MOST_FIXES).map((measure) =>
        shareDifference(measure, fixes, quarters, decided),
      ),
      ...valueMeasures('rootCause', causes.all, MOST_CAUSES).map((measure) =>
        shareDifference(measure, causes, quarters, decided),
      ),
    ];
    const qs = benjaminiHochberg(rows.map(({ ratio }) => ratio.p));
    const incidents = countOnSides(answers.mitigation);
    const whole = onSides((side) => groupIn(answers.all, side));
    const impactKnown = onSides((side) => {
      const tally = whole[side]?.impact ?? NO_TALLY;
      return shareOf(tally.observed, tallied(tally));
    });
    const fairRatio = (of: 'ttmFromDetection' | 'ttrFromDetection') =>
      ratioOfTimes(medianOf(whole.a?.[of]), medianOf(whole.b?.[of]));
    return {
      rows: rows.map((row, i) => ({ ...row, q: qs[i] ?? Number.NaN })),
      quarters,
      family: qs.filter((q) => !Number.isNaN(q)).length,
      incidents,
      impactKnown,
      differentClocks: clocksDiffer(question.clock, impactKnown),
      fromDetection: { ttm: fairRatio('ttmFromDetection'), ttr: fairRatio('ttrFromDetection') },
      duration: question.clock.duration,
      used: incidents.a + incidents.b,
      inView: incidents.a + incidents.b,
    };
  },
});

const medianOf = (sample = NO_SAMPLE) => timedQuantile(kaplanMeier(sample), 0.5);
