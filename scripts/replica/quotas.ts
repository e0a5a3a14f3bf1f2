import type { Quota } from './assign.ts';

/*
 * Whole numbers that reproduce each published share to its last printed digit. A share is over the sum of its line.
 * Figures with no comment are assumptions; SOURCE.md lists them.
 */

export interface CohortQuotas {
  readonly incidents: number;
  readonly severity: Quota;
  readonly source: Quota;
  /** False alarm by detection source; what is missing to the incidents of the source is not reviewed. */
  readonly falseAlarm: { readonly human: Quota; readonly monitor: Quota };
  readonly reassignments: { readonly human: Quota; readonly monitor: Quota };
  readonly symptom: Quota;
  readonly rootCause: Quota;
  readonly mitigation: Quota;
  /** The part of the three above that the high-severity incidents must hold, where the study is about them. */
  readonly high:
    | { readonly symptom: Quota; readonly rootCause: Quota; readonly mitigation: Quota }
    | undefined;
}

export const GENAI: CohortQuotas = {
  incidents: 3000,
  severity: { high: 600, medium: 1487, low: 913 },
  // 38.3 and 61.7 %
  source: { human: 1149, monitor: 1851 },
  falseAlarm: {
    // 6.6 % of 1,060
    human: { yes: 70, no: 990 },
    // 11.0 % of 1,700
    monitor: { yes: 187, no: 1513 },
  },
  reassignments: {
    human: { '0': 56, '1': 25, '2': 12, '3': 4, '4': 2, '5': 1 },
    monitor: { '0': 76, '1': 16, '2': 5.5, '3': 1.7, '4': 0.6, '5': 0.2 },
  },
  // 49.8, 35.7, 14.5 % in all as in the high ones
  symptom: { 'performance degradation': 1494, 'deployment failure': 1071, 'invalid inference': 435 },
  // 27.2, 24.5, 21.5, 14.1, 12.7 % of 2,700
  rootCause: {
    infrastructure: 734,
    configuration: 662,
    'code bug': 580,
    'external usage': 381,
    'operation error': 343,
  },
  // 22.4, 19.7, 15.2, 13.0, 7.6 % of 2,500; the remaining 22.1 % is split by assumption
  mitigation: {
    'ad-hoc fix': 560,
    'self-recovered': 492,
    rollback: 380,
    'configuration update': 325,
    'code change': 190,
    'infrastructure fix': 365,
    'external fix': 188,
  },
  high: {
    symptom: { 'performance degradation': 299, 'deployment failure': 214, 'invalid inference': 87 },
    rootCause: {
      infrastructure: 154,
      configuration: 139,
      'code bug': 122,
      'external usage': 80,
      'operation error': 72,
    },
    mitigation: {
      'ad-hoc fix': 121,
      'self-recovered': 106,
      rollback: 82,
      'configuration update': 70,
      'code change': 41,
      'infrastructure fix': 79,
      'external fix': 40,
    },
  },
};

export const NON_GENAI: CohortQuotas = {
  incidents: 12_000,
  severity: { high: 1764, medium: 6655, low: 3581 },
  // 13.7 and 86.3 %
  source: { human: 1644, monitor: 10_356 },
  falseAlarm: {
    // 4.8 % of 1,500
    human: { yes: 72, no: 1428 },
    // 3.8 % of 9,500
    monitor: { yes: 361, no: 9139 },
  },
  reassignments: {
    human: { '0': 62, '1': 23, '2': 10, '3': 3.5, '4': 1, '5': 0.5 },
    monitor: { '0': 79, '1': 14.5, '2': 4.5, '3': 1.4, '4': 0.4, '5': 0.2 },
  },
  symptom: { 'performance degradation': 7420, 'deployment failure': 4496, 'invalid inference': 84 },
  rootCause: {
    infrastructure: 3434,
    configuration: 2074,
    'code bug': 1728,
    'external usage': 1004,
    'operation error': 2510,
  },
  // 54.7 % ad hoc of 10,800; infrastructure, code and configuration such that GenAI has 2.5, 3.0 and 3.0 times as many
  mitigation: {
    'ad-hoc fix': 5908,
    'self-recovered': 1780,
    rollback: 1090,
    'configuration update': 468,
    'code change': 274,
    'infrastructure fix': 631,
    'external fix': 649,
  },
  high: undefined,
};

/** Incidents whose times are wrong or missing on purpose, so that the app has something to find. */
export const ANOMALIES: { readonly genai: Quota; readonly rest: Quota } = {
  genai: { 'start-unknown': 90, negative: 4, zero: 7, 'detected-early': 12 },
  rest: { 'start-unknown': 180, negative: 9, zero: 30, 'detected-early': 40 },
};

/** Human-reported GenAI incidents take 72 % more time: ratio of the medians of observed time to mitigate. */
export const HUMAN_TO_MONITOR = 1.72;
