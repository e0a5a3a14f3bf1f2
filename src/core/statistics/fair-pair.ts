import { newcombeDifference } from '../estimators/newcombe-difference.ts';
import { durationOf } from '../incident/clock.ts';
import { UNKNOWN } from '../incident/dimensions.ts';
import type { Plan } from '../plan/plan.ts';
import { COUNT, countOnSides, countsByKey } from './counts.ts';
import { IMPACT_KNOWN } from './impact-known.ts';
import { type ShareOf, shareOf } from './share-of.ts';
import { onSides, type Sides } from './sides.ts';
import { defineStatistic, type Usage } from './statistic.ts';
import { groupIn, NO_TALLY, tallied } from './timed.ts';

/** A share on both sides, with A less B, from −1 to 1, and Newcombe's interval. */
export interface FairShare extends Sides<ShareOf> {
  readonly difference: { readonly difference: number; readonly lower: number; readonly upper: number };
}

export interface FairPair extends Usage {
  readonly impactKnown: FairShare;
  /** Not yet ended on the chosen clock, of all that have its start. */
  readonly open: FairShare;
  /** Of those whose severity is known. */
  readonly highSeverity: FairShare;
  /** Calendar months, UTC, in which at least one incident starts. */
  readonly months: Sides<number>;
  /** False where the chosen duration has no open incidents: one without the end is then missing. */
  readonly canBeOpen: boolean;
}

const compared = ({ a, b }: Sides<ShareOf>): FairShare => ({
  a,
  b,
  difference: newcombeDifference(a.events, a.n, b.events, b.n),
});

/** What two cohorts should have in common before they are compared. */
export const fairPair = defineStatistic({
  title: 'Would it be a fair pair?',
  definition: {
    formula: 'Incidents with the property over all of the cohort for which it is known.',
    population: 'Incidents of each cohort that pass all filters.',
    leftOut: 'From severity: unknown. From still open: those without a start, or with an end before it.',
    method: 'Wilson 95 % intervals; difference of shares with Newcombe’s hybrid score interval.',
    source: 'The open file.',
  },
  plans: ({ filter, cohorts, clock }, _params: undefined) => {
    const common = { filter, cohorts } as const;
    return {
      times: {
        ...common,
        groupBy: ['cohort'],
        aggregates: {
          impact: { kind: 'tally', of: IMPACT_KNOWN },
          ended: { kind: 'tally', of: durationOf(clock.duration, clock) },
        },
      },
      severity: { ...common, groupBy: ['cohort', 'severity'], aggregates: COUNT },
      months: { ...common, groupBy: ['cohort', 'month'], aggregates: COUNT },
    } as const satisfies Record<string, Plan>;
  },
  finish: ({ times, severity, months }, { clock }): FairPair => {
    const impact = onSides((side) => groupIn(times, side)?.impact ?? NO_TALLY);
    const ended = onSides((side) => groupIn(times, side)?.ended ?? NO_TALLY);
    const high = countOnSides(severity, ([value]) => value === 'high');
    const rated = countOnSides(severity, ([value]) => value !== UNKNOWN);
    const byMonth = [...countsByKey(months).values()];
    const inView = tallied(impact.a) + tallied(impact.b);
    return {
      impactKnown: compared(onSides((side) => shareOf(impact[side].observed, tallied(impact[side])))),
      open: compared(onSides((side) => shareOf(ended[side].open, ended[side].open + ended[side].observed))),
      highSeverity: compared(onSides((side) => shareOf(high[side], rated[side]))),
      months: onSides((side) => byMonth.filter((counts) => counts[side] > 0).length),
      canBeOpen: durationOf(clock.duration, clock).censors,
      used: inView,
      inView,
    };
  },
});
