import { type Clock, durationOf } from '../../core/incident/clock.ts';
import type { Clause } from '../../core/plan/filter.ts';
import { rangeWords } from '../../core/words/dates.ts';
import { durationWords } from '../../core/words/durations.ts';
import { milestoneLabel, valueLabel } from '../../core/words/labels.ts';

/** The ends of a clock as its chip says them: `impact start → mitigated`. */
export function clockEnds(clock: Clock): string {
  const { from, to } = durationOf(clock.duration, clock);
  const [first, last] = [from[0], to[0]].map((milestone) =>
    milestone ? milestoneLabel(milestone).toLowerCase() : '',
  );
  return `${first} → ${last}`;
}

/** What a clause keeps, as its chip says it: `Americas, Europe`, `Mar 2022 – Feb 2024`, `1 h – 6 h`. */
export function clauseWords(clause: Clause): string {
  switch (clause.kind) {
    case 'oneOf':
      return clause.values.map((value) => valueLabel(clause.dimension, value)).join(', ');
    case 'startedIn':
      return rangeWords(clause.from, clause.to);
    case 'lasting':
      return clause.to === Number.POSITIVE_INFINITY
        ? `${durationWords(clause.from)} or longer`
        : `${durationWords(clause.from)} – ${durationWords(clause.to)}`;
    case 'mentions':
      return `“${clause.text}”`;
  }
}
