/** An incident of the replica while it is being made. Instants and durations are whole minutes. */
export interface Draft {
  readonly genai: boolean;
  /** Minutes since 1970-01-01T00:00Z. */
  readonly start: number;
  severity: string;
  service: string;
  stage: string;
  region: string;
  team: string;
  source: string;
  falseAlarm: string;
  symptom: string;
  rootCause: string;
  mitigation: string;
  reassignments: number;
  anomaly: Anomaly;
  title: string;
  summary: string;
  times: Times;
}

/** What is wrong with an incident's times, on purpose. */
export type Anomaly = '' | 'start-unknown' | 'negative' | 'zero' | 'detected-early';

/** Minutes since the epoch; NaN where the file stays empty. */
export interface Times {
  readonly impactStart: number;
  readonly detected: number;
  readonly acknowledged: number;
  readonly mitigated: number;
  readonly resolved: number;
}

const MINUTE_MS = 60_000;

export const FIRST_MINUTE = Date.UTC(2020, 5, 1) / MINUTE_MS;

/** The last minute of the data: 2024-02-29T23:59Z. Whatever would happen later has not happened. */
export const CUT_OFF = Date.UTC(2024, 1, 29, 23, 59) / MINUTE_MS;

const NO_TIMES: Times = {
  impactStart: Number.NaN,
  detected: Number.NaN,
  acknowledged: Number.NaN,
  mitigated: Number.NaN,
  resolved: Number.NaN,
};

/** An incident of which only the start is known. */
export const draftAt = (genai: boolean, start: number): Draft => ({
  genai,
  start,
  severity: '',
  service: '',
  stage: '',
  region: '',
  team: '',
  source: '',
  falseAlarm: '',
  symptom: '',
  rootCause: '',
  mitigation: '',
  reassignments: 0,
  anomaly: '',
  title: '',
  summary: '',
  times: NO_TIMES,
});

/** Minutes from impact start, else detection, to mitigation; NaN while open. */
export const minutesToMitigate = ({ times }: Draft): number =>
  times.mitigated - (Number.isNaN(times.impactStart) ? times.detected : times.impactStart);
