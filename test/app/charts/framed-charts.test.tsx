import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CourseAxis, DurationGlyph } from '../../../src/app/charts/duration-glyph.tsx';
import { EcdfCurves } from '../../../src/app/charts/ecdf-curves.tsx';
import { IncidentDots } from '../../../src/app/charts/incident-dots.tsx';
import { Slope } from '../../../src/app/charts/slope.tsx';
import { TrendLines } from '../../../src/app/charts/trend-lines.tsx';
import { monthWords } from '../../../src/core/words/dates.ts';
import { LABELS } from './chart-data.ts';
import { FALSE_ALARMS, FEW, MARKERS, QUARTERS, RELEASED, TREND, UNTIL } from './more-chart-data.ts';

afterEach(cleanup);

const drawn = (container: HTMLElement) =>
  [...container.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');

const trend = (props: Partial<Parameters<typeof TrendLines>[0]> = {}) =>
  render(
    <TrendLines
      bins={QUARTERS}
      until={UNTIL}
      binWords={monthWords}
      labels={LABELS}
      series={TREND}
      unit="duration"
      markers={MARKERS}
      description="Median a quarter"
      {...props}
    />,
  );

describe('TrendLines', () => {
  it('writes the last value of each line at its end and the markers over the plot', () => {
    trend();
    expect(screen.getByText('4 h 13 m')).toBeTruthy();
    expect(screen.getByText('2 h 4 m')).toBeTruthy();
    expect(screen.getByText('ChatGPT')).toBeTruthy();
  });

  it('draws nothing that is not a number', () => {
    const { container } = trend({ isLastPartial: true });
    expect(drawn(container).every((d) => !d.includes('NaN'))).toBe(true);
  });

  it('steps from bin to bin by keyboard and says that the last is not full', () => {
    trend({ isLastPartial: true });
    const line = screen.getByRole('slider', { name: 'GenAI and non-GenAI over time' });
    fireEvent.keyDown(line, { key: 'End' });
    expect(line.getAttribute('aria-valuetext')).toMatch(/^Dec 2023, so far\. GenAI 4 h 13 m, .*n 120/);
  });

  it('chooses whole bins', () => {
    const onSelect = vi.fn();
    trend({ onSelect });
    const line = screen.getByRole('slider');
    fireEvent.keyDown(line, { key: 'Home' });
    fireEvent.keyDown(line, { key: 'ArrowRight', shiftKey: true });
    fireEvent.keyDown(line, { key: 'Enter' });
    expect(onSelect).toHaveBeenCalledWith({ from: QUARTERS[0], to: QUARTERS[2] });
  });

  it('gives each cohort a row of its own with its own maximum', () => {
    trend({ rows: 'own', height: 220 });
    expect(screen.getAllByRole('slider')).toHaveLength(2);
    expect(screen.getByText('3 h')).toBeTruthy();
  });
});

describe('other framed charts', () => {
  it('reads a rising curve from 0', () => {
    render(
      <EcdfCurves curves={RELEASED} labels={LABELS} done="detected" description="Detected within a time" />,
    );
    const line = screen.getByRole('slider');
    fireEvent.keyDown(line, { key: 'Home' });
    expect(line.getAttribute('aria-valuetext')).toMatch(/^Within 1 m/);
  });

  it('draws a slope a cohort with its values and what it changes by', () => {
    const { container } = render(
      <Slope
        ends={FALSE_ALARMS}
        labels={LABELS}
        names={['by people', 'by monitors']}
        changes={{ a: '1.9 ×' }}
        description="False alarms"
      />,
    );
    expect(container.querySelectorAll('circle')).toHaveLength(4);
    expect(screen.getByText('1.9 ×')).toBeTruthy();
    expect(screen.getByText('13.0 %')).toBeTruthy();
  });

  it('draws every incident as a dot where there are few', () => {
    render(<IncidentDots ended={FEW} open={{ a: [300], b: [] }} labels={LABELS} />);
    expect(screen.getByText(/^GenAI, n/).textContent).toBe('GenAI, n 5');
    expect(
      screen.getByRole('img', { name: /GenAI: 9 m, 1 h 10 m, 3 h 10 m, 23 h 20 m; 1 open/ }),
    ).toBeTruthy();
  });

  it('draws one incident from impact to its end, an open one with an arrow', () => {
    render(
      <>
        <CourseAxis label="Course" />
        <DurationGlyph side="a" detectedAfter={11} duration={260} isOpen={false} />
        <DurationGlyph side="b" detectedAfter={Number.NaN} duration={60} isOpen />
        <DurationGlyph side={undefined} detectedAfter={Number.NaN} duration={Number.NaN} isOpen />
      </>,
    );
    expect(screen.getByRole('img', { name: 'Detected after 11 m, ended after 4 h 20 m' })).toBeTruthy();
    expect(screen.getByRole('img', { name: 'open after 1 h' })).toBeTruthy();
    expect(screen.getByRole('img', { name: 'No duration' })).toBeTruthy();
  });
});
