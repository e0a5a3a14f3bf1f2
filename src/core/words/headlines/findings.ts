import type { Difference, Measure } from '../../statistics/difference.ts';
import { lowered } from '../differences.ts';
import { valueLabel } from '../labels.ts';
import { timesWords } from '../numbers.ts';
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
  const times = `${timesWords(ratio)} times`;
  switch (measure.kind) {
    case 'time':
      return `take ${times} as long to ${VERBS[measure.of]}${others}`;
    case 'value': {
      const value = lowered(valueLabel(measure.dimension, measure.value));
      const verb = measure.dimension === 'mitigation' ? 'end in' : 'come from';
      return `${verb} ${value} ${times} as often${others}`;
    }
    case 'share':
      return sharePredicate(measure.name, times, others);
  }
}

function sharePredicate(
  name: Extract<Measure, { kind: 'share' }>['name'],
  times: string,
  others: string,
): string {
  switch (name) {
    case 'detectedByHumans':
      return `are found by people ${times} as often${others}`;
    case 'falseAlarmsByMonitors':
      return `are ${times} as often false alarms when a monitor finds them${others}`;
    case 'falseAlarmsByHumans':
      return `are ${times} as often false alarms when people find them${others}`;
    case 'reassigned':
      return `are passed on ${times} as often${others}`;
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

/** At most three, one a group, the farthest from 1 first. Percentiles other than the median are left to the chart. */
export function strongest(findings: readonly Finding[]): readonly Finding[] {
  const told = findings
    .filter(({ difference: { measure } }) => measure.kind !== 'time' || measure.p === 0.5)
    .filter((finding) => Number.isFinite(strength(finding)))
    .sort((x, y) => strength(y) - strength(x));
  const groups = new Set<string>();
  const best = told.filter(({ difference: { group } }) => !groups.has(group) && groups.add(group));
  return best.slice(0, 3);
}
