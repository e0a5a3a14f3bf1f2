import { type Dimension, UNKNOWN } from '../../incident/dimensions.ts';

/** What follows the cohort in the key of a group. */
type Key = readonly string[];

/** A share that a study publishes, as two questions to the key of a group. */
export interface ShareMetric {
  /** The plan that counts it. */
  readonly from: 'sources' | 'symptoms' | 'fixes';
  readonly isEvent: (key: Key) => boolean;
  readonly isKnown: (key: Key) => boolean;
  /** The field that decides the event. */
  readonly decides: Dimension;
  /** Fields that it also needs. */
  readonly needs: readonly Dimension[];
}

const falseAlarms = (raises: (source: string | undefined) => boolean): ShareMetric => ({
  from: 'sources',
  isEvent: ([source, falseAlarm]) => raises(source) && falseAlarm === 'yes',
  isKnown: ([source, falseAlarm]) => raises(source) && falseAlarm !== UNKNOWN,
  decides: 'falseAlarm',
  needs: ['detectionSource'],
});

/** The same word, however it is capitalised. */
const isWord = (found: string | undefined, value: string): boolean => found?.toLowerCase() === value;

const symptom = (value: string): ShareMetric => ({
  from: 'symptoms',
  isEvent: ([found]) => isWord(found, value),
  isKnown: ([found]) => found !== UNKNOWN,
  decides: 'symptom',
  needs: ['severity'],
});

const rootCause = (value: string): ShareMetric => ({
  from: 'fixes',
  isEvent: ([cause]) => isWord(cause, value),
  isKnown: ([cause]) => cause !== UNKNOWN,
  decides: 'rootCause',
  needs: [],
});

const mitigation = (...values: readonly string[]): ShareMetric => ({
  from: 'fixes',
  isEvent: ([, fix = UNKNOWN]) => values.some((value) => isWord(fix, value)),
  isKnown: ([, fix]) => fix !== UNKNOWN,
  decides: 'mitigation',
  needs: [],
});

/** Shares of incidents, by metric. Symptoms are of high-severity incidents, as published. */
export const SHARE_METRICS = {
  detectedByHumans: {
    from: 'sources',
    isEvent: ([source]) => source === 'human',
    isKnown: ([source]) => source !== UNKNOWN,
    decides: 'detectionSource',
    needs: [],
  },
  falseAlarmsByMonitors: falseAlarms((source) => source === 'monitor'),
  falseAlarmsByHumans: falseAlarms((source) => source === 'human'),
  falseAlarms: falseAlarms((source) => source !== UNKNOWN),
  performanceDegradation: symptom('performance degradation'),
  deploymentFailure: symptom('deployment failure'),
  invalidInference: symptom('invalid inference'),
  causeInfrastructure: rootCause('infrastructure'),
  causeConfiguration: rootCause('configuration'),
  causeCodeBug: rootCause('code bug'),
  causeExternalUsage: rootCause('external usage'),
  causeOperationError: rootCause('operation error'),
  fixAdHoc: mitigation('ad-hoc fix'),
  fixSelfRecovered: mitigation('self-recovered'),
  fixRollback: mitigation('rollback'),
  fixConfiguration: mitigation('configuration update'),
  fixCode: mitigation('code change'),
  fixInfrastructureOrExternal: mitigation('infrastructure fix', 'external fix'),
  bugWithoutCodeFix: {
    from: 'fixes',
    isEvent: ([cause, fix]) => isWord(cause, 'code bug') && fix !== UNKNOWN && !isWord(fix, 'code change'),
    isKnown: ([cause, fix]) => isWord(cause, 'code bug') && fix !== UNKNOWN,
    decides: 'mitigation',
    needs: ['rootCause'],
  },
} as const satisfies Record<string, ShareMetric>;

export type ShareMetricId = keyof typeof SHARE_METRICS;

const INFRASTRUCTURE_FIX = mitigation('infrastructure fix');

/** Shares of GenAI mitigations over those of the rest, by metric. */
export const SHARE_RATIOS = {
  infrastructureFixRatio: INFRASTRUCTURE_FIX,
  codeFixRatio: SHARE_METRICS.fixCode,
  configurationFixRatio: SHARE_METRICS.fixConfiguration,
} as const satisfies Record<string, ShareMetric>;

export type ShareRatioId = keyof typeof SHARE_RATIOS;

export type StageMetricId = 'servicesInPreview' | 'servicesGenerallyAvailable';

export type TimeRatioId = 'mitigationTimeRatio' | 'mitigationTimeBySource';

/** Everything published that a file of incidents can answer. */
export type BenchmarkMetric =
  | ShareMetricId
  | ShareRatioId
  | StageMetricId
  | TimeRatioId
  | 'medianTimeToResolve';
