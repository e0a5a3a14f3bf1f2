import { countUpTo } from './cuts.ts';
import type { Places } from './places.ts';

/** Words whose bits are counted together, so that a search touches few. */
const BLOCK = 64;

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many bits of a word lie below a bit. */
const bitsBelow = (word: number, bit: number): number => bitsIn(word & ((1 << bit) - 1));

/** How many bits are set before each block; the last element is the number of all. */
function countedBlocks(words: Uint32Array): Uint32Array {
  const counts = new Uint32Array(Math.ceil(words.length / BLOCK) + 1);
  let count = 0;
  for (let word = 0; word < words.length; word++) {
    if (word % BLOCK === 0) counts[word / BLOCK] = count;
    count += bitsIn(words[word] ?? 0);
  }
  counts[counts.length - 1] = count;
  return counts;
}

/** The position of the k-th set bit of a word. */
function bitAt(word: number, k: number): number {
  let rest = word;
  for (let i = 0; i < k; i++) rest &= rest - 1;
  return 31 - Math.clz32(rest & -rest);
}

function listOf(words: Uint32Array, size: number): Uint32Array {
  const places = new Uint32Array(size);
  let count = 0;
  for (let word = 0; word < words.length; word++)
    for (let rest = words[word] ?? 0; rest !== 0; rest &= rest - 1)
      places[count++] = word * 32 + 31 - Math.clz32(rest & -rest);
  return places;
}

function counterOf(words: Uint32Array): (place: number) => number {
  let word = 0;
  let count = 0;
  return (place) => {
    const last = place >>> 5;
    for (; word < last; word++) count += bitsIn(words[word] ?? 0);
    return count + bitsBelow(words[last] ?? 0, place & 31);
  };
}

/** Places as the set bits of a bitmap: a bit costs one write, and a rank is found without sorting or listing. */
export function bitPlaces(words: Uint32Array): Places {
  const blocks = countedBlocks(words);
  const size = blocks[blocks.length - 1] ?? 0;
  return {
    size,
    at(k) {
      if (k < 0 || k >= size) return Number.NaN;
      // Empty blocks repeat a count: the last block that starts at or before k holds it.
      const block = countUpTo(blocks, k) - 1;
      let before = blocks[block] ?? 0;
      for (let word = block * BLOCK; ; word++) {
        const bits = words[word] ?? 0;
        const here = bitsIn(bits);
        if (before + here > k) return word * 32 + bitAt(bits, k - before);
        before += here;
      }
    },
    before(place) {
      const last = place >>> 5;
      const block = Math.floor(last / BLOCK);
      let count = blocks[block] ?? size;
      for (let word = block * BLOCK; word < last; word++) count += bitsIn(words[word] ?? 0);
      return count + bitsBelow(words[last] ?? 0, place & 31);
    },
    counter: () => counterOf(words),
    list: () => listOf(words, size),
  };
}
