import { describe, expect, it } from 'vitest';
import { epochMs } from '../../../src/core/incident/units.ts';
import { incidentCsv, times } from '../../support/incident-csv.ts';
import { openedCsv } from '../../support/opened-csv.ts';

const A = { class: 'genai' } as const;
const B = { class: 'non-genai' } as const;

describe('the timeline', () => {
  const file = openedCsv(
    incidentCsv([
      ...times(3, { ...A, start: '2024-01-05T00:00:00Z' }),
      ...times(2, { ...B, start: '2024-03-10T23:59:59Z' }),
      { ...A, start: '', severity: 'high' },
    ]),
  );

  it('lists every month from the first to the last, and counts undated incidents as in view only', async () => {
    const timeline = await (await file).ask('timeline', { bin: 'month' });
    expect(timeline).toMatchObject({
      bins: ['2024-01-01', '2024-02-01', '2024-03-01'],
      a: [3, 0, 0],
      b: [0, 0, 2],
      maxima: { a: 3, b: 2 },
      used: 5,
      inView: 6,
    });
  });

  it('says what share of the last bin the data reach', async () => {
    const { ask } = await file;
    expect((await ask('timeline', { bin: 'month' })).partialLast).toBeCloseTo(10 / 31, 12);
    const until = Date.UTC(2024, 3, 1);
    expect((await ask('timeline', { bin: 'month', until })).partialLast).toBe(1);
  });

  it('leaves out the time range, so that the brush has all of time to move in', async () => {
    const range = {
      kind: 'startedIn',
      from: epochMs(Date.UTC(2024, 2, 1)),
      to: epochMs(Date.UTC(2024, 3, 1)),
    } as const;
    const timeline = await (await file).ask('timeline', { bin: 'month' }, { filter: [range] });
    expect(timeline.a).toEqual([3, 0, 0]);
  });
});

describe('the facets', () => {
  const file = openedCsv(
    incidentCsv([
      ...times(3, { ...A, severity: 'low', region: 'Europe' }),
      ...times(2, { ...B, severity: 'high', region: 'Asia' }),
      { ...B, region: 'Americas' },
    ]),
  );

  it('keep a fixed order, and put unknown last', async () => {
    const [severity] = await (await file).ask('facets', { dimensions: ['severity'] });
    expect(severity).toEqual({
      dimension: 'severity',
      values: [
        { value: 'high', a: 0, b: 2 },
        { value: 'low', a: 3, b: 0 },
        { value: '', a: 0, b: 1 },
      ],
      more: 0,
    });
  });

  it('leave out their own clause but follow the others, and keep chosen values that have no incident', async () => {
    const filter = [
      { kind: 'oneOf', dimension: 'region', values: ['Europe'] },
      { kind: 'oneOf', dimension: 'severity', values: ['high'] },
    ] as const;
    const [region, severity] = await (await file).ask(
      'facets',
      { dimensions: ['region', 'severity'] },
      { filter },
    );
    expect(region?.values).toEqual([
      { value: 'Asia', a: 0, b: 2 },
      { value: 'Europe', a: 0, b: 0 },
    ]);
    expect(severity?.values).toEqual([
      { value: 'high', a: 0, b: 0 },
      { value: 'low', a: 3, b: 0 },
    ]);
  });

  it('list the most frequent values and count the rest', async () => {
    const [region] = await (await file).ask('facets', { dimensions: ['region'], top: 1 });
    expect(region).toMatchObject({ values: [{ value: 'Europe', a: 3, b: 0 }], more: 2 });
  });

  it('say what would show without each filter, most first', async () => {
    const filter = [
      { kind: 'oneOf', dimension: 'region', values: ['Europe'] },
      { kind: 'oneOf', dimension: 'severity', values: ['high'] },
    ] as const;
    expect(await (await file).ask('filtersDropped', undefined, { filter })).toEqual([
      { subject: 'severity', a: 3, b: 0 },
      { subject: 'region', a: 0, b: 2 },
    ]);
  });
});

