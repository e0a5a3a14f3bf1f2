import type { Random } from '../../src/core/estimators/random.ts';

/** How many incidents get each value. '' is unknown. */
export type Quota = Readonly<Record<string, number>>;

/** How much likelier one incident is to get a value than another; only proportions matter. */
export type Weight<Item> = (item: Item, value: string) => number;

const SMALLEST_WEIGHT = 1e-9;

/** A number from the standard Gumbel distribution: adding it to log weights makes the largest a fair draw. */
const gumbel = (random: Random): number => -Math.log(-Math.log(Math.max(random(), 1e-12)));

/**
 * Gives each item one value, each value exactly as often as its quota says, by weighted chance.
 *
 * @throws when the quota does not add up to the number of items
 */
export function assignByQuota<Item>(
  items: readonly Item[],
  quota: Quota,
  weight: Weight<Item>,
  random: Random,
): readonly string[] {
  const values = Object.keys(quota);
  const left = new Map(Object.entries(quota));
  const total = values.reduce((sum, value) => sum + (quota[value] ?? 0), 0);
  if (total !== items.length) throw new Error(`The quota holds ${total}, the items are ${items.length}.`);
  const claims = items.flatMap((item, index) =>
    values.map((value) => ({
      index,
      value,
      score: Math.log(Math.max(weight(item, value) * (quota[value] ?? 0), SMALLEST_WEIGHT)) + gumbel(random),
    })),
  );
  claims.sort((a, b) => b.score - a.score || a.index - b.index);
  const given = new Array<string | undefined>(items.length);
  for (const { index, value } of claims) {
    const remaining = left.get(value) ?? 0;
    if (given[index] !== undefined || remaining === 0) continue;
    given[index] = value;
    left.set(value, remaining - 1);
  }
  return given.map((value) => value ?? '');
}

/** The quota with `''` added for the items that get no value. */
export const withUnknown = (quota: Quota, items: number): Quota => ({
  ...quota,
  '': items - Object.values(quota).reduce((sum, count) => sum + count, 0),
});

/** What is left of a quota once a part of the items has its own. */
export const minus = (whole: Quota, part: Quota): Quota =>
  Object.fromEntries(Object.entries(whole).map(([value, count]) => [value, count - (part[value] ?? 0)]));

/** Shares turned into whole numbers that add up to `total`, largest remainders first. */
export function apportion(shares: Quota, total: number): Quota {
  const sum = Object.values(shares).reduce((all, share) => all + share, 0);
  const exact = Object.entries(shares).map(([value, share]) => ({ value, exact: (share / sum) * total }));
  const counts = new Map(exact.map((entry) => [entry.value, Math.floor(entry.exact)]));
  const missing = total - [...counts.values()].reduce((all, count) => all + count, 0);
  const byRemainder = exact.toSorted((a, b) => (b.exact % 1) - (a.exact % 1));
  for (const { value } of byRemainder.slice(0, missing)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
}
