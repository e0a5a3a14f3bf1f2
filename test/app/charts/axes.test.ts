import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationDomain, durationTicks, LONGEST_DRAWN } from '../../../src/app/charts/duration-ticks.ts';
import { placedMarkers } from '../../../src/app/charts/marker-labels.ts';
import { countTicks, lastTick, shareTicks, timeAmountTicks } from '../../../src/app/charts/number-ticks.ts';
import { ratioDomain, ratioTicks } from '../../../src/app/charts/ratio-ticks.ts';
import { linearScale, logScale } from '../../../src/app/charts/scale.ts';
import { spacedTicks, textWidth } from '../../../src/app/charts/tick.ts';
import { timeTicks } from '../../../src/app/charts/time-ticks.ts';

const labels = (ticks: readonly { readonly label: string }[]) => ticks.map(({ label }) => label);

describe('scales', () => {
  it('lead back from a pixel to its value', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 10_000, noNaN: true }), (value) => {
        const log = logScale([1, 10_080], [40, 360]);
        const linear = linearScale([1, 10_080], [40, 360]);
        expect(log.invert(log.at(value))).toBeCloseTo(value, 6);
        expect(linear.invert(linear.at(value))).toBeCloseTo(value, 6);
      }),
    );
  });

  it('draw what is under a log axis, zero included, at its start', () => {
    expect(logScale([1, 100], [10, 90]).at(0)).toBe(10);
  });
});

describe('duration ticks', () => {
  it('are the six that every duration axis has', () => {
    expect(labels(durationTicks(durationDomain(300)))).toEqual(['1 m', '10 m', '1 h', '6 h', '1 d', '1 w']);
  });

  it('are finer where the axis is too short for three of them', () => {
    expect(labels(durationTicks([50, 800]))).toEqual(['1 h', '2 h', '4 h', '6 h', '12 h']);
  });

  it('go on to 30 d and no farther', () => {
    expect(durationDomain(1e9)[1]).toBe(LONGEST_DRAWN);
    expect(labels(durationTicks(durationDomain(1e9))).at(-1)).toBe('30 d');
  });
});

describe('share, count and time ticks', () => {
  it('carry the unit on the last tick only', () => {
    expect(labels(shareTicks(0.62))).toEqual(['0', '20', '40', '60', '80 %']);
  });

  it('reach the highest value whatever it is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-4, max: 1, noNaN: true }),
        fc.integer({ min: 2, max: 6 }),
        (max, count) => {
          expect(lastTick(shareTicks(max, count))).toBeGreaterThanOrEqual(max - 1e-9);
          expect(lastTick(countTicks(max * 5000, count))).toBeGreaterThanOrEqual(max * 5000 - 1e-6);
          expect(lastTick(timeAmountTicks(max * 50_000))).toBeGreaterThanOrEqual(max * 50_000 - 1e-6);
        },
      ),
    );
  });

  it('count in whole numbers', () => {
    expect(labels(countTicks(2))).toEqual(['0', '1', '2']);
  });

  it('write durations on a linear axis in round steps', () => {
    expect(labels(timeAmountTicks(350))).toEqual(['0', '2 h', '4 h', '6 h']);
  });
});

describe('ratio ticks', () => {
  it('double around 1', () => {
    const domain = ratioDomain([{ value: 2.7, lower: 0.4, upper: 4.3 }]);
    expect(labels(ratioTicks(domain))).toEqual(['0.5 ×', '1 ×', '2 ×', '4 ×']);
  });

  it('always hold 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (value) => {
        const domain = ratioDomain([{ value, lower: value / 1.2, upper: value * 1.2 }]);
        expect(ratioTicks(domain).some((tick) => tick.value === 1)).toBe(true);
      }),
    );
  });

  it('leave out ends that are not known', () => {
    expect(ratioDomain([{ value: Number.NaN, lower: 0, upper: Number.POSITIVE_INFINITY }])).toEqual(
      ratioDomain([]),
    );
  });
});

describe('time ticks', () => {
  it('name the first month with its year and a January by its year', () => {
    const ticks = timeTicks([Date.UTC(2022, 2, 1), Date.UTC(2024, 2, 1)], 290);
    expect(labels(ticks)).toEqual(['Mar 2022', '2023', '2024']);
  });

  it('show months where there is room', () => {
    const ticks = timeTicks([Date.UTC(2023, 8, 1), Date.UTC(2024, 2, 1)], 700);
    expect(labels(ticks)).toContain('Nov');
  });
});

describe('labels on an axis', () => {
  it('never touch', () => {
    const ticks = Array.from({ length: 30 }, (_, value) => ({ value, label: `${value} h` }));
    const at = (value: number) => value * 9;
    const kept = spacedTicks(ticks, at);
    for (const [index, tick] of kept.slice(1).entries()) {
      const before = kept[index];
      const free = at(before?.value ?? 0) + textWidth(before?.label ?? '') / 2;
      expect(at(tick.value) - textWidth(tick.label) / 2).toBeGreaterThan(free);
    }
  });

  it('of markers stand right, else left, else a line higher, else nowhere', () => {
    const placed = placedMarkers(
      [
        { label: 'ChatGPT', x: 100 },
        { label: 'GPT-4', x: 130 },
        { label: 'a very long name', x: 134 },
      ],
      40,
      200,
    );
    expect(placed.map(({ anchor, level }) => [anchor, level])).toEqual([
      ['end', 0],
      ['start', 1],
      [undefined, 0],
    ]);
  });
});
