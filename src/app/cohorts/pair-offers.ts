import type { DatasetSummary } from '../../core/dataset/dataset.ts';
import { type CohortPair, GENAI_AGAINST_REST } from '../../core/incident/cohort.ts';
import {
  lastMonths,
  markerPair,
  missedEnds,
  monthsIn,
  monthsTouched,
  type Period,
  periodBefore,
  periodPair,
  valuePair,
} from '../../core/incident/cohort-pairs.ts';
import type { Filter, StartedIn } from '../../core/plan/filter.ts';
import { keyOf } from '../../core/plan/key.ts';
import { binWords, dayWords, rangeWords } from '../../core/words/dates.ts';
import { valueLabel } from '../../core/words/labels.ts';
import { plural } from '../../core/words/numbers.ts';
import { stripAxis } from '../shell/strip/time-edges.ts';
import { MODEL_RELEASES, type Release } from '../text/releases.ts';

/** How a pair is made. */
export type PairKind = 'class' | 'periods' | 'marker' | 'value' | 'own';

export type PeriodLength = 'brushed' | 'year' | 'quarter' | 'month';

/** What the reader chose for each kind that leaves something to choose. */
export interface PairChoice {
  readonly length: PeriodLength;
  /** Label of a release. */
  readonly marker: string;
  /** A service. */
  readonly value: string;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** What pairs can be made of: the open file and the filter of the view. */
export interface PairGround {
  readonly data: Range | undefined;
  readonly brushed: StartedIn | undefined;
  readonly markers: readonly Release[];
  readonly services: readonly string[];
}

/** What a dataset and a filter offer. Markers are those inside the data. */
export function pairGround(dataset: DatasetSummary, filter: Filter): PairGround {
  const axis = stripAxis(dataset);
  const data = axis && { from: dataset.from, to: axis.until };
  return {
    data,
    brushed: filter.find((clause) => clause.kind === 'startedIn'),
    markers: data ? MODEL_RELEASES.filter(({ at }) => at > data.from && at < data.to) : [],
    services: dataset.dimensions.find(({ dimension }) => dimension === 'service')?.values ?? [],
  };
}

const LENGTHS: readonly PeriodLength[] = ['brushed', 'year', 'quarter', 'month'];

/** The lengths of periods that can be chosen: the brushed one only where a time is brushed. */
export const periodLengths = ({ brushed }: PairGround): readonly PeriodLength[] =>
  LENGTHS.filter((length) => length !== 'brushed' || brushed !== undefined);

/** What stands chosen at first. */
export const firstChoice = ({ brushed, markers, services }: PairGround): PairChoice => ({
  length: brushed ? 'brushed' : 'year',
  marker: (markers.find(({ label }) => label === 'ChatGPT') ?? markers.at(-1))?.label ?? '',
  value: services[0] ?? '',
});

function periodOf(length: PeriodLength, { data, brushed }: PairGround): Period | undefined {
  if (data === undefined) return undefined;
  switch (length) {
    case 'brushed':
      return brushed && monthsTouched(brushed.from, brushed.to);
    case 'year':
      return lastMonths(data.to, 12);
    case 'quarter':
      return lastMonths(data.to, 3, 3);
    case 'month':
      return lastMonths(data.to, 1);
  }
}

/** A period in a sentence: `2023`, `Q4 2023`, `Feb 2024`, `Mar 2023 – Feb 2024`. */
export function periodLabel(period: Period): string {
  const first = new Date(period.from);
  const months = monthsIn(period);
  if (months === 12 && first.getUTCMonth() === 0) return String(first.getUTCFullYear());
  if (months === 3 && first.getUTCMonth() % 3 === 0)
    return binWords(first.toISOString().slice(0, 10), 'quarter');
  return rangeWords(period.from, period.to);
}

/** How long the periods are: `12 months each`. */
export function lengthWords(length: PeriodLength, ground: PairGround): string {
  const period = periodOf(length, ground);
  return period ? `${plural(monthsIn(period), 'month')} each` : '';
}

/** The pair of a kind; undefined where the file does not offer it, and for own filters. */
export function pairOf(kind: PairKind, choice: PairChoice, ground: PairGround): CohortPair | undefined {
  switch (kind) {
    case 'class':
      return GENAI_AGAINST_REST;
    case 'periods': {
      const period = periodOf(choice.length, ground);
      const labels = period && { a: periodLabel(period), b: periodLabel(periodBefore(period)) };
      return period && labels && periodPair(period, labels);
    }
    case 'marker': {
      const marker = ground.markers.find(({ label }) => label === choice.marker);
      return marker && aroundMarker(marker, ground);
    }
    case 'value': {
      const known = ground.services.includes(choice.value);
      return known ? valuePair('service', choice.value, valueLabel('service', choice.value)) : undefined;
    }
    case 'own':
      return undefined;
  }
}

/** Within the brushed range where the marker lies in it, else within all data, both in whole months. */
function aroundMarker({ label, at }: Release, { data, brushed }: PairGround): CohortPair | undefined {
  const range = brushed && brushed.from < at && at < brushed.to ? brushed : data;
  return (
    range && markerPair(at, monthsTouched(range.from, range.to), { a: `post-${label}`, b: `pre-${label}` })
  );
}

/** What is odd about the periods, a sentence each: ends that the data miss, and months that are left out. */
export function periodNotes(length: PeriodLength, ground: PairGround): readonly string[] {
  const period = periodOf(length, ground);
  const { data } = ground;
  if (period === undefined || data === undefined) return [];
  const before = periodBefore(period);
  const notes: string[] = [];
  const ends = `The data end on ${dayWords(data.to - 1)}`;
  if (missedEnds(period, data).end) notes.push(`${ends}: ${periodLabel(period)} is not over.`);
  else if (length !== 'brushed' && data.to - 1 >= period.to) {
    const rest = rangeWords(period.to, monthsTouched(period.to, data.to).to);
    notes.push(
      `${ends}: ${rest} is left out, to compare whole ${length === 'quarter' ? 'quarters' : 'months'}.`,
    );
  }
  if (missedEnds(before, data).start)
    notes.push(`The data begin on ${dayWords(data.from)}: ${periodLabel(before)} is not whole.`);
  return notes;
}

const GUESSED: readonly Exclude<PairKind, 'own'>[] = ['class', 'periods', 'marker', 'value'];

function choicesOf(kind: PairKind, first: PairChoice, ground: PairGround): readonly PairChoice[] {
  if (kind === 'periods') return periodLengths(ground).map((length) => ({ ...first, length }));
  if (kind === 'marker') return ground.markers.map(({ label }) => ({ ...first, marker: label }));
  return kind === 'value' ? ground.services.map((value) => ({ ...first, value })) : [first];
}

/** How a pair was probably made; own filters where no offer makes it. */
export function madeAs(pair: CohortPair, ground: PairGround): { kind: PairKind; choice: PairChoice } {
  const first = firstChoice(ground);
  const key = keyOf(pair);
  for (const kind of GUESSED)
    for (const choice of choicesOf(kind, first, ground))
      if (keyOf(pairOf(kind, choice, ground)) === key) return { kind, choice };
  return { kind: 'own', choice: first };
}
