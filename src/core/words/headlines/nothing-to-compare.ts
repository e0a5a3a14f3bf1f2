import type { DroppedFilter } from '../../statistics/filters-dropped.ts';
import { subjectLabel } from '../labels.ts';
import { countWords, plural } from '../numbers.ts';
import type { Headline, Labels } from './headline.ts';

/** Incidents of each cohort in view, and what dropping a filter would show (most first; only needed when empty). */
export interface InView {
  readonly a: number;
  readonly b: number;
  readonly labels: Labels;
  readonly dropped?: readonly DroppedFilter[];
}

/** As `FEWEST_INCIDENTS` of the statistics; words import no values from there. */
const FEWEST = 20;

function emptyHeadline(dropped: readonly DroppedFilter[]): Headline {
  const [best] = dropped;
  if (best === undefined) {
    return {
      sentence: 'This file has no incident in either cohort.',
      under: 'Choose other cohorts, or another file.',
    };
  }
  const more = best.a + best.b;
  return {
    sentence:
      more > 0
        ? `No incident matches these filters. Drop ${subjectLabel(best.subject)} to see ${countWords(more)}.`
        : 'No incident matches these filters, and dropping any one of them shows none.',
    under: 'Nothing is compared.',
  };
}

/** The headline of a view with too little in it: none, one cohort only, or under 20 in one; else undefined. */
export function nothingToCompare({ a, b, labels, dropped = [] }: InView): Headline | undefined {
  if (a + b === 0) return emptyHeadline(dropped);
  if (a === 0 || b === 0) {
    const [absent, present] = a === 0 ? [labels.a, labels.b] : [labels.b, labels.a];
    return {
      sentence: `${absent} has no incident here, so nothing is compared.`,
      under: `${plural(a + b, `${present} incident`)} ${a + b === 1 ? 'is shown on its own' : 'are shown on their own'}.`,
    };
  }
  if (Math.min(a, b) < FEWEST) {
    return {
      sentence: `Too few to say: ${countWords(a)} ${labels.a} and ${plural(b, `${labels.b} incident`)}.`,
      under: `Nothing is compared until each cohort has ${FEWEST} incidents.`,
    };
  }
  return undefined;
}
