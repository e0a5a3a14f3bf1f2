import { describe, expect, it } from 'vitest';
import { unbroken } from '../../../src/app/text/unbroken.ts';

describe('an unbroken sentence', () => {
  it('keeps numbers with their units and the parts of a time together', () => {
    expect(unbroken('within 2 h 28 m, 90 % of 4 weeks').replaceAll('\u00a0', '_')).toBe(
      'within 2_h_28_m, 90_% of 4 weeks',
    );
  });
});
