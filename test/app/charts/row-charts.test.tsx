import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DotIntervalRows } from '../../../src/app/charts/dot-interval-rows.tsx';
import { Flow } from '../../../src/app/charts/flow.tsx';
import { flowLayout } from '../../../src/app/charts/flow-layout.ts';
import { HeatMap } from '../../../src/app/charts/heat-map.tsx';
import { QuantileTable } from '../../../src/app/charts/quantile-table.tsx';
import { RatioRows } from '../../../src/app/charts/ratio-rows.tsx';
import { Sparkline } from '../../../src/app/charts/sparkline.tsx';
import { StageTimeline } from '../../../src/app/charts/stage-timeline.tsx';
import { LABELS } from './chart-data.ts';
import { CELLS, FIXES, LINKS, MEDIANS, QUANTILES, RATIOS, STAGES } from './more-chart-data.ts';

afterEach(cleanup);

describe('HeatMap', () => {
  const none = { text: '+0.4', tone: 'none', depth: 0, title: 'within chance' } as const;

  it('prints a number in every cell and shades what is more than chance', () => {
    const { container } = render(
      <HeatMap
        name="Cause by fix"
        rows={FIXES.from}
        columns={FIXES.to}
        cellAt={(row, column) => CELLS[`${row} ${column}`] ?? none}
      />,
    );
    expect(container.querySelectorAll('[data-tone]')).toHaveLength(FIXES.from.length * FIXES.to.length);
    expect(container.querySelectorAll('[data-tone="more-a"]')).toHaveLength(3);
    expect(screen.getByText('too few')).toBeTruthy();
  });

  it('selects the pair of a cell', async () => {
    const onSelect = vi.fn();
    render(<HeatMap name="m" rows={FIXES.from} columns={FIXES.to} cellAt={() => none} onSelect={onSelect} />);
    await userEvent.click(screen.getAllByRole('button')[1] ?? document.body);
    expect(onSelect).toHaveBeenCalledWith('infrastructure', 'infrastructure');
  });
});

describe('Flow', () => {
  it('keeps every count: ribbons fill their nodes on both sides', () => {
    const layout = flowLayout(FIXES.from, FIXES.to, LINKS, 300);
    const total = LINKS.reduce((sum, { count }) => sum + count, 0);
    expect(layout.from.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(layout.to.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    const end = layout.to.at(-1);
    expect((end?.top ?? 0) + (end?.height ?? 0)).toBeCloseTo(300, 6);
  });

  it('never lets two labels meet', () => {
    const places = flowLayout(FIXES.from, FIXES.to, LINKS, 300).to.map(({ labelAt }) => labelAt);
    for (const [index, place] of places.slice(1).entries()) {
      expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(15 - 1e-6);
    }
  });

  it('chooses a cause by its name and gives the shares of that cause', async () => {
    const onChoose = vi.fn();
    render(
      <Flow
        side="a"
        label="GenAI"
        from={FIXES.from}
        to={FIXES.to}
        links={LINKS}
        chosen="code bug"
        onChoose={onChoose}
      />,
    );
    expect(screen.getByRole('button', { name: /Code bug/ }).getAttribute('aria-pressed')).toBe('true');
    const shares = within(screen.getByRole('list'))
      .getAllByRole('listitem')
      .map((item) => Number.parseFloat(item.lastChild?.textContent ?? ''));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(96);
    await userEvent.click(screen.getByRole('button', { name: /Configuration/ }));
    expect(onChoose).toHaveBeenCalledWith('configuration');
  });
});

describe('DotIntervalRows', () => {
  it('draws a dot and an interval a cohort, and says where half is not reached', () => {
    const { container } = render(<DotIntervalRows name="Mitigation" rows={MEDIANS} labels={LABELS} />);
    const [, dotsA, , dotsB] = [...container.querySelectorAll('svg > g:not(:first-child) path')].map(
      (path) => path.getAttribute('d') ?? '',
    );
    expect(dotsA?.match(/M/g)).toHaveLength(5);
    expect(dotsB?.match(/M/g)).toHaveLength(4);
    expect(screen.getByText('not reached')).toBeTruthy();
  });

  it('toggles a value', async () => {
    const onToggle = vi.fn();
    render(<DotIntervalRows name="Mitigation" rows={MEDIANS} labels={LABELS} onToggle={onToggle} />);
    await userEvent.click(screen.getByRole('button', { name: /^Code change.*GenAI.*9 h 12 m/ }));
    expect(onToggle).toHaveBeenCalledWith('code change');
  });
});

describe('small tables and glyphs', () => {
  it('gives quantiles with their ratios', () => {
    render(<QuantileTable rows={QUANTILES} labels={LABELS} />);
    expect(screen.getByRole('row', { name: /^Median 3 h 50 m 2 h 18 m 1.67 1.50 – 1.84$/ })).toBeTruthy();
  });

  it('says why a quantile is withheld', () => {
    const [row] = QUANTILES;
    if (row) render(<QuantileTable rows={[{ ...row, withheld: 'under 60 incidents' }]} labels={LABELS} />);
    expect(screen.getByText('under 60 incidents')).toBeTruthy();
  });

  it('draws grey where a ratio would usually be missed', () => {
    const { container } = render(<RatioRows name="Cases" rows={RATIOS} />);
    expect(container.querySelectorAll('td > span').length).toBe(RATIOS.length);
  });

  it('breaks a sparkline where a quarter has no value', () => {
    const { container } = render(
      <Sparkline values={{ a: [1, Number.NaN, 2, 3], b: [1, 1, 1, 1] }} label="x" />,
    );
    const [, lineA] = [...container.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');
    expect(lineA?.match(/M/g)).toHaveLength(2);
  });

  it('lists the stages of an incident with the time between', () => {
    render(<StageTimeline side="a" stages={STAGES} asides={{ 2: 'reassigned twice' }} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    expect(screen.getByTitle('Mitigated after 4 h')).toBeTruthy();
    expect(screen.getByText('not known')).toBeTruthy();
  });
});
