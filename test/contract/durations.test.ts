import { describe, expect, it } from 'vitest';
import type { Duration } from '../../src/core/incident/clock.ts';
import { DEFAULT_CLOCK, durationOf } from '../../src/core/incident/clock.ts';
import type { Aggregate } from '../../src/core/plan/aggregate.ts';
import type { IncidentTable } from '../../src/core/table/table.ts';
import { expectClose } from '../support/answers.ts';
import { askOne } from '../support/asking.ts';
import { incidents, lasting, NOON, openFor } from '../support/incidents.ts';
import { ENGINES } from './engines.ts';

const TTM: Duration = durationOf('ttm', DEFAULT_CLOCK);
const TTM_ABOVE_ZERO: Duration = { ...TTM, zeros: 'drop' };

describe.each(ENGINES)('durations, answered by the $name engine', ({ over }) => {
  const one = (table: IncidentTable, aggregate: Aggregate) => askOne(over(table), aggregate);

  it('censors open incidents at their last update, else at the cut-off', async () => {
    const table = incidents([openFor(30), { impactStart: NOON }, lasting(5)], NOON + 90 * 60_000);
    expect(await one(table, { kind: 'sample', of: TTM })).toEqual({
      observed: Float64Array.of(5),
      open: Float64Array.of(30, 90),
    });
  });

  it('gives every incident one fate', async () => {
    const table = incidents([
      lasting(0),
      lasting(5),
      lasting(-1),
      openFor(0),
      openFor(-1),
      { resolved: NOON },
    ]);
    expect(await one(table, { kind: 'tally', of: TTM })).toEqual({
      observed: 2,
      open: 1,
      missing: 1,
      negative: 2,
      zero: 2,
      droppedZero: 0,
    });
    expect(await one(table, { kind: 'tally', of: TTM_ABOVE_ZERO })).toEqual({
      observed: 1,
      open: 0,
      missing: 1,
      negative: 2,
      zero: 2,
      droppedZero: 2,
    });
  });

  it('interpolates quantiles by Hyndman–Fan type 7', async () => {
    const table = incidents([1, 2, 3, 10].map((length) => lasting(length)));
    expectClose(
      await one(table, { kind: 'quantiles', of: TTM, at: [0, 0.25, 0.5, 0.9, 1] }),
      Float64Array.of(1, 1.75, 2.5, 7.9, 10),
    );
  });

  it('counts durations from an edge on and below the next', async () => {
    const table = incidents([0, 5, 10, 10, 99].map((length) => lasting(length)));
    expect(
      await one(table, { kind: 'histogram', of: TTM, edges: [0, 5, 10, Number.POSITIVE_INFINITY] }),
    ).toEqual(Float64Array.of(1, 1, 3));
  });

  it('puts events before censorings at a tie, and counts those at risk just before', async () => {
    const table = incidents([lasting(10), openFor(10), lasting(20), lasting(20), openFor(30)]);
    const curve = await one(table, { kind: 'survival', of: TTM, at: [0, 10, 20, 40] });
    expectClose(curve, {
      survival: Float64Array.of(1, 0.8, 0.8 / 3, 0.8 / 3),
      greenwood: Float64Array.of(0, 1 / 20, 1 / 20 + 2 / 3, 1 / 20 + 2 / 3),
      atRisk: Float64Array.of(5, 5, 3, 0),
    });
  });

  it('ends a curve at zero with an infinite Greenwood sum when the last incident is observed', async () => {
    const table = incidents([lasting(10), lasting(20)]);
    expect(await one(table, { kind: 'survival', of: TTM, at: [15, 20] })).toEqual({
      survival: Float64Array.of(0.5, 0),
      greenwood: Float64Array.of(0.5, Number.POSITIVE_INFINITY),
      atRisk: Float64Array.of(1, 1),
    });
  });

  it('keeps a curve at one while all are open, and has none of no durations', async () => {
    const survival: Aggregate = { kind: 'survival', of: TTM, at: [5] };
    expect(await one(incidents([openFor(10)]), survival)).toMatchObject({ survival: Float64Array.of(1) });
    expect(await one(incidents([{ class: 'genai' }]), survival)).toMatchObject({
      survival: Float64Array.of(Number.NaN),
      atRisk: Float64Array.of(0),
    });
  });

  it('answers NaN where no duration is observed', async () => {
    const table = incidents([openFor(10)]);
    expect(await one(table, { kind: 'mean', of: TTM })).toBeNaN();
    expect(await one(table, { kind: 'quantiles', of: TTM, at: [0.5] })).toEqual(Float64Array.of(Number.NaN));
  });
});
