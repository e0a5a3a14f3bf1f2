import type { Agreement } from '../../core/statistics/benchmarks/against-published.ts';
import type { OwnLane, OwnMetric } from '../../core/statistics/benchmarks/own-figure.ts';
import type { StudiedClass } from '../../core/statistics/benchmarks/published-number.ts';
import { FEWEST_EVENTS_FOR_A_BAR } from '../../core/statistics/comparison.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import { durationWords } from '../../core/words/durations.ts';
import {
  countWords,
  decimalWords,
  intervalWords,
  percentWords,
  pValueWords,
  ratioWords,
} from '../../core/words/numbers.ts';
import type { TableData } from '../charts/data-table.tsx';
import type { FigureBeside } from './benchmarks-rows.ts';

const HOUR = 60;

/** The own figure as its row says it: few events as counts, not as percent. */
export function ownWords({ state, value, events, n }: OwnLane, kind: OwnMetric['kind']): string {
  if (state === 'not-reached') return 'not reached';
  if (kind === 'time') return state === 'too-few' ? `${countWords(n)} incidents` : durationWords(value);
  if (kind === 'ratio') return state === 'too-few' ? 'too few' : `${ratioWords(value)} ×`;
  const isFew = state === 'too-few' || events < FEWEST_EVENTS_FOR_A_BAR;
  return isFew ? `${countWords(events)} of ${countWords(n)}` : percentWords(value);
}

/** The own interval without its unit where the value has it; empty where there are too few. */
export function ownInterval({ state, lower, upper }: OwnLane, kind: OwnMetric['kind']): string {
  if (state !== 'given' || Number.isNaN(lower) || Number.isNaN(upper)) return '';
  if (kind === 'ratio') return intervalWords(lower, upper);
  if (kind === 'share') return intervalWords(lower * 100, upper * 100, (end) => decimalWords(end, 1));
  if (upper < HOUR) return intervalWords(lower, upper, durationWords);
  return `${intervalWords(lower / HOUR, upper / HOUR, (end) => decimalWords(end, 1))} h`;
}

const AGREEMENTS: Readonly<Record<Agreement, string>> = {
  same: 'the same at the printed digits',
  unclear: 'no clear difference',
  lower: 'yours is lower',
  higher: 'yours is higher',
  'too-few': 'too few to compare',
  'not-given': 'not in view',
};

export const agreementWords = (agreement: Agreement): string => AGREEMENTS[agreement];

/** Whose figure a published one is. */
export const classWords = (of: StudiedClass | 'ratio'): string =>
  of === 'ratio' ? 'both' : of === 'genai' ? 'GenAI' : 'non-GenAI';

export const laneWords = (lane: OwnLane['lane'], labels: Sides<string>): string =>
  lane === 'ratio' ? 'ratio' : labels[lane];

const columns = [
  'Metric',
  'Cohort',
  'Yours',
  '95 %',
  'n',
  'Study',
  'Published',
  'Its population',
  'Its n',
  'Its 95 %, from n',
  'Yours over published',
  'Agreement',
  'p',
  'q',
  'Caveat',
];

/** All rows as a table: own figure, published figure, and how the two stand. */
export const besideTable = (
  rows: readonly (FigureBeside & { readonly kind: OwnMetric['kind'] })[],
  labels: Sides<string>,
): TableData => ({
  columns,
  rows: rows.map(({ words, own, kind, study, figure, compared }) => [
    `${words.name}, ${words.of}`,
    laneWords(own.lane, labels),
    ownWords(own, kind),
    ownInterval(own, kind),
    countWords(own.n),
    `${study.number}`,
    figure.printed,
    figure.note,
    figure.n === undefined ? 'not given' : countWords(figure.n),
    intervalWords(compared.published.lower, compared.published.upper, percentWords),
    ratioWords(compared.closeness.value),
    agreementWords(compared.agreement),
    pValueWords(compared.p),
    pValueWords(compared.q),
    study.caveat,
  ]),
});
