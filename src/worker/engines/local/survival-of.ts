import type { SurvivalAt } from '../../../core/plan/aggregate.ts';
import { countBelow, countUpTo } from './cuts.ts';
import type { DurationColumn } from './duration-column.ts';
import type { GroupRanks } from './group-ranks.ts';

/** The curve as it stands after some events and censorings. */
interface Curve {
  survival: number;
  greenwood: number;
  /** Events and censorings so far. */
  events: number;
  censored: number;
}

/**
 * Kaplan–Meier from a group's ranks. Between two censorings the product over events telescopes to one quotient, and
 * so does Greenwood's sum, ties included: the walk visits censorings and asked times only.
 * At a tie events come before censorings.
 *
 * @see Kaplan & Meier (1958), Nonparametric estimation from incomplete observations
 */
export function survivalOf(column: DurationColumn, ranks: GroupRanks, at: readonly number[]): SurvivalAt {
  const { observed, open } = ranks;
  const all = observed.length + open.length;
  const answer = {
    survival: new Float64Array(at.length).fill(Number.NaN),
    greenwood: new Float64Array(at.length).fill(Number.NaN),
    atRisk: new Float64Array(at.length),
  };
  if (all === 0) return answer;
  const curve: Curve = { survival: 1, greenwood: 0, events: 0, censored: 0 };

  const moveTo = (events: number): void => {
    if (events === curve.events) return;
    const before = all - curve.events - curve.censored;
    const after = all - events - curve.censored;
    curve.survival *= after / before;
    curve.greenwood += (before - after) / (before * after);
    curve.events = events;
  };

  let place = 0;
  const eventsUpTo = (minutes: number): number => {
    const end = countUpTo(column.observed, minutes);
    while (place < observed.length && (observed[place] ?? 0) < end) place++;
    return place;
  };

  at.forEach((time, i) => {
    const openUpTo = countBelow(open, countUpTo(column.open, time));
    while (curve.censored < openUpTo) {
      moveTo(eventsUpTo(column.open[open[curve.censored] ?? 0] ?? 0));
      curve.censored++;
    }
    moveTo(eventsUpTo(time));
    const eventsBefore = countBelow(observed, countBelow(column.observed, time));
    const openBefore = countBelow(open, countBelow(column.open, time));
    answer.atRisk[i] = all - eventsBefore - openBefore;
    answer.survival[i] = curve.survival;
    answer.greenwood[i] = curve.greenwood;
  });
  return answer;
}
