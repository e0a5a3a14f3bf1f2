import { beforeAll, describe, expect, it } from 'vitest';
import type { Dimension } from '../../../src/core/incident/dimensions.ts';
import type { Filter } from '../../../src/core/plan/filter.ts';
import { GENAI, type OpenedReplica, oneOf, openReplica, REST } from './open-replica.ts';

let replica: OpenedReplica;
beforeAll(async () => {
  replica = await openReplica();
});

const HIGH = oneOf('severity', 'high');
const HUMAN = oneOf('detectionSource', 'human');
const MONITOR = oneOf('detectionSource', 'monitor');
const printed = (share: number): string => (100 * share).toFixed(1);

/** Share of a value among the incidents for which the dimension is known. */
async function share(dimension: Dimension, value: string, ...filter: Filter): Promise<number> {
  const counts = await replica.counts(filter, dimension);
  const known = [...counts].reduce((sum, [name, count]) => (name === '' ? sum : sum + count), 0);
  return (counts.get(value) ?? 0) / known;
}

async function shares(dimension: Dimension, ...filter: Filter): Promise<Record<string, string>> {
  const counts = await replica.counts(filter, dimension);
  const names = [...counts.keys()].filter((name) => name !== '');
  const all = names.map(async (name) => [name, printed(await share(dimension, name, ...filter))] as const);
  return Object.fromEntries(await Promise.all(all));
}

describe('the replica, through ingest and engine', () => {
  it('holds 3,000 GenAI and 12,000 other incidents', async () => {
    expect(await replica.count(GENAI)).toBe(3000);
    expect(await replica.count(REST)).toBe(12_000);
  });

  it('has the published symptoms among high-severity GenAI incidents', async () => {
    expect(await shares('symptom', GENAI, HIGH)).toEqual({
      'performance degradation': '49.8',
      'deployment failure': '35.7',
      'invalid inference': '14.5',
    });
  });

  it('has the published shares detected by humans and monitors', async () => {
    expect(await shares('detectionSource', GENAI)).toEqual({ human: '38.3', monitor: '61.7' });
    expect(await shares('detectionSource', REST)).toEqual({ human: '13.7', monitor: '86.3' });
  });

  it.each([
    { who: 'monitor-detected GenAI', filter: [GENAI, MONITOR], rate: '11.0' },
    { who: 'human-detected GenAI', filter: [GENAI, HUMAN], rate: '6.6' },
    { who: 'monitor-detected other', filter: [REST, MONITOR], rate: '3.8' },
    { who: 'human-detected other', filter: [REST, HUMAN], rate: '4.8' },
    { who: 'all GenAI (derived)', filter: [GENAI], rate: '9.3' },
    { who: 'all other (derived)', filter: [REST], rate: '3.9' },
  ])('has $rate % false alarms among reviewed $who incidents', async ({ filter, rate }) => {
    expect(printed(await share('falseAlarm', 'yes', ...filter))).toBe(rate);
    expect(await replica.count(...filter, oneOf('falseAlarm', ''))).toBeGreaterThan(0);
  });

  it('has human-reported incidents reassigned more often, in both classes', async () => {
    for (const cohort of [GENAI, REST]) {
      const [human, monitor] = await Promise.all([
        share('reassigned', '0', cohort, HUMAN),
        share('reassigned', '0', cohort, MONITOR),
      ]);
      expect(human).toBeLessThan(monitor - 0.1);
    }
  });

  it('has human-reported GenAI incidents take 72 % more time to mitigate', async () => {
    const ratio = (await replica.median(GENAI, HUMAN)) / (await replica.median(GENAI, MONITOR));
    expect(Math.round(100 * (ratio - 1))).toBe(72);
  });

  it('has 45.9 % of GenAI services in preview and 54.1 % generally available', async () => {
    const services = [...(await replica.counts([GENAI], 'stage', 'service')).keys()];
    const named = new Set(services.map((key) => key.split(' / ')[1]));
    const inStage = (stage: string) => services.filter((key) => key.startsWith(stage)).length / named.size;
    expect(printed(inStage('preview'))).toBe('45.9');
    expect(printed(inStage('ga'))).toBe('54.1');
  });

  it.each([
    { population: 'all', filter: [GENAI] },
    { population: 'high-severity', filter: [GENAI, HIGH] },
  ])(
    'has the published root causes and mitigations among $population GenAI incidents',
    async ({ filter }) => {
      expect(await shares('rootCause', ...filter)).toEqual({
        infrastructure: '27.2',
        configuration: '24.5',
        'code bug': '21.5',
        'external usage': '14.1',
        'operation error': '12.7',
      });
      const fixes = await shares('mitigation', ...filter);
      expect(fixes).toMatchObject({
        'ad-hoc fix': '22.4',
        'self-recovered': '19.7',
        rollback: '15.2',
        'configuration update': '13.0',
        'code change': '7.6',
      });
      const rest = await Promise.all(
        ['infrastructure fix', 'external fix'].map((fix) => share('mitigation', fix, ...filter)),
      );
      expect(printed(rest.reduce((sum, part) => sum + part, 0))).toBe('22.1');
    },
  );

  it('has 54.7 % ad-hoc fixes outside GenAI', async () => {
    expect(printed(await share('mitigation', 'ad-hoc fix', REST))).toBe('54.7');
  });

  it.each([
    { fix: 'infrastructure fix', times: '2.5' },
    { fix: 'code change', times: '3.0' },
    { fix: 'configuration update', times: '3.0' },
  ])('has $times times as many of GenAI mitigations be a $fix', async ({ fix, times }) => {
    const [genai, rest] = await Promise.all([
      share('mitigation', fix, GENAI),
      share('mitigation', fix, REST),
    ]);
    expect((genai / rest).toFixed(1)).toBe(times);
    expect((Number(printed(genai)) / Number(printed(rest))).toFixed(1)).toBe(times);
  });

  it('has GenAI incidents take longer, infrastructure the first cause and low severity the slowest', async () => {
    expect(await replica.median(GENAI)).toBeGreaterThan(1.3 * (await replica.median(REST)));
    const severities = ['high', 'medium', 'low'].map((severity) =>
      replica.median(GENAI, oneOf('severity', severity)),
    );
    const [high = 0, medium = 0, low = 0] = await Promise.all(severities);
    expect(medium).toBeGreaterThan(high);
    expect(low).toBeGreaterThan(2 * medium);
  });

  it('has low-severity incidents left open most often', async () => {
    const openShare = async (severity: string) => {
      const tally = await replica.tally(GENAI, oneOf('severity', severity));
      return (tally?.open ?? 0) / (tally?.observed ?? 1);
    };
    const [high, medium, low] = await Promise.all([openShare('high'), openShare('medium'), openShare('low')]);
    expect(low).toBeGreaterThan(0.1);
    expect(low).toBeGreaterThan(5 * Math.max(high ?? 1, medium ?? 1));
  });
});
