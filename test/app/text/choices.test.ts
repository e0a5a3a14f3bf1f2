import { describe, expect, it } from 'vitest';
import { clauseWords, clockEnds } from '../../../src/app/text/choices.ts';
import { longInstant, shortInstant } from '../../../src/app/text/instants.ts';
import { DEFAULT_CLOCK, durationOf } from '../../../src/core/incident/clock.ts';
import { epochMs, minutes } from '../../../src/core/incident/units.ts';

describe('what was chosen, in words', () => {
  it('names the values of a field, unknown included', () => {
    expect(clauseWords({ kind: 'oneOf', dimension: 'severity', values: ['high', ''] })).toBe('High, Unknown');
  });

  it('names a range of whole months by its months, the last one included', () => {
    const [from, to] = [epochMs(Date.UTC(2022, 2, 1)), epochMs(Date.UTC(2024, 2, 1))];
    expect(clauseWords({ kind: 'startedIn', from, to })).toBe('Mar 2022 – Feb 2024');
  });

  it('names durations, open ends included', () => {
    const of = durationOf('ttm', DEFAULT_CLOCK);
    expect(clauseWords({ kind: 'lasting', of, from: minutes(60), to: minutes(360) })).toBe('1 h – 6 h');
    expect(
      clauseWords({ kind: 'lasting', of, from: minutes(1_440), to: minutes(Number.POSITIVE_INFINITY) }),
    ).toBe('1 d or longer');
  });

  it('names the ends of a clock', () => {
    expect(clockEnds(DEFAULT_CLOCK)).toBe('impact start → mitigated');
    expect(clockEnds({ duration: 'tta', start: 'impact', zeros: 'keep' })).toBe('detected → acknowledged');
  });
});

describe('instants', () => {
  it('are written in UTC, whatever the reader’s zone', () => {
    const at = Date.UTC(2024, 1, 29, 9, 48);
    expect(shortInstant(at)).toBe('29 Feb 09:48');
    expect(longInstant(at)).toBe('Thu 29 Feb 2024 09:48 UTC');
  });

  it('are a dash where missing', () => {
    expect(shortInstant(Number.NaN)).toBe('–');
    expect(longInstant(Number.NaN)).toBe('–');
  });
});
