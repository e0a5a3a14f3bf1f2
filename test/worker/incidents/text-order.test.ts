import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOrder } from '../../../src/worker/incidents/text-order.ts';
import { textColumn } from '../../support/text-column.ts';

const folded = (text: string): number[] => [
  ...new TextEncoder().encode(text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())),
];

function byBytes(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((byte, i) => byte !== b[i]);
  return at < 0 ? a.length - b.length : at >= b.length ? 1 : (a[at] ?? 0) - (b[at] ?? 0);
}

const expectSorted = (texts: readonly string[]) => {
  const expected = [...texts.keys()].toSorted(
    (a, b) => byBytes(folded(texts[a] ?? ''), folded(texts[b] ?? '')) || a - b,
  );
  expect([...textOrder(textColumn(texts))]).toEqual(expected);
};

describe('the order of texts', () => {
  it('goes by bytes, ignoring the case of ASCII letters', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('', 'a', 'A', 'ab', 'Ärger'))),
        expectSorted,
      ),
    );
  });

  it('holds for many texts with long common beginnings', () => {
    const texts = Array.from(
      { length: 6_000 },
      (_, i) => `[RESOLVED] Increased error rates ${(i * 7_919) % 4_001}`,
    );
    expectSorted([...texts, '', '[resolved] increased', '', ...texts.slice(0, 50)]);
  });
});
