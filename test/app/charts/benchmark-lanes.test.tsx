import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { benchmarkScale } from '../../../src/app/charts/benchmark-axis.tsx';
import { type BenchmarkLane, BenchmarkLanes } from '../../../src/app/charts/benchmark-lanes.tsx';
import { linearScale } from '../../../src/app/charts/scale.ts';

afterEach(cleanup);

const NONE = { value: Number.NaN, lower: Number.NaN, upper: Number.NaN };
const figure = (id: string, value: number, n = NONE) => ({ id, ...n, value });

function drawn(lanes: readonly BenchmarkLane[]) {
  const x = linearScale([0, 1], [0, 200]);
  const { container } = render(<BenchmarkLanes lanes={lanes} x={x} ticks={[]} base={0} width={200} />);
  const paths = (name: RegExp) =>
    [...container.querySelectorAll('path')].filter((path) => name.test(path.getAttribute('class') ?? ''));
  return { height: container.querySelector('svg')?.getAttribute('height'), paths };
}

describe('a lane of own and published figures', () => {
  it('draws the own point with its whisker and a hollow diamond, with no line where n is not known', () => {
    const own = { value: 0.3, lower: 0.2, upper: 0.4 };
    const { paths, height } = drawn([{ lane: 'a', own, published: [figure('1', 0.6)] }]);
    expect(paths(/fillA/)).toHaveLength(1);
    expect(paths(/lineA/)).toHaveLength(1);
    expect(paths(/diamondA/)[0]?.getAttribute('d')).toContain('M115.5,8');
    expect(paths(/known/)).toHaveLength(0);
    expect(height).toBe('16');
  });

  it('draws a grey line where n is known, and a line for each further figure', () => {
    const known = { value: 0.5, lower: 0.4, upper: 0.6 };
    const { paths, height } = drawn([
      { lane: 'b', own: NONE, published: [figure('1', 0.5, known), figure('2', 0.7)] },
    ]);
    expect(paths(/known/)).toHaveLength(1);
    expect(paths(/diamondB/).map((path) => path.getAttribute('d')?.split('l')[0])).toEqual([
      'M95.5,8',
      'M135.5,24',
    ]);
    expect(height).toBe('32');
  });

  it('lets the diamond grow around an own point that is nearer than 8 px', () => {
    const own = { value: 0.5, lower: 0.45, upper: 0.55 };
    const { paths } = drawn([{ lane: 'ratio', own, published: [figure('1', 0.52)] }]);
    expect(paths(/diamondInk/)[0]?.getAttribute('d')).toContain('l8,-8');
  });

  it('draws nothing of an own figure that has too few', () => {
    const { paths } = drawn([{ lane: 'a', own: NONE, published: [figure('1', 0.1)] }]);
    expect(paths(/fillA|lineA/)).toHaveLength(0);
    expect(paths(/diamondA/)).toHaveLength(1);
  });
});

describe('the scale of a group', () => {
  it('starts at 0 for shares, holds 1 for ratios, and is logarithmic for times', () => {
    const estimate = { value: 0.38, lower: 0.3, upper: 0.5 };
    const shares = benchmarkScale('share', [estimate, NONE], 300);
    expect(shares.ticks[0]?.value).toBe(0);
    expect(shares.x.at(0.5)).toBeLessThanOrEqual(280);
    const ratios = benchmarkScale('ratio', [{ value: 1.7, lower: 1.5, upper: 1.9 }], 300);
    expect(ratios.ticks.map(({ value }) => value)).toContain(1);
    const times = benchmarkScale('time', [{ value: 74, lower: 60, upper: 90 }], 300);
    expect(times.x.at(240) - times.x.at(120)).toBeCloseTo(times.x.at(120) - times.x.at(60), 6);
  });
});
