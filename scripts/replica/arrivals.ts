import { type Random, randomNormal } from '../../src/core/estimators/random.ts';
import { CUT_OFF, FIRST_MINUTE } from './incident.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

const DAYS = Math.floor((CUT_OFF - FIRST_MINUTE) / DAY) + 1;

const dayOf = (date: string): number => (Date.parse(date) / 60_000 - FIRST_MINUTE) / DAY;

/** A wave of incidents after a release: `lift` times the level on the day, fading by e in `fade` days. */
interface Release {
  readonly day: number;
  readonly lift: number;
  readonly fade: number;
}

const RELEASES: readonly Release[] = [
  { day: dayOf('2020-06-11'), lift: 2.2, fade: 25 },
  { day: dayOf('2022-03-15'), lift: 1.3, fade: 30 },
  { day: dayOf('2022-11-30'), lift: 1.5, fade: 32 },
  { day: dayOf('2023-03-14'), lift: 1.2, fade: 30 },
];

/** January to December; the year's end is quiet, because changes are frozen. */
const BY_MONTH = [1.04, 1.02, 1.05, 1, 0.99, 1, 0.97, 0.96, 1.04, 1.06, 1.03, 0.82] as const;

/** Monday to Sunday. */
const BY_WEEKDAY = [1.08, 1.16, 1.17, 1.14, 1.04, 0.68, 0.65] as const;

const byHour = (hour: number): number => 1 + 0.42 * Math.cos(((hour - 16.5) / 24) * 2 * Math.PI);

function genAiLevel(day: number): number {
  const year = day / 365.25;
  const adoption = 1 + 5.2 / (1 + Math.exp(-2.6 * (year - 2.65)));
  const waves = RELEASES.filter((release) => day >= release.day).map(
    ({ day: released, lift, fade }) => lift * Math.exp(-(day - released) / fade),
  );
  return (0.55 + 0.16 * year) * adoption * waves.reduce((sum, wave) => sum + wave, 1);
}

const restLevel = (day: number): number => 1 + 0.085 * (day / 365.25);

/** How likely an incident starts in each hour, up to a factor. Days differ by more than chance alone would make them. */
function hourlyWeights(level: (day: number) => number, random: Random): Float64Array {
  const weights = new Float64Array(DAYS * 24);
  let mood = 0;
  for (let day = 0; day < DAYS; day += 1) {
    mood = 0.7 * mood + 0.14 * randomNormal(random);
    const date = new Date((FIRST_MINUTE + day * DAY) * 60_000);
    const season = (BY_MONTH[date.getUTCMonth()] ?? 1) * (BY_WEEKDAY[(date.getUTCDay() + 6) % 7] ?? 1);
    for (let hour = 0; hour < 24; hour += 1) {
      weights[day * 24 + hour] =
        level(day) * season * byHour(hour) * Math.exp(mood + 0.22 * randomNormal(random));
    }
  }
  return weights;
}

/**
 * When incidents start, in minutes, ascending. One falls into each n-th of the total weight, so that every month has
 * its share by quota and not by luck.
 */
export function arrivals(cohort: 'genai' | 'rest', count: number, random: Random): readonly number[] {
  const weights = hourlyWeights(cohort === 'genai' ? genAiLevel : restLevel, random);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const starts: number[] = [];
  let hour = 0;
  let below = 0;
  for (let index = 0; index < count; index += 1) {
    const target = ((index + random()) / count) * total;
    while (hour < weights.length - 1 && below + (weights[hour] ?? 0) < target) {
      below += weights[hour] ?? 0;
      hour += 1;
    }
    const minute = FIRST_MINUTE + hour * HOUR + Math.floor(random() * HOUR);
    starts.push(Math.min(minute, CUT_OFF - HOUR));
  }
  return starts.toSorted((a, b) => a - b);
}