describe('a mix', () => {
  const file = openedCsv(
    incidentCsv([
      ...times(30, { ...A, rootCause: 'Bug' }),
      ...times(10, { ...A, rootCause: 'Power' }),
      ...times(10, { ...A }),
      ...times(20, { ...B, rootCause: 'Bug' }),
      ...times(60, { ...B, rootCause: 'Power' }),
    ]),
  );

  it('gives shares of those known, highest in A first, with the unknown apart', async () => {
    const mix = await (await file).ask('mix', { dimension: 'rootCause', ofKnown: true });
    expect(mix.rows.map(({ value, a, b }) => [value, a.events, a.n, b.events, b.n])).toEqual([
      ['Bug', 30, 40, 20, 80],
      ['Power', 10, 40, 60, 80],
    ]);
    expect(mix.rows[0]?.ratio.ratio).toBeCloseTo(3, 12);
    expect(mix.unknown.a).toMatchObject({ events: 10, n: 50 });
    expect(mix).toMatchObject({ used: 120, inView: 130 });
  });

  it('tests the known values: chi-square 27.43 by hand, residuals its signed root', async () => {
    const { rows, test } = await (await file).ask('mix', { dimension: 'rootCause', ofKnown: false });
    expect(test.chiSquare).toBeCloseTo((120 * (30 * 60 - 10 * 20) ** 2) / (40 * 80 * 50 * 70), 9);
    expect(test.df).toBe(1);
    expect(rows[0]?.residual).toBeCloseTo(Math.sqrt(test.chiSquare), 9);
    expect(rows[1]?.residual).toBeCloseTo(-Math.sqrt(test.chiSquare), 9);
    expect(rows[0]?.a.n).toBe(50);
  });

  it('leaves out its own clause', async () => {
    const filter = [{ kind: 'oneOf', dimension: 'rootCause', values: ['Bug'] }] as const;
    const { rows } = await (await file).ask('mix', { dimension: 'rootCause', ofKnown: true }, { filter });
    expect(rows).toHaveLength(2);
  });

  it('does not compare under 20 incidents in a cohort', async () => {
    const few = await openedCsv(
      incidentCsv([...times(19, { ...A, rootCause: 'Bug' }), ...times(60, { ...B, rootCause: 'Power' })]),
    );
    const { rows, test } = await few.ask('mix', { dimension: 'rootCause', ofKnown: true });
    expect(test.p).toBeNaN();
    expect(rows.map(({ q }) => q)).toEqual([Number.NaN, Number.NaN]);
  });
});

describe('pairs of values', () => {
  it('have the residual of the cohort difference in each cell, and too few where under 5 are expected', async () => {
    const file = await openedCsv(
      incidentCsv([
        ...times(30, { ...A, rootCause: 'Bug', mitigation: 'Patch' }),
        ...times(20, { ...A, rootCause: 'Power', mitigation: 'Wait' }),
        ...times(10, { ...B, rootCause: 'Bug', mitigation: 'Patch' }),
        ...times(38, { ...B, rootCause: 'Power', mitigation: 'Wait' }),
        ...times(2, { ...B, rootCause: 'Bug', mitigation: 'Wait' }),
        ...times(5, { ...B, rootCause: 'Bug' }),
      ]),
    );
    const cross = await file.ask('mixCross', { rows: 'rootCause', columns: 'mitigation' });
    expect(cross).toMatchObject({ known: { a: 50, b: 50 }, used: 100, inView: 105, family: 2 });
    const cell = (row: string, column: string) =>
      cross.cells.find((found) => found.row === row && found.column === column);
    expect(cell('Bug', 'Patch')).toMatchObject({ a: 30, b: 10, tooFew: false });
    expect(cell('Bug', 'Patch')?.residual).toBeCloseTo((30 - 20) / Math.sqrt(20 * 0.5 * 0.6), 9);
    expect(cell('Bug', 'Wait')).toMatchObject({ a: 0, b: 2, tooFew: true, residual: Number.NaN });
    expect(cross.cells).toHaveLength(4);
  });
});
