import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Located, NOTHING_CHOSEN, VIEW_IDS } from '../../../src/app/session/chosen.ts';
import { parseLocation, stringifyLocation } from '../../../src/app/session/url.ts';
import { durationOf, NAMED_DURATIONS } from '../../../src/core/incident/clock.ts';
import { CANONICAL_DIMENSIONS, type Dimension } from '../../../src/core/incident/dimensions.ts';
import { epochMs, minutes } from '../../../src/core/incident/units.ts';
import { type Clause, subjectOf } from '../../../src/core/plan/filter.ts';

const text = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom('unknown', '~', 'a,b', 'a&b=c', '100 %', 'x;y', 'Köln/東京', '#?+'),
);
const clock = fc.record({
  duration: fc.constantFrom(...NAMED_DURATIONS),
  start: fc.constantFrom('impact' as const, 'detection' as const),
  zeros: fc.constantFrom('keep' as const, 'drop' as const),
});
const instant = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.getTime());
const ordered = (arbitrary: fc.Arbitrary<number>) =>
  fc
    .tuple(arbitrary, arbitrary)
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
const dimension: fc.Arbitrary<Dimension> = fc.oneof(
  fc.constantFrom(...CANONICAL_DIMENSIONS),
  text.map((name) => `column:${name}` as const),
);

const clause: fc.Arbitrary<Clause> = fc.oneof(
  fc.record({
    kind: fc.constant('oneOf' as const),
    dimension,
    values: fc.uniqueArray(fc.oneof(text, fc.constant('')), { minLength: 1, maxLength: 4 }),
  }),
  ordered(instant).map(([from, to]) => ({
    kind: 'startedIn' as const,
    from: epochMs(from),
    to: epochMs(to),
  })),
  fc
    .tuple(clock, ordered(fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e6, noNaN: true }))), fc.boolean())
    .map(([of, [from, to], isOpen]) => ({
      kind: 'lasting' as const,
      of: durationOf(of.duration, of),
      from: minutes(from),
      to: minutes(isOpen ? Number.POSITIVE_INFINITY : to),
    })),
  text.map((words) => ({ kind: 'mentions' as const, text: words })),
);
const filter = fc.uniqueArray(clause, { selector: subjectOf, maxLength: 5 });
const cohort = fc.record({ label: text, filter });

const located: fc.Arbitrary<Located> = fc.record({
  datasetKey: text,
  view: fc.constantFrom(...VIEW_IDS),
  cohorts: fc.oneof(
    fc.constant(NOTHING_CHOSEN.cohorts),
    fc.record({
      a: cohort,
      b: cohort,
      overlap: fc.constantFrom('leave-out' as const, 'a' as const, 'b' as const),
    }),
  ),
  clock,
  filter,
  incident: fc.option(text, { nil: undefined }),
});

const { dataset: _, ...nothing } = NOTHING_CHOSEN;

describe('the address', () => {
  it('holds any pair of cohorts, those without a filter too', () => {
    const anyPair = fc.record({
      a: cohort,
      b: fc.oneof(cohort, fc.constant({ label: 'other', filter: [] })),
      overlap: fc.constantFrom('leave-out' as const, 'a' as const, 'b' as const),
    });
    fc.assert(
      fc.property(anyPair, (cohorts) => {
        const query = stringifyLocation({ ...nothing, cohorts });
        expect(parseLocation(query).cohorts).toEqual(cohorts);
        expect(query).not.toMatch(/[\s#]/);
      }),
    );
  });

  it('holds everything that was chosen, whatever it is called', () => {
    fc.assert(
      fc.property(located, (chosen) => {
        const query = stringifyLocation(chosen);
        expect(parseLocation(query)).toEqual({ ...chosen });
        expect(stringifyLocation(parseLocation(`?${query}`))).toBe(query);
      }),
      { numRuns: 500 },
    );
  });

  it('survives being read by the browser', () => {
    fc.assert(
      fc.property(located, (chosen) => {
        const url = new URL(`http://localhost/?${stringifyLocation(chosen)}`);
        expect(parseLocation(url.search)).toEqual({ ...chosen });
      }),
    );
  });

  it('is empty when nothing was chosen', () => {
    expect(stringifyLocation(nothing)).toBe('');
    expect(parseLocation('')).toEqual(nothing);
  });

  it('is short and readable', () => {
    const chosen: Located = {
      ...nothing,
      view: 'mitigation',
      clock: { duration: 'ttm', start: 'detection', zeros: 'keep' },
      filter: [
        { kind: 'oneOf', dimension: 'severity', values: ['high', 'medium'] },
        { kind: 'oneOf', dimension: 'rootCause', values: [''] },
        {
          kind: 'startedIn',
          from: epochMs(Date.UTC(2022, 2, 1)),
          to: epochMs(Date.UTC(2024, 2, 1)),
        },
      ],
    };
    expect(stringifyLocation(chosen)).toBe(
      'view=mitigation&clock=ttm.detection.keep&severity=high,medium&rootCause=unknown&time=2022-03-01..2024-03-01',
    );
  });

  it.each([
    'view=nowhere',
    'clock=ttm',
    'time=2024..2022',
    'time=now',
    'lasting=ttm.impact.keep:x..y',
    'severity=',
    'severity=%E0%A4%A',
    'utm_source=mail',
    'a=GenAI',
    '=&&=',
  ])('opens the default where it is malformed: %s', (query) => {
    expect(parseLocation(query)).toEqual(nothing);
  });

  it('takes any text without throwing', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(VIEW_IDS).toContain(parseLocation(query).view);
      }),
    );
  });
});
