import { describe, expect, it } from 'vitest';
import { calibrate } from './calibration/calibration-case.ts';
import { DURATION_CASES } from './calibration/duration-cases.ts';
import { SERIES_CASES } from './calibration/series-cases.ts';
import { SHARE_CASES } from './calibration/share-cases.ts';

describe('calibration with fixed seeds', () => {
  const cases = [...DURATION_CASES, ...SHARE_CASES, ...SERIES_CASES];

  it.each(cases.map((one) => [`${one.what}: ${one.kind}, ${one.setting}`, one] as const))(
    '%s',
    { timeout: 20_000 },
    (_, one) => {
      const found = calibrate(one);
      expect(found).toBeGreaterThanOrEqual(one.limits[0]);
      expect(found).toBeLessThanOrEqual(one.limits[1]);
    },
  );
});
