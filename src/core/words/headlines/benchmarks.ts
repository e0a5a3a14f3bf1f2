import type { AgainstPublished, Agreement } from '../../statistics/benchmarks/against-published.ts';
import type { BenchmarkMetric } from '../../statistics/benchmarks/benchmark-metric.ts';
import type { OwnLane } from '../../statistics/benchmarks/own-figure.ts';
import { countWords, decimalWords, intervalWords, percentWords, plural, pointsWords } from '../numbers.ts';
import type { Headline } from './headline.ts';

/** The figure that the sentence is about: own and published side by side. */
export interface BenchmarkLead {
  readonly metric: BenchmarkMetric;
  /** The cohort's name. */
  readonly label: string;
  readonly own: OwnLane;
  readonly against: AgainstPublished;
  readonly study: number;
  readonly value: number;
  readonly printed: string;
  readonly n: number | undefined;
  /** No other study counts the same population. */
  readonly isOnly: boolean;
}

export interface BenchmarksSaid {
  readonly lead: BenchmarkLead | undefined;
  /** Every figure held against a study that counts the same severities. */
  readonly agreements: readonly Agreement[];
  /** Studies in all, and those that are hidden. */
  readonly studies: number;
  readonly hidden: number;
  /** A cohort holds GenAI or non-GenAI incidents, as every study counts. */
  readonly hasClass: boolean;
  /** Why times of the cohorts do not start alike; said before anything else. */
  readonly clocks: string | undefined;
  /** The study that the dataset was made from; undefined for real data. */
  readonly madeFrom: number | undefined;
}

/** What happens to a share of the incidents, for metrics that can lead. */
const PREDICATES: Partial<Readonly<Record<BenchmarkMetric, string>>> = {
  detectedByHumans: 'People find',
  causeCodeBug: 'Code bugs cause',
  fixAdHoc: 'Ad-hoc fixes end',
};

/** Metrics that a sentence can be made of, the best first. */
export const LEADING_METRICS: readonly BenchmarkMetric[] = ['detectedByHumans', 'causeCodeBug', 'fixAdHoc'];

const AGREED: ReadonlySet<Agreement> = new Set(['same', 'unclear']);
const COMPARED: ReadonlySet<Agreement> = new Set(['same', 'unclear', 'lower', 'higher']);

const NOTHING_HELD = 'The published figures are drawn; nothing is held against them.';
const CAVEAT = 'is one provider and may not represent others.';

const isFew = ({ own, against }: BenchmarkLead): boolean =>
  own.state === 'too-few' || against.agreement === 'too-few';

function sentenceOf(lead: BenchmarkLead, madeFrom: number | undefined): string {
  const { own, against, label, metric, study, value, isOnly } = lead;
  const does = PREDICATES[metric] ?? 'Your file has';
  if (isFew(lead))
    return `Too few to compare: ${countWords(own.events)} of ${plural(own.n, `${label} incident`)}.`;
  const found = `${does} ${percentWords(own.value, 0)} of your ${label} incidents.`;
  if (madeFrom === study && against.agreement === 'same')
    return `${found} Study ${study} has the same, since this file was made from it.`;
  const who = isOnly ? 'The one study that counts the same way' : `Study ${study}`;
  const theirs = percentWords(value, 0);
  if (against.agreement === 'same') return `${found} ${who} has the same.`;
  return `${found} ${who} has ${theirs}${against.agreement === 'unclear' ? ': no clear difference' : ''}.`;
}

function figuresOf({ own, against, printed, n }: BenchmarkLead): string {
  const interval = intervalWords(own.lower * 100, own.upper * 100, (end) => decimalWords(end, 1));
  const yours = `${percentWords(own.value)} (${interval}) against ${printed}`;
  if (n === undefined) return `${yours}, which has no n.`;
  const { difference, lower, upper } = against.difference;
  const points = (end: number) => pointsWords(end).replace(' pt', '');
  return `${yours}, n ${countWords(n)}: ${pointsWords(difference)} (${intervalWords(lower, upper, points)}).`;
}

function countOf(agreements: readonly Agreement[]): string {
  const compared = agreements.filter((agreement) => COMPARED.has(agreement));
  const apart = compared.filter((agreement) => !AGREED.has(agreement)).length;
  return (
    `${countWords(apart)} of ${plural(compared.length, 'comparable figure')} ` +
    `${apart === 1 ? 'lies' : 'lie'} outside your interval.`
  );
}

/** What the reader's file has beside the studies: the finding, both numbers, the doubt. Nobody is better or worse. */
export function benchmarksHeadline(said: BenchmarksSaid): Headline {
  const { lead, agreements, studies, hidden, madeFrom } = said;
  const first = said.clocks === undefined ? [] : [said.clocks];
  if (hidden === studies)
    return { sentence: 'Nothing is drawn: all studies are off.', under: 'Turn on those that fit.' };
  const circular =
    madeFrom === undefined
      ? []
      : [`This file was made from study ${madeFrom}, so agreeing with it says nothing.`];
  if (lead !== undefined) {
    const caveat = `Study ${lead.study} ${CAVEAT}`;
    if (isFew(lead))
      return { sentence: sentenceOf(lead, madeFrom), under: [...first, NOTHING_HELD, caveat].join(' ') };
    return {
      sentence: sentenceOf(lead, madeFrom),
      under: [...first, figuresOf(lead), countOf(agreements), ...circular, caveat].join(' '),
    };
  }
  if (agreements.some((agreement) => COMPARED.has(agreement)))
    return {
      sentence: countOf(agreements),
      under: [...first, ...circular, 'Each study is one population and may not represent others.'].join(' '),
    };
  if (agreements.some((agreement) => agreement === 'too-few'))
    return {
      sentence: 'Too few incidents to compare with a study.',
      under: NOTHING_HELD,
    };
  if (!said.hasClass)
    return {
      sentence: 'No study counts what these cohorts hold.',
      under:
        'Published figures are of GenAI or of non-GenAI incidents; choose cohorts by class to stand beside them.',
    };
  return {
    sentence: `None of the ${countWords(studies)} studies counts what this file holds.`,
    under: 'What they count, and which columns they need, stands below.',
  };
}
