/** Two values of a column that seem to be one, written in two ways. */
export interface Alike {
  /** The rarer one, which would become the other. */
  readonly from: string;
  readonly to: string;
  /** Letters that differ once case, spaces and marks are put aside: 0 when nothing else differs. */
  readonly distance: number;
}

const normalised = (value: string): string =>
  value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Edits between two texts: insertions, deletions, replacements and swaps of neighbours, each letter edited once
 * (optimal string alignment). Stops early with `limit + 1` when it must pass the limit.
 */
export function editDistance(one: string, other: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let at = 1; at <= other.length; at++)
      next.push(cheapest(one, other, row, at, { next, last, before }));
    if (Math.min(...next) > limit) return limit + 1;
    before = last;
    last = next;
  }
  return last[other.length] ?? 0;
}

interface Rows {
  readonly next: readonly number[];
  readonly last: readonly number[];
  readonly before: readonly number[];
}

function cheapest(one: string, other: string, row: number, at: number, { next, last, before }: Rows): number {
  const isSame = one[row - 1] === other[at - 1];
  const edited = Math.min(
    (next[at - 1] ?? 0) + 1,
    (last[at] ?? 0) + 1,
    (last[at - 1] ?? 0) + (isSame ? 0 : 1),
  );
  const isSwap = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
  return isSwap ? Math.min(edited, (before[at - 2] ?? 0) + 1) : edited;
}

/**
 * Words of up to four letters must be equal, as must codes with digits and words that begin differently (North and
 * South); up to seven letters may differ in one edit, longer words in two.
 */
function allowed(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  if (length <= 4 || one[0] !== other[0] || /\d/.test(one)) return 0;
  return length <= 7 ? 1 : 2;
}

/** Values that differ in a number are different things: `SEV1` and `SEV2`, `v1.2` and `v1.3`. */
const numbersOf = (value: string): string => (value.match(/\d+/g) ?? []).join(' ');

const MAX_COMPARED = 200;

/**
 * Pairs of values that seem to be one, the nearest first: equal but for case, spaces and marks, or a letter or two apart.
 * `values` with their counts; at most the 200 most frequent are compared.
 */
export function alikeValues(
  values: readonly { readonly written: string; readonly count: number }[],
): readonly Alike[] {
  const sorted = values.toSorted((one, other) => other.count - one.count).slice(0, MAX_COMPARED);
  const forms = sorted.map(({ written }) => normalised(written));
  const found: Alike[] = [];
  for (let from = 1; from < sorted.length; from++) {
    const nearest = nearestBefore(from, forms, sorted);
    const rare = sorted[from];
    const frequent = sorted[nearest?.to ?? -1];
    if (nearest && rare && frequent)
      found.push({ from: rare.written, to: frequent.written, distance: nearest.distance });
  }
  return found.toSorted((one, other) => one.distance - other.distance);
}

function nearestBefore(
  from: number,
  forms: readonly string[],
  values: readonly { readonly written: string }[],
): { readonly to: number; readonly distance: number } | undefined {
  const form = forms[from] ?? '';
  const numbers = numbersOf(values[from]?.written ?? '');
  let best: { readonly to: number; readonly distance: number } | undefined;
  for (let to = 0; to < from && form !== ''; to++) {
    const other = forms[to] ?? '';
    if (other === '' || numbers !== numbersOf(values[to]?.written ?? '')) continue;
    const limit = Math.min(allowed(form, other), (best?.distance ?? 9) - 1);
    if (limit < 0) break;
    const distance = editDistance(form, other, limit);
    if (distance <= limit) best = { to, distance };
  }
  return best;
}
