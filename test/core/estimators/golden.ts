import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { CensoredSample } from '../../../src/core/plan/aggregate.ts';

const VALUES = new URL('../../golden/estimators/values.json', import.meta.url);

/** A part of what test/golden/estimators/values.R wrote; the caller states the shape it reads. */
export function golden<Shape>(part: string): Shape {
  return JSON.parse(readFileSync(VALUES, 'utf8'))[part] as Shape;
}

/** Equal within a relative error; R's NA is our NaN. */
export function expectNear(
  actual: number | undefined,
  wanted: number | null | undefined,
  relative = 1e-9,
): void {
  if (wanted === null || wanted === undefined) expect(actual).toBeNaN();
  else if (!Number.isFinite(wanted)) expect(actual).toBe(wanted);
  else
    expect(Math.abs((actual ?? Number.NaN) - wanted), `${actual} is not ${wanted}`).toBeLessThanOrEqual(
      relative * Math.max(1e-300, Math.abs(wanted)),
    );
}

export function ascending(values: readonly number[]): Float64Array {
  return Float64Array.from(values).sort();
}

export function censored(observed: readonly number[], open: readonly number[] = []): CensoredSample {
  return { observed: ascending(observed), open: ascending(open) };
}
