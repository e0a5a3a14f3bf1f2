import type { Filter } from '../../core/plan/filter.ts';
import type { Benchmarks } from '../../core/statistics/benchmarks/benchmarks.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import { STUDIES } from '../../core/studies/studies.ts';
import type { PublishedFigure, Study } from '../../core/studies/study.ts';
import {
  type BenchmarkLead,
  type BenchmarksSaid,
  LEADING_METRICS,
} from '../../core/words/headlines/benchmarks.ts';
import { listWords } from '../../core/words/headlines/headline.ts';
import { type BenchmarkNote, keptSeverity } from './benchmarks-notes.ts';
import type { FigureBeside } from './benchmarks-rows.ts';
import { laneWords, ownWords } from './benchmarks-words.ts';

interface Shown {
  readonly beside: readonly FigureBeside[];
  readonly filter: Filter;
  readonly labels: Sides<string>;
  readonly hidden: ReadonlySet<number>;
  readonly isReplica: boolean;
  readonly clocks: string | undefined;
  readonly hasClass: boolean;
}

/** Metrics whose own figure is of high severity, whatever is kept, have no severity that could differ. */
const isAlike = ({ severity, metric }: PublishedFigure, kept: ReturnType<typeof keptSeverity>): boolean =>
  severity === 'not stated' || severity === kept || /^(performance|deployment|invalid)/.test(metric);

function leadOf({ beside, filter, labels }: Shown): BenchmarkLead | undefined {
  const kept = keptSeverity(filter);
  for (const metric of LEADING_METRICS) {
    const alike = beside.filter(({ figure }) => figure.metric === metric && isAlike(figure, kept));
    const found = alike.find(({ own }) => own.state === 'given' || own.state === 'too-few');
    if (found === undefined) continue;
    const { own, compared, study, figure } = found;
    const others = alike.filter((other) => other.own.lane === own.lane && other.study !== study);
    return {
      metric,
      label: laneWords(own.lane, labels),
      own,
      against: compared,
      study: study.number,
      value: figure.value,
      printed: figure.printed,
      n: figure.n,
      isOnly: others.length === 0,
    };
  }
  return undefined;
}

/** What the sentence over the view is made of. */
export function saidOf(shown: Shown): BenchmarksSaid {
  const kept = keptSeverity(shown.filter);
  return {
    lead: leadOf(shown),
    agreements: shown.beside
      .filter(({ figure }) => isAlike(figure, kept))
      .map(({ compared }) => compared.agreement),
    studies: STUDIES.length,
    hidden: shown.hidden.size,
    hasClass: shown.hasClass,
    clocks: shown.clocks,
    madeFrom: shown.isReplica ? 1 : undefined,
  };
}

/** Said at the first row of the bundled replica. */
export function replicaNote(beside: readonly FigureBeside[]): BenchmarkNote {
  const others = [...new Set(beside.map(({ study }) => study.number))].filter((number) => number !== 1);
  const worth =
    others.length === 0 ? '' : ` Only ${listWords(others.toSorted().map(String))} are worth a look.`;
  return {
    id: 'replica',
    sentence: `The replica was made from study 1, so agreeing with it says nothing.${worth}`,
    action: 'open-file',
  };
}

/** Own values of a study's figures that are derived here, by the figure's id. */
export function derivedWords({ metrics }: Benchmarks, { derivations }: Study): ReadonlyMap<string, string> {
  return new Map(
    derivations
      .flatMap(({ figures }) => figures)
      .flatMap(({ id, metric, of }) => {
        const found = metrics.find((other) => other.id === metric);
        const own = found?.lanes.find((lane) => lane.of === of && lane.state !== 'missing');
        return found && own ? [[id, ownWords(own, found.kind)] as const] : [];
      }),
  );
}
