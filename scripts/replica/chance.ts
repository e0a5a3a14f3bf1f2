import { type Random, randomIndex } from '../../src/core/estimators/random.ts';

/** One of the items, all equally likely. */
export function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[randomIndex(random, items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

/** A draw from the exponential distribution. */
export const randomExponential = (random: Random, mean: number): number => -Math.log(1 - random()) * mean;
