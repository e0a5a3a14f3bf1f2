import { expect } from 'vitest';
import type { Answer } from '../../src/core/plan/plan.ts';

/** Relative difference that two engines may have: they add in different orders. */
const TOLERANCE = 1e-9;

const isClose = (a: number, b: number): boolean =>
  Object.is(a, b) || a === b || Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));

function closeNumbers(this: unknown, a: unknown, b: unknown): boolean | undefined {
  return typeof a === 'number' && typeof b === 'number' ? isClose(a, b) : undefined;
}

const byKey = (answer: Answer) =>
  answer.toSorted((one, other) => (JSON.stringify(one.key) < JSON.stringify(other.key) ? -1 : 1));

/** Like `toEqual`, with numbers equal to nine digits. */
export function expectClose(actual: unknown, expected: unknown): void {
  expect.addEqualityTesters([closeNumbers]);
  expect(actual).toEqual(expected);
}

/** Fails unless both have the same groups, in any order, with the same answers to nine digits. */
export const expectSameAnswers = (actual: readonly Answer[], expected: readonly Answer[]): void =>
  expectClose(actual.map(byKey), expected.map(byKey));
