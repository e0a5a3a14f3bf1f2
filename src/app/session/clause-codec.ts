import * as v from 'valibot';
import { durationOf, NAMED_DURATIONS } from '../../core/incident/clock.ts';
import { CANONICAL_DIMENSIONS, type Dimension, UNKNOWN } from '../../core/incident/dimensions.ts';
import { epochMs, minutes } from '../../core/incident/units.ts';
import { type Clause, type Filter, subjectOf } from '../../core/plan/filter.ts';
import { clockFrom, clockText } from './clock-codec.ts';

/** A key and a value of an address, both already percent-encoded. */
export type Pair = readonly [key: string, value: string];

const UNKNOWN_WORD = 'unknown';
const COLUMN = 'column:';
const canonical = v.picklist(CANONICAL_DIMENSIONS);
const finite = v.pipe(v.string(), v.nonEmpty(), v.transform(Number), v.number(), v.finite());

/** The text behind an encoded one; undefined when it is no valid encoding. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

const valueText = (value: string): string => {
  if (value === UNKNOWN) return UNKNOWN_WORD;
  return value === UNKNOWN_WORD ? `%75${UNKNOWN_WORD.slice(1)}` : encodeURIComponent(value);
};

const valueFrom = (text: string): string | undefined => (text === UNKNOWN_WORD ? UNKNOWN : decoded(text));

const instantText = (at: number): string =>
  new Date(at)
    .toISOString()
    .replace(/T00:00:00\.000Z$|(?::00)?\.000Z$/, (end) => (end.startsWith('T') ? '' : 'Z'));

const columnName = (dimension: Dimension): string =>
  dimension.startsWith(COLUMN) ? COLUMN + encodeURIComponent(dimension.slice(COLUMN.length)) : dimension;

/** A clause as a pair; undefined for a duration that has no name, which no link can hold. */
function clausePair(clause: Clause): Pair | undefined {
  switch (clause.kind) {
    case 'oneOf':
      return [columnName(clause.dimension), clause.values.map(valueText).join(',')];
    case 'startedIn':
      return ['time', `${instantText(clause.from)}..${instantText(clause.to)}`];
    case 'lasting': {
      const name = durationText(clause.of);
      const to = clause.to === Number.POSITIVE_INFINITY ? '' : String(clause.to);
      return name === undefined ? undefined : ['lasting', `${name}:${clause.from}..${to}`];
    }
    case 'mentions':
      return ['text', encodeURIComponent(clause.text)];
  }
}

function durationText(duration: object): string | undefined {
  const text = JSON.stringify(duration);
  for (const name of NAMED_DURATIONS)
    for (const start of ['impact', 'detection'] as const)
      for (const zeros of ['keep', 'drop'] as const)
        if (JSON.stringify(durationOf(name, { start, zeros })) === text)
          return clockText({ duration: name, start, zeros });
  return undefined;
}

/** The clause that a pair holds; undefined when it holds none. */
function clauseFrom([key, value]: Pair): Clause | undefined {
  switch (key) {
    case 'time':
      return timeFrom(value);
    case 'lasting':
      return lastingFrom(value);
    case 'text': {
      const text = decoded(value);
      return text ? { kind: 'mentions', text } : undefined;
    }
    default:
      return oneOfFrom(key, value);
  }
}

function timeFrom(value: string): Clause | undefined {
  const [from = Number.NaN, to = Number.NaN] = value.split('..').map((part) => Date.parse(part));
  return from < to ? { kind: 'startedIn', from: epochMs(from), to: epochMs(to) } : undefined;
}

function lastingFrom(value: string): Clause | undefined {
  const [name = '', range = ''] = value.split(':');
  const [low = '', high = ''] = range.split('..');
  const clock = clockFrom(name);
  const from = v.safeParse(finite, low);
  const to = high === '' ? Number.POSITIVE_INFINITY : Number(high);
  if (!clock || !from.success || !(from.output < to)) return undefined;
  return {
    kind: 'lasting',
    of: durationOf(clock.duration, clock),
    from: minutes(from.output),
    to: minutes(to),
  };
}

function oneOfFrom(key: string, value: string): Clause | undefined {
  const dimension = dimensionFrom(key);
  const values = value.split(',').flatMap((part) => {
    const text = valueFrom(part);
    return text === undefined || part === '' ? [] : [text];
  });
  return dimension && values.length > 0
    ? { kind: 'oneOf', dimension, values: [...new Set(values)] }
    : undefined;
}

function dimensionFrom(key: string): Dimension | undefined {
  if (key.startsWith(COLUMN)) {
    const name = decoded(key.slice(COLUMN.length));
    return name === undefined ? undefined : `column:${name}`;
  }
  const known = v.safeParse(canonical, key);
  return known.success ? known.output : undefined;
}

/** The filter that pairs hold: what is no clause is ignored, and the first of a subject counts. */
export function filterFrom(pairs: readonly Pair[]): Filter {
  const filter = new Map<string, Clause>();
  for (const pair of pairs) {
    const clause = clauseFrom(pair);
    if (clause && !filter.has(subjectOf(clause))) filter.set(subjectOf(clause), clause);
  }
  return [...filter.values()];
}

/** The pairs of a filter, in its order. */
export const pairsOf = (filter: Filter): readonly Pair[] =>
  filter.flatMap((clause) => {
    const pair = clausePair(clause);
    return pair ? [pair] : [];
  });
