import { beforeAll, describe, expect, it } from 'vitest';
import { epochMs, MS_PER_DAY } from '../../../src/core/incident/units.ts';
import { GENAI, type OpenedReplica, openReplica, REST } from './open-replica.ts';

let replica: OpenedReplica;
beforeAll(async () => {
  replica = await openReplica();
});

const between = (from: number, to: number, cohort = GENAI) =>
  replica.count(cohort, { kind: 'startedIn', from: epochMs(from), to: epochMs(to) });

describe('incident counts around the model releases', () => {
  it.each([
    { release: 'GPT-3.5', day: '2022-03-15' },
    { release: 'ChatGPT', day: '2022-11-30' },
    { release: 'GPT-4', day: '2023-03-14' },
  ])('rise by a quarter or more in the thirty days after $release', async ({ day }) => {
    const at = Date.parse(day);
    const [before, after] = await Promise.all([
      between(at - 30 * MS_PER_DAY, at),
      between(at, at + 30 * MS_PER_DAY),
    ]);
    expect(after).toBeGreaterThan(1.25 * before);
  });

  it('are higher after GPT-3 than two months later, the data having begun ten days before', async () => {
    const at = Date.parse('2020-06-11');
    const after = await between(at, at + 30 * MS_PER_DAY);
    expect(after).toBeGreaterThan(1.25 * (await between(at + 60 * MS_PER_DAY, at + 90 * MS_PER_DAY)));
  });

  it('grow many times over for GenAI and little for the rest', async () => {
    const growth = async (cohort: typeof GENAI) => {
      const last = await between(Date.parse('2023-03-01'), Date.parse('2024-03-01'), cohort);
      return last / (await between(Date.parse('2020-06-01'), Date.parse('2021-06-01'), cohort));
    };
    expect(await growth(GENAI)).toBeGreaterThan(5);
    expect(await growth(REST)).toBeLessThan(1.5);
  });

  it('reach from June 2020 to February 2024 without an empty month', async () => {
    const months = await replica.counts([GENAI], 'month');
    expect([...months.keys()].toSorted().at(0)).toBe('2020-06-01');
    expect([...months.keys()].toSorted().at(-1)).toBe('2024-02-01');
    expect(months.size).toBe(45);
  });
});
