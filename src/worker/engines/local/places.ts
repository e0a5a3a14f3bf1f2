import { countBelow } from './cuts.ts';

/** Where the durations of one group stand in a column's ascending array: a set of places, ascending. */
export interface Places {
  readonly size: number;
  /** The place of the k-th, from 0; NaN when there is none. */
  readonly at: (k: number) => number;
  /** How many lie before a place. */
  readonly before: (place: number) => number;
  /** The same, made for places that ascend from call to call: all calls together walk the set once. */
  readonly counter: () => (place: number) => number;
  readonly list: () => Uint32Array;
}

/** Places listed one by one: for groups so many that each is small. */
export const listedPlaces = (places: Uint32Array): Places => ({
  size: places.length,
  at: (k) => places[k] ?? Number.NaN,
  before: (place) => countBelow(places, place),
  counter() {
    let count = 0;
    return (place) => {
      while (count < places.length && (places[count] ?? 0) < place) count++;
      return count;
    };
  },
  list: () => places,
});
