import { describe, expect, it } from 'vitest';
import type {
  ControlChange,
  ControlChart,
  ControlSeries,
} from '../../../../src/core/statistics/control-chart.ts';
import { trendsHeadline } from '../../../../src/core/words/headlines/trends.ts';
import { ratioOf } from '../../../support/results.ts';

const MONTHS = Array.from({ length: 24 }, (_, i) =>
  new Date(Date.UTC(2022, 2 + i)).toISOString().slice(0, 10),
);
const RELEASES = [
  { label: 'ChatGPT', at: Date.UTC(2022, 10, 30) },
  { label: 'GPT-4', at: Date.UTC(2023, 2, 14) },
];
const labels = { a: 'GenAI', b: 'non-GenAI' };
const context = { labels, releases: RELEASES };

const level = (from: number, to: number, rate: number) => ({
  from,
  to,
  level: rate,
  lower: rate * 0.9,
  upper: rate * 1.1,
  widening: 1.4,
});

const EVEN: ControlSeries = { tooFew: false, months: [], changes: [], levels: [level(0, 24, 218)] };

const changed = (before: number, after: number, rest: Partial<ControlChange> = {}): ControlSeries => ({
  tooFew: false,
  months: [],
  levels: [level(0, 8, before), level(8, 24, after)],
  changes: [{ index: 8, first: 6, last: 8, ratio: ratioOf(after / before, 1.2), ...rest }],
});

const chart = (a: ControlSeries, b: ControlSeries, rest: Partial<ControlChart> = {}): ControlChart => ({
  a,
  b,
  months: MONTHS,
  days: MONTHS.map(() => 30),
  wholeMonths: 24,
  partialLast: 1,
  incidents: { a: 1908, b: 5258 },
  used: 7166,
  inView: 7166,
  ...rest,
});

const sentence = (a: ControlSeries, b: ControlSeries) => trendsHeadline(chart(a, b), context).sentence;

describe('the headline of trends', () => {
  it('names the release within the band of a change, as timing', () => {
    expect(trendsHeadline(chart(changed(42, 98), EVEN), context)).toEqual({
      sentence:
        'GenAI incidents rose from 42 to 98 a month as ChatGPT came out; the rest show no change of level.',
      under:
        'GenAI level × 2.33 (1.94 – 2.80) from Nov 2022, 95 % of resampled dates Sep 2022 – Nov 2022. ' +
        'Rates a 30-day month. 1,908 and 5,258 incidents.',
    });
  });

  it('names the month where no release, two, or a long band would stand for it', () => {
    const around =
      'GenAI incidents rose from 42 to 98 a month around Nov 2022; the rest show no change of level.';
    expect(sentence(changed(42, 98, { first: 6, last: 7 }), EVEN)).toBe(around);
    expect(sentence(changed(42, 98, { first: 8, last: 12 }), EVEN)).toBe(around);
    expect(sentence(changed(42, 98, { first: 1, last: 8 }), EVEN)).toBe(around);
  });

  it('names no release beside a fall, nor beside the other cohort', () => {
    expect(sentence(changed(98, 42), changed(42, 98))).toBe(
      'GenAI incidents fell from 98 to 42 a month around Nov 2022; the rest rose from 42 to 98 a month around Nov 2022.',
    );
  });

  it('says a fall, small rates with a decimal, and earlier changes', () => {
    expect(sentence(EVEN, changed(8.25, 2))).toBe(
      'GenAI incidents show no change of level; the rest fell from 8.3 to 2.0 a month around Nov 2022.',
    );
    const twice = changed(42, 98);
    const first = { index: 4, first: 3, last: 5, ratio: ratioOf(2) };
    expect(
      sentence(
        { ...twice, changes: [first, ...twice.changes], levels: [level(0, 4, 20), ...twice.levels] },
        EVEN,
      ),
    ).toContain('rose from 42 to 98 a month as ChatGPT came out after 1 earlier change of level;');
  });

  it('doubts a change whose interval holds 1', () => {
    expect(sentence(changed(42, 44), EVEN)).toBe(
      'GenAI incidents show a change of level as ChatGPT came out that may be chance; the rest show no change of level.',
    );
  });

  it('says when neither changed, when one has too few, and when there is nothing', () => {
    expect(sentence(EVEN, EVEN)).toBe(
      'No change of level found in the number of GenAI incidents or of the rest.',
    );
    expect(sentence({ ...EVEN, tooFew: true, levels: [] }, EVEN)).toBe(
      'GenAI incidents are too few to say; the rest show no change of level.',
    );
    expect(trendsHeadline(chart(EVEN, EVEN, { incidents: { a: 0, b: 30 } }), context).sentence).toContain(
      'GenAI has no incident here',
    );
  });

  it('says when the series is too short to be searched', () => {
    expect(trendsHeadline(chart(EVEN, EVEN, { wholeMonths: 9 }), context).sentence).toBe(
      'Too short to tell a change: 9 whole months, 10 needed.',
    );
  });
});
