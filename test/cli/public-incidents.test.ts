import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../scripts/analyze/analyse.ts';
import { optionsOf } from '../../scripts/analyze/options.ts';
import type { Results } from '../../src/core/results/results.ts';
import { hasPublicIncidents, publicExpectation } from '../core/estimators/public-incidents.ts';
import { inProcessCompute } from '../support/in-process-compute.ts';
import { expectCounts, expectDuration, expectShares, expectTable } from './expect-public-case.ts';
import type { PublicCase } from './public-case.ts';

const FILE = fileURLToPath(new URL('../../../shared/data/public-incidents.csv', import.meta.url));

/** R's clean incidents: no planned work, no likely copy, no flaw of the times that decide the duration. */
const CLEAN = [
  '--filter=record_type=incident',
  '--filter=data_quality!=zero-ttm,negative-ttm,negative-ttm; detected-before-impact,no-start,label-time-corrected; negative-ttm',
  // Ten values in eleven rows do not make a field by themselves: the column is read as a label nobody else needs.
  '--role=possible_duplicate_of=team',
  '--filter=team=',
];

const CASES = {
  kept: [],
  dropped: ['--zero-durations=drop'],
  fromDetection: ['--zero-durations=drop', '--start=detection'],
  clean: CLEAN,
} as const;

/** Through the channel that the page uses; as JSON, as the child process writes it. */
async function throughWorker(flags: readonly string[]): Promise<Results> {
  const file = new File([readFileSync(FILE)], 'public-incidents.csv');
  const results = await analyse(inProcessCompute(), file, optionsOf([FILE, ...flags]), undefined);
  return JSON.parse(JSON.stringify(results));
}

async function throughCommand(flags: readonly string[]): Promise<Results> {
  const command = ['scripts/run.mjs', 'scripts/analyze.ts', FILE, '--json', ...flags];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { maxBuffer: 1e8 });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const WAYS = [
  { way: 'the worker', ask: throughWorker },
  { way: 'analyze', ask: throughCommand },
];

describe.skipIf(!hasPublicIncidents).each(WAYS)(
  'the public incidents through $way, against R (skipped where ../shared/data is absent)',
  ({ ask }) => {
    let found: Record<keyof typeof CASES, Results>;
    let wanted: PublicCase;

    beforeAll(async () => {
      wanted = publicExpectation<PublicCase>();
      found = {
        kept: await ask(CASES.kept),
        dropped: await ask(CASES.dropped),
        fromDetection: await ask(CASES.fromDetection),
        clean: await ask(CASES.clean),
      };
    }, 120_000);

    it('count the same incidents, months and providers', () => expectCounts(found.kept, wanted));

    it.each(['ttm', 'ttr', 'ttd'] as const)('have every figure of %s with zeros kept', (name) =>
      expectDuration(found.kept.durations[name], wanted[`${name}_ge0`]),
    );

    it.each(['ttm', 'ttr'] as const)('have every figure of %s with zeros dropped', (name) =>
      expectDuration(found.dropped.durations[name], wanted[`${name}_gt0`]),
    );

    it('have every figure of the time to resolve from detection', () =>
      expectDuration(found.fromDetection.durations.ttr, wanted.ttr_from_detected_gt0));

    it('have every figure of the clean incidents', () => {
      expect(found.clean.inView).toBe(wanted.ttm_clean.exclusions.rows);
      expectDuration(found.clean.durations.ttm, wanted.ttm_clean);
    });

    it.each(['symptom', 'severity'] as const)('have every figure of %s by class', (name) =>
      expectTable(found.kept.categories[name] as never, wanted[`class_x_${name}`]),
    );

    it('have every share of severity, detection source, false alarm and root cause', () => {
      const { severity, detectionSource, falseAlarm, rootCause } = found.kept.categories;
      expectShares(severity as never, wanted.severity);
      expectShares(detectionSource as never, wanted.detection_source);
      expectShares(falseAlarm as never, wanted.false_alarm, { true: 'yes', false: 'no' });
      expectShares(rootCause as never, wanted.root_cause);
    });

    it('say first that the classes start on different clocks', () => {
      expect(found.kept.warnings[0]?.id).toBe('clocks');
      expect(found.fromDetection.warnings.map(({ id }) => id)).not.toContain('clocks');
    });
  },
);
