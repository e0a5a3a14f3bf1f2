import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SurvivalCurves } from '../../../src/app/charts/survival-curves.tsx';
import { CURVES, durations, LABELS } from './chart-data.ts';

afterEach(cleanup);

const draw = (props: Partial<Parameters<typeof SurvivalCurves>[0]> = {}) =>
  render(<SurvivalCurves curves={CURVES} labels={LABELS} still="not mitigated" {...props} />);

const paths = (container: HTMLElement) =>
  [...container.querySelectorAll('g path')].map((path) => path.getAttribute('d') ?? '');

describe('SurvivalCurves', () => {
  it('draws a path a kind and cohort: bands, guides, curves, crosses, medians', () => {
    const { container } = draw();
    const marks = container.querySelector('.recharts-surface > g:last-of-type') ?? container;
    expect(marks).toBeTruthy();
    expect(paths(container).filter((d) => d.startsWith('M')).length).toBeGreaterThanOrEqual(9);
    expect(paths(container).every((d) => !d.includes('NaN'))).toBe(true);
  });

  it('says what it shows', () => {
    draw();
    expect(screen.getByRole('img', { name: /Share not mitigated.*GenAI: half within 4 h 4 m/ })).toBeTruthy();
  });

  it('names the curves at their medians', () => {
    draw();
    expect(screen.getByText('GenAI 4 h 4 m')).toBeTruthy();
    expect(screen.getByText('non-GenAI 2 h 24 m')).toBeTruthy();
  });

  it('counts those at risk under the same ticks', () => {
    draw({ showAtRisk: true });
    expect(screen.getByRole('img', { name: /GenAI at risk: 1,906/ })).toBeTruthy();
  });

  it('is read by the arrow keys, with the interval of both cohorts', () => {
    draw();
    const line = screen.getByRole('slider', { name: 'Share not mitigated by time' });
    fireEvent.keyDown(line, { key: 'End' });
    expect(line.getAttribute('aria-valuetext')).toMatch(/^After .*GenAI .* %, .* – .*; non-GenAI/);
    const there = Number(line.getAttribute('aria-valuenow'));
    fireEvent.keyDown(line, { key: 'ArrowLeft' });
    expect(Number(line.getAttribute('aria-valuenow'))).toBeLessThan(there);
  });

  it('selects a range by Shift with the arrows and Enter', () => {
    const onSelect = vi.fn();
    draw({ onSelect });
    const line = screen.getByRole('slider');
    fireEvent.keyDown(line, { key: 'ArrowRight' });
    for (let step = 0; step < 10; step++) fireEvent.keyDown(line, { key: 'ArrowRight', shiftKey: true });
    fireEvent.keyDown(line, { key: 'Enter' });
    const [span] = onSelect.mock.calls[0] ?? [];
    expect(span.from).toBeCloseTo(1, 6);
    expect(span.to).toBeGreaterThan(4);
  });

  it('drops the range by Escape', () => {
    const onSelect = vi.fn();
    draw({ onSelect, selected: { from: 10, to: 60 } });
    fireEvent.keyDown(screen.getByRole('slider'), { key: 'Escape' });
    expect(onSelect).toHaveBeenCalledWith(undefined);
  });

  it('draws the cohort that exists', () => {
    draw({ curves: { a: durations(0, 100, 1, 10), b: CURVES.b } });
    expect(screen.queryByText(/^GenAI/)).toBeNull();
    expect(screen.getByText('non-GenAI 2 h 24 m')).toBeTruthy();
  });
});
