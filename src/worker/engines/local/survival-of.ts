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
  const all = observed.size + open.size;
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

  const eventsBefore = observed.counter();
  const openPlaces = open.list();

  at.forEach((time, i) => {
    const openUpTo = open.before(countUpTo(column.open, time));
    while (curve.censored < openUpTo) {
      moveTo(eventsBefore(column.observedUpTo[openPlaces[curve.censored] ?? 0] ?? 0));
      curve.censored++;
    }
    moveTo(eventsBefore(countUpTo(column.observed, time)));
    const gone =
      observed.before(countBelow(column.observed, time)) + open.before(countBelow(column.open, time));
    answer.atRisk[i] = all - gone;
    answer.survival[i] = curve.survival;
    answer.greenwood[i] = curve.greenwood;
  });
  return answer;
}
