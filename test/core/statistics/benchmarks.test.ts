import { describe, expect, it } from 'vitest';
import { fisherExact } from '../../../src/core/estimators/fisher-exact.ts';
import { GENAI_AGAINST_REST } from '../../../src/core/incident/cohort.ts';
import type { BenchmarkMetric } from '../../../src/core/statistics/benchmarks/benchmark-metric.ts';
import type { Benchmarks } from '../../../src/core/statistics/benchmarks/benchmarks.ts';
import type { PublishedNumber } from '../../../src/core/statistics/benchmarks/published-number.ts';
import { servicesByStage } from '../../../src/core/statistics/benchmarks/service-stages.ts';
import type { Question } from '../../../src/core/statistics/statistic.ts';
import { type IncidentOf, incidentCsv, times } from '../../support/incident-csv.ts';
import { openedCsv } from '../../support/opened-csv.ts';

const published = (over: Partial<PublishedNumber> = {}): PublishedNumber => ({
  id: 'figure',
  metric: 'detectedByHumans',
  of: 'genai',
  value: 0.383,
  step: 0.001,
  n: undefined,
  ...over,
});

async function answered(
  incidents: readonly IncidentOf[],
  figures: readonly PublishedNumber[] = [published()],
  question: Partial<Question> = {},
): Promise<Benchmarks> {
  const { ask } = await openedCsv(incidentCsv(incidents));
  return ask('benchmarks', { figures }, question);
}

const lanesOf = ({ metrics }: Benchmarks, metric: BenchmarkMetric) =>
  metrics.find(({ id }) => id === metric)?.lanes ?? [];

const found = (humans: number, monitors: number, kind: IncidentOf['class'] = 'genai') => [
  ...times(humans, { class: kind, source: 'human', mitigated: 30, resolved: 60 }),
  ...times(monitors, { class: kind, source: 'monitor', mitigated: 10, resolved: 60 }),
];

describe('figures beside published ones', () => {
  it('agree only when they read the same at the printed digits', async () => {
    const { compared } = await answered([...found(383, 617), ...found(10, 30, 'non-genai')]);
    expect(compared).toMatchObject([{ lane: 'a', agreement: 'same', closeness: { value: 1 } }]);
    const near = await answered([...found(384, 616), ...found(10, 30, 'non-genai')]);
    expect(near.compared[0]?.agreement).toBe('unclear');
  });

  it('are lower or higher when the published one lies outside their interval', async () => {
    const rest = found(10, 30, 'non-genai');
    const low = await answered([...found(200, 800), ...rest]);
    expect(low.compared[0]).toMatchObject({ agreement: 'lower', p: Number.NaN });
    const high = await answered([...found(600, 400), ...rest]);
    expect(high.compared[0]?.agreement).toBe('higher');
  });

  it('are tested where the study gives n: exact p, interval of the difference, Wilson of the published', async () => {
    const figure = published({ value: 0.26, step: 0.01, n: 156 });
    const { compared } = await answered([...found(60, 60), ...found(10, 30, 'non-genai')], [figure]);
    const [row] = compared;
    expect(row?.p).toBeCloseTo(fisherExact(60, 120, 41, 156), 12);
    expect(row?.q).toBe(row?.p);
    expect(row?.difference.difference).toBeCloseTo(0.5 - 41 / 156, 12);
    expect(row?.published.lower).toBeLessThan(0.26);
    expect(row?.published.upper).toBeGreaterThan(0.26);
    expect(row?.agreement).toBe('higher');
  });

  it('are too few under twenty incidents, or five expected of either kind', async () => {
    const rest = found(10, 30, 'non-genai');
    expect((await answered([...found(5, 14), ...rest])).compared[0]?.agreement).toBe('too-few');
    const rare = published({ value: 0.05, step: 0.01 });
    expect((await answered([...found(2, 60), ...rest], [rare])).compared[0]?.agreement).toBe('too-few');
  });

  it('stand in the lane of their class, however the cohorts are turned', async () => {
    const incidents = [...found(50, 50), ...found(10, 90, 'non-genai')];
    const { a, b } = GENAI_AGAINST_REST;
    const turned = await answered(incidents, [published()], {
      cohorts: { ...GENAI_AGAINST_REST, a: b, b: a },
    });
    expect(turned.compared[0]).toMatchObject({ lane: 'b' });
    expect(lanesOf(turned, 'detectedByHumans').map(({ of, events }) => [of, events])).toEqual([
      ['non-genai', 10],
      ['genai', 50],
    ]);
    expect(lanesOf(turned, 'mitigationTimeRatio')[0]?.value).toBe(2);
  });

  it('have no lane in a cohort that holds no class', async () => {
    const clause = (value: string) => [{ kind: 'oneOf', dimension: 'region', values: [value] }] as const;
    const { compared, metrics, used } = await answered(found(30, 30), [published()], {
      cohorts: {
        a: { label: 'Europe', filter: clause('eu') },
        b: { label: 'Asia', filter: clause('asia') },
        overlap: 'leave-out',
      },
    });
    expect(compared).toEqual([]);
    expect(metrics.every(({ lanes }) => lanes.length === 0)).toBe(true);
    expect(used).toBe(0);
  });
});

