import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PairedBars } from '../../../src/app/charts/paired-bars.tsx';
import { CAUSES, LABELS, SYMPTOMS, UNKNOWN_CAUSE } from './chart-data.ts';

afterEach(cleanup);

const pieces = (container: HTMLElement, selector: string) =>
  [...container.querySelectorAll(selector)].map((path) => path.getAttribute('d') ?? '');

describe('PairedBars', () => {
  it('draws one path of bars a cohort and one of whiskers', () => {
    const { container } = render(<PairedBars name="Root cause" rows={CAUSES} labels={LABELS} />);
    const drawn = pieces(container, 'svg > g > g > path');
    expect(drawn).toHaveLength(4);
    const [barsA, whiskersA] = drawn;
    expect(barsA?.match(/Z/g)).toHaveLength(CAUSES.length);
    expect(whiskersA?.match(/H/g)).toHaveLength(CAUSES.length);
  });

  it('starts its axis at 0 and carries the unit on the last tick', () => {
    const { container } = render(<PairedBars name="Root cause" rows={CAUSES} labels={LABELS} />);
    const ticks = [...container.querySelectorAll('svg text')].map((tick) => tick.textContent);
    expect(ticks).toEqual(['0', '10', '20', '30', '40 %']);
  });

  it('draws a share from under 40 events as a dot with its counts', () => {
    render(<PairedBars name="Symptom" rows={SYMPTOMS} labels={LABELS} />);
    expect(screen.getByText(/^37 of 5,258/)).toBeTruthy();
    expect(screen.getByText('37')).toBeTruthy();
  });

  it('toggles a value by pointer and by keyboard, and says which are chosen', async () => {
    const onToggle = vi.fn();
    render(
      <PairedBars
        name="Root cause"
        rows={CAUSES}
        labels={LABELS}
        selected={['code bug']}
        onToggle={onToggle}
      />,
    );
    const row = screen.getByRole('button', { name: /^Code bug.*GenAI.*21\.2 %.*372 of 1,756.*non-GenAI/ });
    expect(row.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(row);
    screen.getByRole('button', { name: /^Configuration/ }).focus();
    await userEvent.keyboard('{Enter}');
    expect(onToggle.mock.calls).toEqual([['code bug'], ['configuration']]);
  });

  it('keeps the values not chosen at half strength', () => {
    const { container } = render(
      <PairedBars
        name="Root cause"
        rows={CAUSES}
        labels={LABELS}
        selected={['code bug']}
        onToggle={() => undefined}
      />,
    );
    expect(container.querySelectorAll('[data-half]')).toHaveLength(CAUSES.length - 1);
  });

  it('tells interval, n, ratio and q of the row under the pointer or focus', () => {
    render(<PairedBars name="Root cause" rows={CAUSES} labels={LABELS} onToggle={() => undefined} />);
    fireEvent.focus(screen.getByRole('button', { name: /^Code bug/ }));
    expect(screen.getByText('ratio 1.32, q < 0.001')).toBeTruthy();
    expect(screen.getByText('19.3 – 23.2, n 372 of 1,756')).toBeTruthy();
  });

  it('sets the unknown apart below the others', () => {
    const { container } = render(
      <PairedBars name="Root cause" rows={CAUSES} unknown={UNKNOWN_CAUSE} labels={LABELS} />,
    );
    const tops = [...container.querySelectorAll<HTMLElement>('[aria-label*="GenAI"]')].map((row) =>
      Number.parseFloat(row.style.top),
    );
    const [last = 0, before = 0] = tops.reverse();
    expect(last - before).toBeGreaterThan(30);
  });

  it('keeps a long name whole in its title', () => {
    render(<PairedBars name="Root cause" rows={CAUSES} labels={LABELS} />);
    expect(screen.getByTitle('External usage by another team of the same company')).toBeTruthy();
  });
});
