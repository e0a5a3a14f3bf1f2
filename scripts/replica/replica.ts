import { type Random, seededRandom } from '../../src/core/estimators/random.ts';
import { arrivals } from './arrivals.ts';
import { assignByQuota, type Quota, withUnknown } from './assign.ts';
import { type Anomaly, type Draft, draftAt, minutesToMitigate } from './incident.ts';
import { assignFix, assignHandling, assignWhat, assignWhere } from './labels.ts';
import { ANOMALIES, type CohortQuotas, GENAI, HUMAN_TO_MONITOR, NON_GENAI } from './quotas.ts';
import { drawLuck, timeline } from './timeline.ts';
import { tell } from './words.ts';

export const SEED = 20_200_611;

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
};

const isAnomaly = (value: string): value is Anomaly =>
  ['', 'start-unknown', 'negative', 'zero', 'detected-early'].includes(value);

/** Only ordinary incidents get wrong times: not the grave ones, which the study looked at by hand. */
function plantAnomalies(drafts: readonly Draft[], quota: Quota, random: Random): void {
  const ordinary = drafts.filter((draft) => draft.severity !== 'high' && draft.falseAlarm !== 'yes');
  const planted = assignByQuota(ordinary, withUnknown(quota, ordinary.length), () => 1, random);
  for (const [index, draft] of ordinary.entries()) {
    const anomaly = planted[index] ?? '';
    if (isAnomaly(anomaly)) draft.anomaly = anomaly;
  }
}

function humanToMonitor(drafts: readonly Draft[]): number {
  const of = (source: string) =>
    drafts
      .filter((draft) => draft.source === source)
      .map(minutesToMitigate)
      .filter((minutes) => minutes >= 0);
  return median(of('human')) / median(of('monitor'));
}

/** Sets all times. For GenAI the scale of the human-reported ones is tuned until the ratio of medians is as published. */
function assignTimes(drafts: readonly Draft[], random: Random): void {
  const lucks = drafts.map((draft) => drawLuck(draft, random));
  let scale = 1.35;
  for (let round = 0; round < 60; round += 1) {
    for (const [index, draft] of drafts.entries()) {
      const luck = lucks[index];
      if (luck !== undefined) draft.times = timeline(draft, luck, scale);
    }
    const ratio = humanToMonitor(drafts);
    if (!drafts[0]?.genai || Math.abs(ratio - HUMAN_TO_MONITOR) < 0.002) return;
    scale *= (HUMAN_TO_MONITOR / ratio) ** 0.8;
  }
  throw new Error('No scale gives the published ratio.');
}

function makeCohort(cohort: 'genai' | 'rest', quotas: CohortQuotas, random: Random): readonly Draft[] {
  const genai = cohort === 'genai';
  const drafts = arrivals(cohort, quotas.incidents, random).map((start) => draftAt(genai, start));
  assignWhere(drafts, quotas, random);
  assignHandling(drafts, quotas, random);
  assignWhat(drafts, quotas, random);
  plantAnomalies(drafts, ANOMALIES[cohort], random);
  assignTimes(drafts, random);
  assignFix(drafts, quotas, random);
  for (const draft of drafts) tell(draft, random);
  return drafts;
}

/** All incidents of the replica by start. The same seed makes the same incidents. */
export function makeReplica(seed: number): readonly Draft[] {
  const random = seededRandom(seed);
  const all = [...makeCohort('genai', GENAI, random), ...makeCohort('rest', NON_GENAI, random)];
  return all.toSorted((a, b) => a.start - b.start);
}
