import type { BenchmarkMetric } from '../statistics/benchmarks/benchmark-metric.ts';

/** A published metric as a row says it. */
export interface MetricWords {
  readonly id: BenchmarkMetric;
  readonly name: string;
  /** Of what it is a share, or how a ratio is formed. */
  readonly of: string;
}

/** Like metrics on one scale. */
export interface MetricGroup {
  readonly title: string;
  readonly scale: 'share' | 'ratio' | 'time';
  readonly metrics: readonly MetricWords[];
}

const row = (id: BenchmarkMetric, name: string, of: string): MetricWords => ({ id, name, of });

/** All rows, in the order in which they stand. */
export const METRIC_GROUPS: readonly MetricGroup[] = [
  {
    title: 'Who notices',
    scale: 'share',
    metrics: [row('detectedByHumans', 'Detected by humans', 'of incidents whose source is known')],
  },
  {
    title: 'False alarms',
    scale: 'share',
    metrics: [
      row('falseAlarmsByMonitors', 'Raised by monitors', 'of reviewed, monitor-detected incidents'),
      row('falseAlarmsByHumans', 'Raised by humans', 'of reviewed, human-detected incidents'),
    ],
  },
  {
    title: 'Time to mitigate, ratio',
    scale: 'ratio',
    metrics: [
      row('mitigationTimeRatio', 'GenAI over the rest', 'ratio of medians of those mitigated'),
      row('mitigationTimeBySource', 'Human-reported over automated', 'ratio of medians, GenAI only'),
    ],
  },
  {
    title: 'Time to resolve',
    scale: 'time',
    metrics: [row('medianTimeToResolve', 'Median time to resolve', 'open incidents counted')],
  },
  {
    title: 'Symptom, of high severity',
    scale: 'share',
    metrics: [
      row('performanceDegradation', 'Performance degradation', 'of high-severity incidents'),
      row('deploymentFailure', 'Deployment failure', 'of high-severity incidents'),
      row('invalidInference', 'Invalid inference', 'of high-severity incidents'),
    ],
  },
  {
    title: 'Root cause, of those known',
    scale: 'share',
    metrics: [
      row('causeCodeBug', 'Code bug', 'of known causes'),
      row('causeConfiguration', 'Configuration', 'of known causes'),
      row('causeInfrastructure', 'Infrastructure', 'of known causes'),
      row('causeExternalUsage', 'External usage', 'of known causes'),
      row('causeOperationError', 'Operation error', 'of known causes'),
    ],
  },
  {
    title: 'Fix, of those known',
    scale: 'share',
    metrics: [
      row('fixAdHoc', 'Ad-hoc fix', 'of known mitigations'),
      row('fixSelfRecovered', 'Self-recovered', 'of known mitigations'),
      row('fixRollback', 'Rollback', 'of known mitigations'),
      row('fixConfiguration', 'Configuration update', 'of known mitigations'),
      row('fixCode', 'Code change', 'of known mitigations'),
      row('bugWithoutCodeFix', 'Bug mitigated without a code fix', 'of code bugs with a known mitigation'),
    ],
  },
  {
    title: 'Fixes, GenAI over the rest',
    scale: 'ratio',
    metrics: [
      row('infrastructureFixRatio', 'Infrastructure fix', 'ratio of shares of known mitigations'),
      row('codeFixRatio', 'Code change', 'ratio of shares of known mitigations'),
      row('configurationFixRatio', 'Configuration update', 'ratio of shares of known mitigations'),
    ],
  },
  {
    title: 'Stage of services',
    scale: 'share',
    metrics: [
      row('servicesInPreview', 'Services in preview', 'of services with incidents, not of incidents'),
      row(
        'servicesGenerallyAvailable',
        'Services generally available',
        'of services with incidents, not of incidents',
      ),
    ],
  },
];
