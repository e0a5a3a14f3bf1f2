import { type Random, randomNormal } from '../../src/core/estimators/random.ts';
import { randomExponential } from './chance.ts';
import { CUT_OFF, type Draft, type Times } from './incident.ts';

/** The chance in one incident's times, drawn once, so that the scale can be tuned without drawing anew. */
export interface Luck {
  readonly detect: number;
  readonly acknowledge: number;
  readonly mitigate: number;
  readonly resolve: number;
  /** Minutes for which a low-priority incident is left lying; 0 for most. */
  readonly parked: number;
  readonly slip: number;
}

const SEVERITY = { high: 0.62, medium: 1, low: 2.5 } as Readonly<Record<string, number>>;
const CAUSE = {
  infrastructure: 1.15,
  configuration: 0.9,
  'code bug': 1.2,
  'external usage': 0.85,
  'operation error': 0.8,
} as Readonly<Record<string, number>>;
const SYMPTOM = { 'invalid inference': 1.3, 'deployment failure': 1.05 } as Readonly<Record<string, number>>;

/** Chance that an incident is left lying, by severity. */
const PARKED = { high: 0.004, medium: 0.03, low: 0.26 } as Readonly<Record<string, number>>;
/** The rest is left lying less often: the study says this of GenAI only. */
const PARKED_REST = 0.4;
const PARKED_MEAN = 520 * 24 * 60;

export function drawLuck(draft: Draft, random: Random): Luck {
  const chance = (PARKED[draft.severity] ?? 0) * (draft.genai ? 1 : PARKED_REST);
  const left = random() < chance && draft.falseAlarm !== 'yes';
  return {
    detect: randomNormal(random),
    acknowledge: randomNormal(random),
    mitigate: randomNormal(random),
    resolve: randomNormal(random),
    parked: left ? randomExponential(random, PARKED_MEAN) : 0,
    slip: 1 + Math.floor(random() * 40),
  };
}

/** The logarithm of the minutes at which half of the incidents like this one are mitigated. */
function logMedian(draft: Draft): number {
  const factors = [
    draft.genai ? 158 : 112,
    SEVERITY[draft.severity] ?? 1,
    CAUSE[draft.rootCause] ?? 1,
    SYMPTOM[draft.symptom] ?? 1,
    draft.genai || draft.source === 'monitor' ? 1 : 1.35,
    1.16 ** draft.reassignments,
    draft.falseAlarm === 'yes' ? 0.3 : 1,
  ];
  return factors.reduce((sum, factor) => sum + Math.log(factor), 0);
}

/** Lengths in whole minutes, in the order in which they follow each other. */
function lengths(draft: Draft, luck: Luck, humanScale: number) {
  const human = draft.source === 'human';
  const scale = draft.genai && human ? humanScale : 1;
  const mitigate = Math.round(Math.exp(logMedian(draft) + 1.12 * luck.mitigate) * scale + luck.parked) + 1;
  const detectMedian = (human ? 26 : 5) * (draft.genai ? 1.35 : 1) * (draft.stage === 'preview' ? 1.2 : 1);
  const detect = Math.min(
    Math.round(detectMedian * Math.exp(0.95 * luck.detect)),
    Math.floor(mitigate * 0.6),
  );
  const acknowledge = Math.min(
    Math.round(7 * Math.exp(0.9 * luck.acknowledge)),
    Math.floor((mitigate - detect) * 0.7),
  );
  const resolve = Math.round(190 * (SEVERITY[draft.severity] ?? 1) * Math.exp(1.2 * luck.resolve));
  return { detect, acknowledge, mitigate, resolve };
}

const known = (instant: number): number => (instant <= CUT_OFF ? instant : Number.NaN);

/** When each milestone happened; what lies after the cut-off has not happened yet. */
export function timeline(draft: Draft, luck: Luck, humanScale: number): Times {
  const { detect, acknowledge, mitigate, resolve } = lengths(draft, luck, humanScale);
  const start = draft.start;
  const detected = Math.min(start + detect, CUT_OFF - 1);
  const mitigated = start + mitigate;
  const times: Times = {
    impactStart: start,
    detected,
    acknowledged: known(detected + acknowledge),
    mitigated: known(mitigated),
    resolved: known(mitigated + resolve),
  };
  switch (draft.anomaly) {
    case '':
      return times;
    case 'start-unknown':
      return { ...times, impactStart: Number.NaN };
    case 'zero':
      return { ...times, detected: start, acknowledged: start, mitigated: start, resolved: start };
    case 'negative':
      return { ...times, detected: start, acknowledged: start, mitigated: start - luck.slip };
    case 'detected-early':
      return { ...times, detected: Math.max(start - luck.slip, 0), acknowledged: start };
  }
}
