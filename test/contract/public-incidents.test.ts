import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_CLOCK, durationOf } from '../../src/core/incident/clock.ts';
import type { Answer, Plan } from '../../src/core/plan/plan.ts';
import type { IncidentTable } from '../../src/core/table/table.ts';
import { ask } from '../support/asking.ts';
import { openTable } from '../support/open-text.ts';
import { ENGINES } from './engines.ts';

const DATA = new URL('../../../shared/data/', import.meta.url);
const isHere = existsSync(DATA);
if (!isHere) console.info('No ../shared/data beside the repository: the public incidents are skipped.');

const CLASSES = ['genai', 'non-genai'] as const;
type ByClass<Value> = Readonly<Record<(typeof CLASSES)[number], Value>>;

interface Timed {
  readonly exclusions: {
    readonly missing_start: number;
    readonly negative: number;
    readonly zero_events: number;
  };
  readonly observed: number;
  readonly censored: number;
  readonly quantiles_observed_only: ByClass<Readonly<Record<string, number>>>;
  readonly survival: {
    readonly km: ByClass<{
      readonly at: readonly {
        readonly t: number;
        readonly n_risk: number;
        readonly surv: number;
        readonly greenwood_se: number;
      }[];
    }>;
  };
}

interface Expected {
  readonly per_class: ByClass<{ readonly k: number }>;
  readonly ttm_ge0: Timed;
  readonly ttr_ge0: Timed;
  readonly severity: ByClass<Readonly<Record<'high' | 'medium' | 'low', { readonly k: number }>>>;
  readonly class_x_symptom: {
    readonly categories: readonly string[];
    readonly counts: ByClass<readonly number[]>;
  };
  readonly monthly_by_start: {
    readonly month: readonly string[];
    readonly counts: ByClass<readonly number[]>;
  };
}

const SHARES = [0, 0.25, 0.5, 0.75, 0.9, 0.95, 1];
const SHARE_NAMES = ['min', 'p25', 'p50', 'p75', 'p90', 'p95', 'max'];
const COUNT: Plan['aggregates'] = { count: { kind: 'count' } };

/** Equal to six digits: what the expected file promises. */
const expectNear = (found: number | undefined, expected: number | undefined) =>
  expect(found).toSatisfy(
    (value: number) => Math.abs(value - (expected ?? Number.NaN)) <= 1e-6 * Math.max(1, Math.abs(value)),
  );

const groupOf = (answer: Answer, ...key: string[]) =>
  answer.find((group) => group.key.join('\n') === key.join('\n'))?.values ?? {};

describe.skipIf(!isHere).each(ENGINES)('the public incidents, answered by the $name engine', ({ over }) => {
  let table: IncidentTable;
  let expected: Expected;
  const answer = (asked: Partial<Plan>) => ask(over(table), asked);

  beforeAll(async () => {
    const bytes = await readFile(new URL('public-incidents.csv', DATA));
    ({ table } = await openTable(new Uint8Array(bytes), 'public-incidents.csv'));
    const text = await readFile(new URL('public-incidents.expected.json', DATA), 'utf8');
    expected = (JSON.parse(text) as { case: Expected }).case;
  });

  it('are counted by class, severity and symptom', async () => {
    const byClass = await answer({ groupBy: ['class'], aggregates: COUNT });
    const bySeverity = await answer({ groupBy: ['class', 'severity'], aggregates: COUNT });
    const bySymptom = await answer({ groupBy: ['class', 'symptom'], aggregates: COUNT });
    for (const name of CLASSES) {
      expect(groupOf(byClass, name).count).toBe(expected.per_class[name].k);
      for (const severity of ['high', 'medium', 'low'] as const)
        expect(groupOf(bySeverity, name, severity).count).toBe(expected.severity[name][severity].k);
      expected.class_x_symptom.categories.forEach((symptom, i) => {
        expect(groupOf(bySymptom, name, symptom).count ?? 0).toBe(expected.class_x_symptom.counts[name][i]);
      });
    }
  });

  it('are counted by the month of their start', async () => {
    const byMonth = await answer({ groupBy: ['class', 'month'], aggregates: COUNT });
    const { month, counts } = expected.monthly_by_start;
    for (const name of CLASSES)
      expect(month.map((text) => groupOf(byMonth, name, `${text}-01`).count ?? 0)).toEqual(counts[name]);
  });

  it.each(['ttm', 'ttr'] as const)('have the %s that R finds', async (name) => {
    const of = durationOf(name, DEFAULT_CLOCK);
    const timed = expected[`${name}_ge0`];
    const [all] = await answer({ aggregates: { tally: { kind: 'tally', of } } });
    expect(all?.values.tally).toMatchObject({
      observed: timed.observed,
      open: timed.censored,
      missing: timed.exclusions.missing_start,
      negative: timed.exclusions.negative,
    });
    for (const side of CLASSES) {
      const { at } = timed.survival.km[side];
      const found = await ask(over(table), {
        filter: [{ kind: 'oneOf', dimension: 'class', values: [side] }],
        aggregates: {
          mean: { kind: 'mean', of },
          quantiles: { kind: 'quantiles', of, at: SHARES },
          survival: { kind: 'survival', of, at: at.map(({ t }) => t) },
        },
      });
      const values = found[0]?.values ?? {};
      expectSameTimes(values, timed.quantiles_observed_only[side], at);
    }
  });
});

type Curve = Timed['survival']['km']['genai']['at'];

function expectSameTimes(
  values: Answer[number]['values'],
  expected: Readonly<Record<string, number>>,
  curve: Curve,
): void {
  const { mean, quantiles, survival } = values as {
    mean: number;
    quantiles: Float64Array;
    survival: { survival: Float64Array; greenwood: Float64Array; atRisk: Float64Array };
  };
  expectNear(mean, expected.mean);
  SHARE_NAMES.forEach((name, i) => {
    expectNear(quantiles[i], expected[name]);
  });
  curve.forEach(({ n_risk, surv, greenwood_se }, i) => {
    expect(survival.atRisk[i]).toBe(n_risk);
    expectNear(survival.survival[i], surv);
    expectNear((survival.survival[i] ?? 0) * Math.sqrt(survival.greenwood[i] ?? 0), greenwood_se);
  });
}
