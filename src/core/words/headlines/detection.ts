import type { Ratio } from '../../estimators/ratio-of-quantiles.ts';
import type { Detection } from '../../statistics/detection.ts';
import type { FalseAlarmFlip } from '../../statistics/detection-sources.ts';
import type { DroppedFilter } from '../../statistics/filters-dropped.ts';
import {
  countWords,
  intervalWords,
  percentWords,
  plural,
  ratioWords,
  timesAs,
  timesWords,
} from '../numbers.ts';
import { type Headline, type Labels, theOthers } from './headline.ts';
import { nothingToCompare } from './nothing-to-compare.ts';

const isClear = ({ lower, upper }: Ratio): boolean => lower > 1 || upper < 1;

const withInterval = ({ ratio, lower, upper }: Ratio): string =>
  `${ratioWords(ratio)} (${intervalWords(lower, upper)})`;

function noticedWords(detection: Detection, labels: Labels): string {
  const people = detection.bySource.find(({ value }) => value === 'human');
  if (people === undefined || people.a.n + people.b.n === 0) return 'No incident here says who detected it.';
  const others = theOthers(labels);
  if (people.a.n === 0 || people.b.n === 0) {
    const [side, shares] = people.a.n === 0 ? (['b', people.b] as const) : (['a', people.a] as const);
    return `People notice ${percentWords(shares.share, 0)} of ${labels[side]} incidents; the other cohort does not say.`;
  }
  const shares =
    `People notice ${percentWords(people.a.share, 0)} of ${labels.a} incidents and ` +
    `${percentWords(people.b.share, 0)} of ${others}`;
  if (Number.isNaN(people.ratio.p)) return `${shares}: too few to say whether that differs.`;
  return isClear(people.ratio) ? `${shares}.` : `${shares}: no clear difference.`;
}

function wrongWords(detection: Detection, labels: Labels): string {
  const monitors = detection.falseAlarms.find(({ value }) => value === 'monitor');
  if (monitors === undefined || !isClear(monitors.ratio)) return '';
  return ` Monitors are wrong ${timesAs(monitors.ratio.ratio, 'often')} on ${labels.a} incidents.`;
}

/** Who notices, and how often monitors are wrong. */
export function detectionHeadline(
  detection: Detection,
  labels: Labels,
  dropped: readonly DroppedFilter[] = [],
): Headline {
  const nothing = nothingToCompare({ ...detection.incidents, labels, dropped });
  if (nothing !== undefined) return nothing;
  const people = detection.bySource.find(({ value }) => value === 'human');
  const monitors = detection.falseAlarms.find(({ value }) => value === 'monitor');
  const found = people !== undefined && !Number.isNaN(people.ratio.lower);
  const wrong = monitors !== undefined && !Number.isNaN(monitors.ratio.lower);
  const unknown = detection.sourceUnknown.a + detection.sourceUnknown.b;
  return {
    sentence: `${noticedWords(detection, labels)}${wrongWords(detection, labels)}`,
    under: [
      ...(found ? [`Found by people ${withInterval(people.ratio)} times as often.`] : []),
      ...(wrong
        ? [`Monitors’ false alarms per reviewed incident ${withInterval(monitors.ratio)}, 95 % intervals.`]
        : []),
      `${countWords(detection.incidents.a)} and ${plural(detection.incidents.b, 'incident')}` +
        (unknown > 0 ? `; ${plural(unknown, 'does', 'do')} not say who detected them.` : '.'),
    ].join(' '),
  };
}

const times = (ratio: number): string => `${timesWords(ratio)} times as often as people`;

/** The sentence on whether monitors and people swap places between the cohorts; undefined when too few to say. */
export function flipWarning(flip: FalseAlarmFlip, labels: Labels): string | undefined {
  const { a, b } = flip.monitorsOverPeople;
  if (Number.isNaN(a.lower) || Number.isNaN(b.lower) || !flip.flips) return undefined;
  const doubt = (ratio: Ratio) =>
    isClear(ratio)
      ? `(${intervalWords(ratio.lower, ratio.upper)})`
      : `(${intervalWords(ratio.lower, ratio.upper)}, alone no clear difference)`;
  const reversal = `${timesWords(flip.reversal.ratio)} (${intervalWords(flip.reversal.lower, flip.reversal.upper)})`;
  return (
    `The order flips: monitors are wrong ${times(a.ratio)} for ${labels.a} ${doubt(a)}, ` +
    `${timesWords(b.ratio)} times for ${theOthers(labels)} ${doubt(b)}. ` +
    (flip.clear
      ? `The reversal itself is clear: ${reversal}.`
      : `The reversal itself is not clear: ${reversal}.`)
  );
}
