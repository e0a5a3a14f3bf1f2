import { newcombeDifference } from '../estimators/newcombe-difference.ts';
import type { Duration } from '../incident/clock.ts';
import { type CanonicalDimension, UNKNOWN } from '../incident/dimensions.ts';
import { MILESTONES, type Milestone } from '../incident/milestones.ts';
import type { Plan } from '../plan/plan.ts';
import { COUNT, countOnSides } from './counts.ts';
import { type ShareOf, shareOf } from './share-of.ts';
import { onSides, type Sides } from './sides.ts';
import { defineStatistic, type Usage } from './statistic.ts';
import { groupIn, NO_TALLY, tallied } from './timed.ts';

const LABEL_FIELDS = [
  'severity',
  'detectionSource',
  'falseAlarm',
  'stage',
  'symptom',
  'rootCause',
  'mitigation',
  'reassigned',
  'service',
  'provider',
  'region',
  'team',
] as const satisfies readonly CanonicalDimension[];

export type CoverageField =
  | { readonly kind: 'label'; readonly dimension: (typeof LABEL_FIELDS)[number] }
  | { readonly kind: 'time'; readonly milestone: Milestone };

/** Names a field apart from all others: its dimension or milestone. */
export const fieldId = (field: CoverageField): string =>
  field.kind === 'label' ? field.dimension : field.milestone;

export interface CoverageRow {
  readonly field: CoverageField;
  /** Incidents with a value, of all of the cohort. */
  readonly a: ShareOf;
  readonly b: ShareOf;
  /** A less B, from −1 to 1, with Newcombe's interval. */
  readonly difference: { readonly difference: number; readonly lower: number; readonly upper: number };
  /** True when the interval leaves out 0. */
  readonly beyondChance: boolean;
  /** False when no incident of either cohort has a value. */
  readonly inFile: boolean;
}

export interface Coverage extends Usage {
  /** Best filled first, by the worse cohort; fields not in the file last. */
  readonly rows: readonly CoverageRow[];
  readonly incidents: Sides<number>;
}

/** Observed, as a duration of zero, exactly when the milestone is known. */
const presence = (milestone: Milestone): Duration => ({
  from: [milestone],
  to: [milestone],
  censors: false,
  zeros: 'keep',
});

const tallyOf = (milestone: Milestone) => ({ kind: 'tally', of: presence(milestone) }) as const;

function rowOf(field: CoverageField, { a, b }: Sides<ShareOf>): CoverageRow {
  const difference = newcombeDifference(a.events, a.n, b.events, b.n);
  return {
    field,
    a,
    b,
    difference,
    beyondChance: difference.lower > 0 || difference.upper < 0,
    inFile: a.events + b.events > 0,
  };
}

const leastShare = ({ a, b }: CoverageRow): number => Math.min(a.share || 0, b.share || 0);

/** What is filled in, field by field and cohort by cohort. */
export const coverage = defineStatistic({
  title: 'What is filled in',
  definition: {
    formula: 'Incidents with a value in the field, over all incidents of the cohort.',
    population: 'Incidents of each cohort that pass all filters.',
    leftOut: 'None.',
    method: 'Wilson 95 % intervals; difference of shares with Newcombe’s hybrid score interval.',
    source: 'The open file, after its values were read.',
  },
  plans: ({ filter, cohorts }, _params: undefined) => {
    const known = <D extends CanonicalDimension>(dimension: D) =>
      ({ filter, cohorts, groupBy: ['cohort', dimension], aggregates: COUNT }) as const;
    return {
      severity: known('severity'),
      detectionSource: known('detectionSource'),
      falseAlarm: known('falseAlarm'),
      stage: known('stage'),
      symptom: known('symptom'),
      rootCause: known('rootCause'),
      mitigation: known('mitigation'),
      reassigned: known('reassigned'),
      service: known('service'),
      provider: known('provider'),
      region: known('region'),
      team: known('team'),
      times: {
        filter,
        cohorts,
        groupBy: ['cohort'],
        aggregates: {
          impactStart: tallyOf('impactStart'),
          detected: tallyOf('detected'),
          acknowledged: tallyOf('acknowledged'),
          mitigated: tallyOf('mitigated'),
          resolved: tallyOf('resolved'),
        },
      },
    } as const satisfies Record<string, Plan>;
  },
  finish: (answers): Coverage => {
    const incidents = countOnSides(answers.severity);
    const labels = LABEL_FIELDS.map((dimension) => {
      const filled = countOnSides(answers[dimension], ([value]) => value !== UNKNOWN);
      return rowOf(
        { kind: 'label', dimension },
        onSides((side) => shareOf(filled[side], incidents[side])),
      );
    });
    const times = MILESTONES.map((milestone) => {
      const tallies = onSides((side) => groupIn(answers.times, side)?.[milestone] ?? NO_TALLY);
      const shares = onSides((side) => shareOf(tallies[side].observed, tallied(tallies[side])));
      return rowOf({ kind: 'time', milestone }, shares);
    });
    const inView = incidents.a + incidents.b;
    return {
      rows: [...labels, ...times].sort((x, y) => leastShare(y) - leastShare(x)),
      incidents,
      used: inView,
      inView,
    };
  },
});
