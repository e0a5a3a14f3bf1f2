import { describe, expect, it } from 'vitest';
import { CALIBRATION_CASES, calibrate } from './calibration-cases.ts';

describe('calibration with fixed seeds', () => {
  it.each(CALIBRATION_CASES.map((one) => [`${one.what}: ${one.kind}, ${one.setting}`, one] as const))(
    '%s',
    (_, one) => {
      const found = calibrate(one);
      expect(found).toBeGreaterThanOrEqual(one.limits[0]);
      expect(found).toBeLessThanOrEqual(one.limits[1]);
    },
  );
});
