import { benjaminiHochberg } from '../../estimators/benjamini-hochberg.ts';
import { durationOf } from '../../incident/clock.ts';
import type { Dimension } from '../../incident/dimensions.ts';
import type { Filter } from '../../plan/filter.ts';
import { withClause } from '../../plan/filter.ts';
import type { Plan } from '../../plan/plan.ts';
import { COUNT, type CountAnswer, countOnSides } from '../counts.ts';
import { decidedBy } from '../differences.ts';
import { clocksDiffer } from '../fairness/clocks-check.ts';
import { IMPACT_KNOWN } from '../impact-known.ts';
import { type ShareOf, shareOf } from '../share-of.ts';
import { onSides, type Sides } from '../sides.ts';
import { defineStatistic, type Usage } from '../statistic.ts';
import { groupIn, NO_SAMPLE, NO_TALLY, tallied } from '../timed.ts';
import { type AgainstPublished, againstPublished } from './against-published.ts';
import { SHARE_METRICS, SHARE_RATIOS, type ShareMetric, type StageMetricId } from './benchmark-metric.ts';
import type { OwnMetric } from './own-figure.ts';
import { classLanes, classPair, medianLanes, shareLanes, shareRatio, timeRatio } from './own-lanes.ts';
import type { PublishedNumber } from './published-number.ts';
import { STAGE_FIELDS, servicesByStage } from './service-stages.ts';

/** The published numbers to stand beside; the page knows their words. */
export interface BenchmarksParams {
  readonly figures: readonly PublishedNumber[];
}

export interface ComparedFigure extends AgainstPublished {
  /** After Benjamini–Hochberg over the figures that publish an n; NaN without. */
  readonly q: number;
}

export interface Benchmarks extends Usage {
  readonly metrics: readonly OwnMetric[];
  /** Every published figure in every lane of its class; a figure whose class no cohort holds is absent. */
  readonly compared: readonly ComparedFigure[];
  /** Incidents whose impact start is known. */
  readonly impactKnown: Sides<ShareOf>;
  /** The cohorts’ times start at different milestones, so their ratios mislead. */
  readonly differentClocks: boolean;
}

/** The filter, narrowed to high severity. */
function highOnly(filter: Filter): Filter {
  const severity = filter.find((clause) => clause.kind === 'oneOf' && clause.dimension === 'severity');
  const isLeft = severity?.kind !== 'oneOf' || severity.values.includes('high');
  return withClause(filter, { kind: 'oneOf', dimension: 'severity', values: isLeft ? ['high'] : [] });
}

const stage = (value: string): ShareMetric => ({
  from: 'sources',
  isEvent: ([found]) => found === value,
  isKnown: () => true,
  decides: 'stage',
  needs: ['service'],
});

const STAGES: readonly (readonly [StageMetricId, ShareMetric])[] = [
  ['servicesInPreview', stage('preview')],
  ['servicesGenerallyAvailable', stage('ga')],
];

const BY_SOURCE: readonly Dimension[] = ['detectionSource'];

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(record) as K[];

/** The reader's own figures beside published ones. */
export const benchmarks = defineStatistic({
  title: 'Beside published studies',
  definition: {
    formula: 'The own figure, counted as the study counts it, beside the published one.',
    population:
      'Incidents of each cohort that pass all filters and have the value. Symptoms are of high-severity incidents; ' +
      'stages are of services, each in the stage of most of its incidents.',
    leftOut:
      'Incidents without the value, and those not reviewed for false alarms. Ratios of times leave open incidents out, ' +
      'as plain averages do; the median time to resolve counts them.',
    method:
      'Wilson 95 % intervals; ratios of shares with their log interval; ratios of medians by a seeded bootstrap; medians ' +
      'from the Kaplan–Meier curve. Where a study publishes n: Newcombe’s interval of the difference, Fisher’s exact p, ' +
      'Benjamini–Hochberg over these. Where it does not: whether the published figure lies in your interval, no test.',
    source: 'The open file; the published figures name theirs.',
  },
  plans: ({ filter, cohorts, clock }, _params: BenchmarksParams) => {
    const ttm = { kind: 'sample', of: durationOf('ttm', clock) } as const;
    const ttr = { kind: 'sample', of: durationOf('ttr', clock) } as const;
    const asked = { filter, cohorts } as const;
    return {
      sources: { ...asked, groupBy: ['cohort', 'detectionSource', 'falseAlarm'], aggregates: COUNT },
      symptoms: { cohorts, filter: highOnly(filter), groupBy: ['cohort', 'symptom'], aggregates: COUNT },
      fixes: { ...asked, groupBy: ['cohort', 'rootCause', 'mitigation'], aggregates: COUNT },
      services: { ...asked, groupBy: ['cohort', 'service', 'stage'], aggregates: COUNT },
      times: {
        ...asked,
        groupBy: ['cohort'],
        aggregates: { ttm, ttr, impact: { kind: 'tally', of: IMPACT_KNOWN } },
      },
      bySource: { ...asked, groupBy: ['cohort', 'detectionSource'], aggregates: { ttm } },
    } as const satisfies Record<string, Plan>;
  },
  finish: (answers, question, { figures }): Benchmarks => {
    const lanes = classLanes(question.filter, question.cohorts);
    const pair = classPair(lanes);
    const genai = lanes.find(({ of }) => of === 'genai')?.lane;
    const decided = decidedBy(question);
    const counted: Readonly<Record<ShareMetric['from'], CountAnswer>> = answers;
    const stages = servicesByStage(answers.services);
    const ttm = (side: 'a' | 'b') => groupIn(answers.times, side)?.ttm ?? NO_SAMPLE;
    const found = (side: 'a' | 'b', by: string) => groupIn(answers.bySource, side, by)?.ttm ?? NO_SAMPLE;
    const metrics: readonly OwnMetric[] = [
      ...keysOf(SHARE_METRICS).map((id) =>
        shareLanes(id, SHARE_METRICS[id], counted[SHARE_METRICS[id].from], lanes, decided),
      ),
      ...STAGES.map(([id, metric]) => ({
        ...shareLanes(id, metric, stages, lanes, decided),
        fields: STAGE_FIELDS,
      })),
      ...keysOf(SHARE_RATIOS).map((id) => shareRatio(id, SHARE_RATIOS[id], answers.fixes, lanes, decided)),
      timeRatio('mitigationTimeRatio', [], pair && { over: ttm(pair.genai), under: ttm(pair.rest) }, false),
      timeRatio(
        'mitigationTimeBySource',
        BY_SOURCE,
        genai && { over: found(genai, 'human'), under: found(genai, 'monitor') },
        decided.has('detectionSource'),
      ),
      medianLanes('medianTimeToResolve', (side) => groupIn(answers.times, side)?.ttr ?? NO_SAMPLE, lanes),
    ];
    const compared = figures.flatMap((figure) => againstPublished(metrics, figure));
    const qs = benjaminiHochberg(compared.map(({ p }) => p));
    const incidents = countOnSides(answers.sources);
    const inView = incidents.a + incidents.b;
    const impactKnown = onSides((side) => {
      const tally = groupIn(answers.times, side)?.impact ?? NO_TALLY;
      return shareOf(tally.observed, tallied(tally));
    });
    return {
      metrics,
      compared: compared.map((row, i) => ({ ...row, q: qs[i] ?? Number.NaN })),
      impactKnown,
      differentClocks: clocksDiffer(question.clock, impactKnown),
      used: lanes.reduce((sum, { lane }) => sum + incidents[lane], 0),
      inView,
    };
  },
});
