import type { NamedDuration } from '../../incident/clock.ts';
import { FEWEST_EVENTS_FOR_A_BAR } from '../../statistics/comparison.ts';
import type { Difference, Measure } from '../../statistics/difference.ts';
import { categoryPredicate } from '../categories-in-sentences.ts';
import { timesAs } from '../numbers.ts';
import type { Labels } from './headline.ts';
import { listWords, theOthers } from './headline.ts';

/** A difference that holds, with the ratio to be said. */
export interface Finding {
  readonly difference: Difference;
  readonly ratio: number;
}

const VERBS = { ttd: 'detect', tta: 'acknowledge', ttm: 'mitigate', ttr: 'resolve' } as const;

/** What A's incidents do so many times as often or long, with a place for `as the rest`. */
function predicate(measure: Measure, ratio: number, others: string): string {
  const asOften = `${timesAs(ratio, 'often')}${others}`;
  switch (measure.kind) {
    case 'time':
      return `take ${timesAs(ratio, 'long')} to ${VERBS[measure.of]}${others}`;
    case 'value':
      return `${categoryPredicate(measure.dimension, measure.value)} ${asOften}`;
    case 'share':
      return sharePredicate(measure.name, asOften);
  }
}

function sharePredicate(name: Extract<Measure, { kind: 'share' }>['name'], asOften: string): string {
  switch (name) {
    case 'detectedByHumans':
      return `are found by people ${asOften}`;
    case 'falseAlarmsByMonitors':
      return `are false alarms ${asOften} when a monitor raises them`;
    case 'falseAlarmsByHumans':
      return `are false alarms ${asOften} when people raise them`;
    case 'reassigned':
      return `are passed on ${asOften}`;
  }
}

/** `GenAI incidents take 1.7 times as long to mitigate as the rest and are found by people 2.7 times as often.` */
export function findingsSentence(findings: readonly Finding[], labels: Labels): string {
  const parts = findings.map(({ difference, ratio }, i) =>
    predicate(difference.measure, ratio, i === 0 ? ` as ${theOthers(labels)}` : ''),
  );
  return `${labels.a} incidents ${listWords(parts)}.`;
}

const strength = ({ ratio }: Finding): number => Math.abs(Math.log(ratio));

/** A share that few incidents make in both cohorts is no headline, however far apart the cohorts are. */
const isTold = ({ measure, a, b }: Difference): boolean =>
  measure.kind === 'time' ? measure.p === 0.5 : Math.max(a.events, b.events) >= FEWEST_EVENTS_FOR_A_BAR;

/**
 * At most three, one a group, the farthest from 1 first; the median of the chosen duration speaks for all times where
 * it holds. Percentiles other than the median, and shares of few incidents, are left to the chart.
 */
export function strongest(findings: readonly Finding[], duration: NamedDuration): readonly Finding[] {
  const told = findings
    .filter(({ difference }) => isTold(difference))
    .filter((finding) => Number.isFinite(strength(finding)))
    .sort((x, y) => strength(y) - strength(x));
  const isChosen = ({ difference: { measure } }: Finding) =>
    measure.kind === 'time' && measure.of === duration;
  const chosen = told.find(isChosen);
  const groups = new Set<string>();
  const best = told
    .filter((finding) => !chosen || finding.difference.group !== 'time' || finding === chosen)
    .filter(({ difference: { group } }) => !groups.has(group) && groups.add(group));
  return best.slice(0, 3);
}
