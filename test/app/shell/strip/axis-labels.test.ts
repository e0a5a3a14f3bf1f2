import { describe, expect, it } from 'vitest';
import { releaseLabels, tickLabels } from '../../../../src/app/shell/strip/axis-labels.ts';
import { niceMaximum } from '../../../../src/app/shell/strip/nice-maximum.ts';
import { MODEL_RELEASES } from '../../../../src/app/text/releases.ts';

const range = { from: Date.UTC(2020, 5, 1), to: Date.UTC(2024, 2, 1) };
const across = (width: number) => (at: number) => ((at - range.from) / (range.to - range.from)) * width;

describe('the labels under the strip', () => {
  it('are the first month and then the years', () => {
    expect(tickLabels(range, 'month', across(1152)).map(({ text }) => text)).toEqual([
      'Jun 2020',
      '2021',
      '2022',
      '2023',
      '2024',
    ]);
  });

  it('keep the last year inside by writing it leftwards', () => {
    expect(tickLabels(range, 'month', across(358)).at(-1)).toMatchObject({ text: '2024', anchor: 'end' });
  });

  it('are months where the bins are shorter', () => {
    const short = { from: Date.UTC(2023, 10, 10), to: Date.UTC(2024, 2, 1) };
    const xOf = (at: number) => ((at - short.from) / (short.to - short.from)) * 1152;
    expect(tickLabels(short, 'week', xOf).map(({ text }) => text)).toEqual([
      'Nov 2023',
      'Dec',
      '2024',
      'Feb',
    ]);
  });
});

describe('the release markers', () => {
  it('are those inside the data', () => {
    const late = { from: Date.UTC(2023, 0, 1), to: Date.UTC(2024, 0, 1) };
    expect(releaseLabels(MODEL_RELEASES, late, () => 100).map(({ text }) => text)).toEqual(['GPT-4']);
  });

  it('are written left of their line where there is no room on the right', () => {
    const narrow = releaseLabels(MODEL_RELEASES, range, across(300));
    expect(narrow.map(({ text, anchor }) => `${text} ${anchor}`)).toEqual([
      'GPT-4 start',
      'ChatGPT end',
      'GPT-3.5 end',
      'GPT-3 start',
    ]);
  });
});

describe('the maximum of a row', () => {
  it.each([
    [0, 1],
    [7, 8],
    [11, 15],
    [145, 150],
    [160, 200],
    [291, 300],
    [1_000, 1_000],
  ])('is the next round number: %i to %i', (count, maximum) => {
    expect(niceMaximum(count)).toBe(maximum);
  });
});
