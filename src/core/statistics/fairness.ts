import { kaplanMeier } from '../estimators/kaplan-meier.ts';
import { durationOf } from '../incident/clock.ts';
import { type Dimension, UNKNOWN } from '../incident/dimensions.ts';
import type { CensoredSample } from '../plan/aggregate.ts';
import type { Plan } from '../plan/plan.ts';
import { COUNT, type CountAnswer, countOnSides, countsByKey } from './counts.ts';
import type { FairnessCheck } from './fairness/check.ts';
import { clocksCheck } from './fairness/clocks-check.ts';
import { guessedCheck } from './fairness/guessed-check.ts';
import { openCheck } from './fairness/open-check.ts';
import { outlierCheck } from './fairness/outlier-check.ts';
import { type DetectionStratum, simpsonOfDetection } from './fairness/simpson-detection.ts';
import { type DurationStratum, simpsonOfDurations } from './fairness/simpson-durations.ts';
import { sourceCheck } from './fairness/source-check.ts';
import { windowCheck } from './fairness/window-check.ts';
import { IMPACT_KNOWN } from './impact-known.ts';
import { shareOf } from './share-of.ts';
import { onSides, type Sides } from './sides.ts';
import { defineStatistic, type Usage } from './statistic.ts';
import { groupIn, NO_SAMPLE, NO_TALLY, ratioOfTimes, tallied, timedQuantile } from './timed.ts';

export interface FairnessParams {
  /** A field that says where incidents were recorded, if there is one beside the provider. */
  readonly source?: Dimension;
  /** True where no column says the class, so that it was guessed from texts. */
  readonly classIsGuessed: boolean;
  /** Fields that were filled from texts where a row had no value. */
  readonly guessed: readonly Dimension[];
}

export interface Fairness extends Usage {
  /** What bites and what does not, the start clocks first. */
  readonly checks: readonly FairnessCheck[];
}

type SampleAnswer = readonly {
  readonly key: readonly string[];
  readonly values: { readonly sample: CensoredSample; readonly count: number };
}[];

const known = (answer: SampleAnswer | CountAnswer): readonly string[] =>
  [...countsByKey(answer as CountAnswer).keys()].filter((value) => value !== UNKNOWN);

const durationStrata = (answer: SampleAnswer): readonly DurationStratum[] =>
  known(answer).map((value) => ({
    value,
    ...onSides((side) => groupIn(answer, side, value)?.sample ?? NO_SAMPLE),
  }));

const detectionStrata = (answer: CountAnswer): readonly DetectionStratum[] =>
  known(answer).map((value) => {
    const found = (passes: (source: string | undefined) => boolean) =>
      countOnSides(answer, ([stratum, source]) => stratum === value && passes(source));
    const events = found((source) => source === 'human');
    const n = found((source) => source !== UNKNOWN);
    return { value, eventsA: events.a, nA: n.a, eventsB: events.b, nB: n.b };
  });

const ratioOfMedians = ({ a, b }: Sides<CensoredSample>) =>
  ratioOfTimes(timedQuantile(kaplanMeier(a), 0.5), timedQuantile(kaplanMeier(b), 0.5));

/** Is the comparison fair? Checks that are always made, whatever is on the screen. */
export const fairness = defineStatistic({
  title: 'Is the comparison fair?',
  definition: {
    formula: 'Each check compares the figure shown with the same figure without the suspected cause.',
    population: 'Incidents of both cohorts that pass all filters.',
    leftOut: 'What each check cannot use; a check with under 20 incidents in a cohort tells nothing.',
    method:
      'Clocks: shares with a known impact start over 10 points apart. Open: closed-only median over 5 % under ' +
      'Kaplan–Meier’s. Reversals: strata clearly on the other side (5 %, corrected), stratified log-rank, direct ' +
      'standardisation. Source: Cramér’s V over 0.9. Outliers: longest 1 % over a quarter of all time. Windows: under ' +
      '80 % of a cohort in common months.',
    source: 'The open file.',
  },
  plans: ({ filter, cohorts, clock }, { source }: FairnessParams) => {
    const common = { filter, cohorts } as const;
    const sample = { kind: 'sample', of: durationOf(clock.duration, clock) } as const;
    const fromDetection = durationOf(clock.duration, { ...clock, start: 'detection' });
    const stratified = { sample, ...COUNT } as const;
    return {
      all: {
        ...common,
        groupBy: ['cohort'],
        aggregates: {
          ...stratified,
          impact: { kind: 'tally', of: IMPACT_KNOWN },
          fromDetection: { kind: 'sample', of: fromDetection },
        },
      },
      severity: { ...common, groupBy: ['cohort', 'severity'], aggregates: stratified },
      detectionSource: { ...common, groupBy: ['cohort', 'detectionSource'], aggregates: stratified },
      service: { ...common, groupBy: ['cohort', 'service'], aggregates: stratified },
      stage: { ...common, groupBy: ['cohort', 'stage'], aggregates: stratified },
      bySeverity: { ...common, groupBy: ['cohort', 'severity', 'detectionSource'], aggregates: COUNT },
      byService: { ...common, groupBy: ['cohort', 'service', 'detectionSource'], aggregates: COUNT },
      byStage: { ...common, groupBy: ['cohort', 'stage', 'detectionSource'], aggregates: COUNT },
      provider: { ...common, groupBy: ['cohort', 'provider'], aggregates: COUNT },
      source: { ...common, groupBy: ['cohort', source ?? 'provider'], aggregates: COUNT },
      months: { ...common, groupBy: ['cohort', 'month'], aggregates: COUNT },
    } as const satisfies Record<string, Plan>;
  },
  finish: (answers, { clock }, { source, classIsGuessed, guessed }): Fairness => {
    const { duration } = clock;
    const whole = onSides((side) => groupIn(answers.all, side));
    const samples = onSides((side) => whole[side]?.sample ?? NO_SAMPLE);
    const detected = onSides((side) => whole[side]?.fromDetection ?? NO_SAMPLE);
    const impactKnown = onSides((side) => {
      const tally = whole[side]?.impact ?? NO_TALLY;
      return shareOf(tally.observed, tallied(tally));
    });
    const incidents = (whole.a?.count ?? 0) + (whole.b?.count ?? 0);
    return {
      checks: [
        clocksCheck(clock, impactKnown, {
          ratio: ratioOfMedians(samples),
          fromDetection: ratioOfMedians(detected),
        }),
        openCheck(duration, samples),
        ...(['severity', 'detectionSource', 'service', 'stage'] as const).map((by) =>
          simpsonOfDurations(by, duration, durationStrata(answers[by])),
        ),
        simpsonOfDetection('severity', duration, detectionStrata(answers.bySeverity)),
        simpsonOfDetection('service', duration, detectionStrata(answers.byService)),
        simpsonOfDetection('stage', duration, detectionStrata(answers.byStage)),
        sourceCheck('provider', answers.provider),
        ...(source === undefined || source === 'provider' ? [] : [sourceCheck(source, answers.source)]),
        outlierCheck(
          duration,
          onSides((side) => samples[side].observed),
        ),
        windowCheck(answers.months),
        guessedCheck(classIsGuessed, guessed),
      ],
      used: incidents,
      inView: incidents,
    };
  },
});
