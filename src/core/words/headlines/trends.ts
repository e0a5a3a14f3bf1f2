import { MS_PER_DAY } from '../../incident/units.ts';
import { dayStart, nextBin } from '../../statistics/calendar.ts';
import {
  type ControlChange,
  type ControlChart,
  type ControlSeries,
  FEWEST_FOR_CHANGES,
} from '../../statistics/control-chart.ts';
import type { DroppedFilter } from '../../statistics/filters-dropped.ts';
import { binWords, rangeWords } from '../dates.ts';
import { countWords, decimalWords, intervalWords, plural, ratioWords } from '../numbers.ts';
import { type Headline, type Labels, theOthers } from './headline.ts';
import { nothingToCompare } from './nothing-to-compare.ts';

/** A day on which something came out. */
interface Release {
  readonly label: string;
  /** EpochMs. */
  readonly at: number;
}

interface Context {
  readonly labels: Labels;
  readonly releases: readonly Release[];
  readonly dropped?: readonly DroppedFilter[];
}

/** A release is named beside a change only where the band on its date is no longer: a longer one says too little. */
const LONGEST_BAND_TO_NAME = 184 * MS_PER_DAY;

/** A rate of incidents a month: whole from ten on. */
export const perMonth = (rate: number): string =>
  rate > 0 && rate < 10 ? decimalWords(rate, 1) : countWords(Math.round(rate));

/** The months that hold 95 % of the resampled dates of a change: `Sep 2022 – Nov 2022`. */
export const bandWords = (months: readonly string[], change: ControlChange): string =>
  rangeWords(...bandOf(months, change));

function bandOf(months: readonly string[], { first, last }: ControlChange): [from: number, to: number] {
  const [from = '', to = ''] = [months[first], months[last]];
  return [dayStart(from), dayStart(nextBin(to, 'month'))];
}

/** The only release within the band of a change, said as timing, else the month. Of rises in the first cohort only. */
function whenWords(months: readonly string[], change: ControlChange, releases: readonly Release[]): string {
  const [from, to] = bandOf(months, change);
  const [only, ...others] = releases.filter(({ at }) => at >= from && at < to);
  return only && others.length === 0 && to - from <= LONGEST_BAND_TO_NAME
    ? `as ${only.label} came out`
    : `around ${binWords(months[change.index] ?? '', 'month')}`;
}

type Said = 'too-few' | 'none' | 'chance' | 'changed';

function saidOf({ tooFew, changes }: ControlSeries): Said {
  const last = changes.at(-1);
  if (tooFew) return 'too-few';
  if (last === undefined) return 'none';
  return last.ratio.lower > 1 || last.ratio.upper < 1 ? 'changed' : 'chance';
}

function changeWords(series: ControlSeries, chart: ControlChart, who: string, releases: readonly Release[]) {
  const { changes, levels } = series;
  const change = changes.at(-1);
  const said = saidOf(series);
  if (said === 'too-few') return `${who} are too few to say`;
  if (change === undefined) return `${who} show no change of level`;
  const when = whenWords(chart.months, change, change.ratio.ratio > 1 ? releases : []);
  if (said === 'chance') return `${who} show a change of level ${when} that may be chance`;
  const [before, after] = [levels.at(-2)?.level ?? Number.NaN, levels.at(-1)?.level ?? Number.NaN];
  const way = change.ratio.ratio > 1 ? 'rose' : 'fell';
  const times = changes.length > 1 ? ` after ${plural(changes.length - 1, 'earlier change')} of level` : '';
  return `${who} ${way} from ${perMonth(before)} to ${perMonth(after)} a month ${when}${times}`;
}

function ratioOf({ changes, tooFew }: ControlSeries, { months }: ControlChart, label: string): string[] {
  const change = changes.at(-1);
  if (tooFew || change === undefined) return [];
  const { ratio, lower, upper } = change.ratio;
  const from = binWords(months[change.index] ?? '', 'month');
  return [
    `${label} level × ${ratioWords(ratio)} (${intervalWords(lower, upper)}) from ${from}, ` +
      `95 % of resampled dates ${bandWords(months, change)}`,
  ];
}

/** Whether incidents became more or fewer: the last change of level in each cohort, and what came out as it did. */
export function trendsHeadline(chart: ControlChart, { labels, releases, dropped = [] }: Context): Headline {
  const { incidents, wholeMonths, a, b } = chart;
  const nothing = nothingToCompare({ ...incidents, labels, dropped });
  if (nothing !== undefined) return nothing;
  const n = `${countWords(incidents.a)} and ${plural(incidents.b, 'incident')}.`;
  if (wholeMonths < FEWEST_FOR_CHANGES) {
    return {
      sentence: `Too short to tell a change: ${plural(wholeMonths, 'whole month')}, ${FEWEST_FOR_CHANGES} needed.`,
      under: n,
    };
  }
  const ratios = [...ratioOf(a, chart, labels.a), ...ratioOf(b, chart, labels.b)];
  const rates = 'Rates a 30-day month.';
  return {
    sentence:
      saidOf(a) === 'none' && saidOf(b) === 'none'
        ? `No change of level found in the number of ${labels.a} incidents or of ${theOthers(labels)}.`
        : `${changeWords(a, chart, `${labels.a} incidents`, releases)}; ${changeWords(b, chart, theOthers(labels), [])}.`,
    under:
      ratios.length === 0
        ? `${plural(wholeMonths, 'whole month')}. ${n}`
        : `${ratios.join('; ')}. ${rates} ${n}`,
  };
}
