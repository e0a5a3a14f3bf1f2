import type { Ratio } from '../../estimators/ratio-of-quantiles.ts';
import type { Side } from '../../incident/cohort.ts';
import type { ClocksCheck, OpenCheck, OutlierCheck } from '../../statistics/fairness/check.ts';
import { lowered } from '../differences.ts';
import { durationWords } from '../durations.ts';
import { type Labels, listWords } from '../headlines/headline.ts';
import { clocksWarning } from '../headlines/overview.ts';
import { durationLabel } from '../labels.ts';
import { countWords, intervalWords, percentWords, plural, ratioWords } from '../numbers.ts';
import { type FairnessWords, TOO_FEW, untold } from './said.ts';

const BOTH = ['a', 'b'] as const satisfies readonly Side[];

const ratioAndInterval = ({ ratio, lower, upper }: Ratio): string =>
  Number.isNaN(ratio) ? 'not known' : `${ratioWords(ratio)} (${intervalWords(lower, upper)})`;

/** Whether both cohorts' times start alike. */
export function clocksFairness(check: ClocksCheck, labels: Labels): FairnessWords {
  const { state, impactKnown, ratio, fromDetection } = check;
  if (state === 'unknown') return untold('both clocks start alike', TOO_FEW);
  const shares = BOTH.map(
    (side) => `${percentWords(impactKnown[side].share, 0)} of ${labels[side]} incidents`,
  );
  const evidence =
    `Ratio of the medians as chosen: ${ratioAndInterval(ratio)}; ` +
    `with both started at detection: ${ratioAndInterval(fromDetection)}.`;
  const warning = clocksWarning({ differentClocks: state === 'bites', impactKnown }, labels);
  if (warning !== undefined)
    return { sentence: warning, evidence, advice: 'Start both at detection before comparing times.' };
  return {
    sentence: `Both cohorts start on one clock; the impact start is known for ${listWords(shares)}.`,
    evidence,
    advice: '',
  };
}

const medianWords = (minutes: number): string =>
  Number.isNaN(minutes) ? 'not reached' : durationWords(minutes);

/** Whether leaving open incidents out misleads. */
export function openFairness(check: OpenCheck, labels: Labels): FairnessWords {
  const { state, duration, open, median, closedMedian } = check;
  const name = lowered(durationLabel(duration));
  if (state === 'unknown') return untold('open incidents bias the medians', TOO_FEW);
  const still = BOTH.map(
    (side) => `${percentWords(open[side].share)} of ${labels[side]} (${countWords(open[side].events)})`,
  );
  const evidence = BOTH.map(
    (side) =>
      `${labels[side]}: ${medianWords(closedMedian[side])} of those that ended, ` +
      `${medianWords(median[side].value)} with open ones counted`,
  ).join('; ');
  return state === 'bites'
    ? {
        sentence: `Medians of ended incidents alone make ${name} look too short: ${listWords(still)} are still open.`,
        evidence: `${evidence}.`,
        advice: 'Use the Kaplan–Meier median, which counts open incidents, and no mean.',
      }
    : {
        sentence: `Open incidents hardly move the median ${name}: ${listWords(still)} are still open.`,
        evidence: `${evidence}.`,
        advice: '',
      };
}

/** Whether a mean is carried by a few incidents. */
export function outlierFairness(check: OutlierCheck, labels: Labels): FairnessWords {
  const { state, duration, sides } = check;
  const name = lowered(durationLabel(duration));
  if (state === 'unknown') return untold('a few incidents carry a mean', TOO_FEW);
  const parts = BOTH.map((side) => {
    const { longest, n, share } = sides[side];
    return `the longest ${countWords(longest)} of ${plural(n, `${labels[side]} incident`)} hold ${percentWords(share, 0)}`;
  });
  const evidence = BOTH.map(
    (side) =>
      `${labels[side]}: mean ${durationWords(sides[side].mean)}, without them ${durationWords(sides[side].meanWithout)}, ` +
      `median ${durationWords(sides[side].median)}`,
  ).join('; ');
  return state === 'bites'
    ? {
        sentence: `A few incidents carry the mean ${name}: ${listWords(parts)} of all its time.`,
        evidence: `${evidence}.`,
        advice: 'Compare medians, and look at the longest incidents one by one.',
      }
    : {
        sentence: `No few incidents carry the mean ${name}: ${listWords(parts)} of all its time.`,
        evidence: `${evidence}.`,
        advice: '',
      };
}
