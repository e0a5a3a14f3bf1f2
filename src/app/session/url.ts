import * as v from 'valibot';
import { type Cohort, type CohortPair, GENAI_AGAINST_REST } from '../../core/incident/cohort.ts';
import { type Located, NOTHING_CHOSEN, VIEW_IDS } from './chosen.ts';
import { decoded, filterFrom, type Pair, pairsOf } from './clause-codec.ts';
import { clockFrom, clockText } from './clock-codec.ts';

const view = v.fallback(v.picklist(VIEW_IDS), NOTHING_CHOSEN.view);
const overlap = v.fallback(v.picklist(['leave-out', 'a', 'b']), 'leave-out');

const pairFrom = (text: string): Pair => {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
};

const cohortText = ({ label, filter }: Cohort): string =>
  [encodeURIComponent(label), ...pairsOf(filter).map((pair) => pair.join('='))].join(';');

function cohortFrom(text: string | undefined): Cohort | undefined {
  if (text === undefined) return undefined;
  const [name = '', ...clauses] = text.split(';');
  const label = decoded(name);
  return label === undefined ? undefined : { label, filter: filterFrom(clauses.map(pairFrom)) };
}

const isDefaultPair = (pair: CohortPair): boolean =>
  JSON.stringify(pair) === JSON.stringify(GENAI_AGAINST_REST);

function cohortsFrom(values: ReadonlyMap<string, string>): CohortPair {
  const a = cohortFrom(values.get('a'));
  const b = cohortFrom(values.get('b'));
  return a && b ? { a, b, overlap: v.parse(overlap, values.get('overlap')) } : GENAI_AGAINST_REST;
}

/**
 * The query of an address, without `?`, short and readable:
 * `view=mitigation&clock=ttm.detection.keep&severity=high,medium&time=2022-03-01..2024-03-01`. Defaults are left out.
 */
export function stringifyLocation(located: Located): string {
  const pairs: Pair[] = [];
  const { datasetKey, clock, cohorts, incident } = located;
  if (datasetKey !== NOTHING_CHOSEN.datasetKey) pairs.push(['data', encodeURIComponent(datasetKey)]);
  if (located.view !== NOTHING_CHOSEN.view) pairs.push(['view', located.view]);
  if (!isDefaultPair(cohorts)) {
    pairs.push(['a', cohortText(cohorts.a)], ['b', cohortText(cohorts.b)]);
    if (cohorts.overlap !== 'leave-out') pairs.push(['overlap', cohorts.overlap]);
  }
  if (clockText(clock) !== clockText(NOTHING_CHOSEN.clock)) pairs.push(['clock', clockText(clock)]);
  pairs.push(...pairsOf(located.filter));
  if (incident !== undefined) pairs.push(['incident', encodeURIComponent(incident)]);
  return pairs.map((pair) => pair.join('=')).join('&');
}

/** What an address holds. Unknown keys and malformed values are ignored: a bad link opens the default. */
export function parseLocation(query: string): Located {
  const pairs = query.replace(/^\?/, '').split('&').filter(Boolean).map(pairFrom);
  const values = new Map([...pairs].reverse());
  const incident = decoded(values.get('incident') ?? '');
  return {
    datasetKey: decoded(values.get('data') ?? '') || NOTHING_CHOSEN.datasetKey,
    view: v.parse(view, values.get('view')),
    cohorts: cohortsFrom(values),
    clock: clockFrom(values.get('clock') ?? '') ?? NOTHING_CHOSEN.clock,
    filter: filterFrom(pairs),
    incident: incident || undefined,
  };
}