describe('the own figures', () => {
  it('are not given where a filter decides them', async () => {
    const { compared } = await answered([...found(30, 30), ...found(30, 30, 'non-genai')], [published()], {
      filter: [{ kind: 'oneOf', dimension: 'detectionSource', values: ['human'] }],
    });
    expect(compared[0]?.agreement).toBe('not-given');
  });

  it('count symptoms among high severity only, whatever is kept', async () => {
    const symptom = 'performance degradation';
    const answer = await answered([
      ...times(10, { severity: 'high', symptom }),
      ...times(30, { severity: 'high', symptom: 'deployment failure' }),
      ...times(50, { severity: 'low', symptom }),
    ]);
    expect(lanesOf(answer, 'performanceDegradation')[0]).toMatchObject({ events: 10, n: 40 });
  });

  it('are unnamed where the file fills the field in with other words', async () => {
    const answer = await answered(times(40, { rootCause: 'Sunspots' }));
    expect(lanesOf(answer, 'causeCodeBug')[0]?.state).toBe('unnamed');
    expect(lanesOf(answer, 'fixRollback')[0]?.state).toBe('missing');
  });

  it('read a word however it is capitalised', async () => {
    const answer = await answered([
      ...times(10, { mitigation: 'Rollback' }),
      ...times(30, { mitigation: 'restart' }),
    ]);
    expect(lanesOf(answer, 'fixRollback')[0]).toMatchObject({ events: 10, n: 40, state: 'given' });
  });

  it('leave open incidents out of ratios of times, and count them in the median time to resolve', async () => {
    const ended = found(20, 20);
    const open = times(40, { updated: 5000 });
    const answer = await answered([...ended, ...open, ...found(20, 20, 'non-genai')]);
    expect(lanesOf(answer, 'mitigationTimeBySource')[0]).toMatchObject({ value: 3, n: 40 });
    expect(lanesOf(answer, 'medianTimeToResolve')[0]?.n).toBe(80);
  });

  it('say that clocks differ where the impact start is known for unlike shares', async () => {
    const noImpact = times(30, { start: '', source: 'human' });
    const answer = await answered([...noImpact, ...found(30, 30, 'non-genai')]);
    expect(answer.differentClocks).toBe(true);
  });
});

describe('services by stage', () => {
  it('count each service once, in the stage of most of its incidents', () => {
    const group = (service: string, stage: string, count: number) => ({
      key: ['a', service, stage],
      values: { count },
    });
    const services = servicesByStage([
      group('chat', 'preview', 1),
      group('chat', 'ga', 9),
      group('voice', 'preview', 2),
      group('voice', 'ga', 2),
      group('maps', '', 5),
      group('', 'ga', 7),
    ]);
    expect(services.map(({ key }) => key)).toEqual([
      ['a', 'ga'],
      ['a', 'preview'],
    ]);
  });
});
