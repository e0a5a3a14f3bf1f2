import type { Measure } from '../statistics/difference.ts';
import { durationLabel, valueLabel } from './labels.ts';

const SHARES = {
  detectedByHumans: 'Detected by humans',
  falseAlarmsByMonitors: 'False alarms, raised by monitors',
  falseAlarmsByHumans: 'False alarms, raised by humans',
  reassigned: 'Reassigned at least once',
} as const;

/** A category inside a sentence: `ad-hoc fix`; abbreviations keep their capitals. */
export const lowered = (words: string): string =>
  /^.[A-Z\d]/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);

/** The name of a row of the forest. */
export function measureLabel(measure: Measure): string {
  switch (measure.kind) {
    case 'share':
      return SHARES[measure.name];
    case 'time':
      return `${measure.p === 0.5 ? 'Median' : '90th percentile'} ${lowered(durationLabel(measure.of))}`;
    case 'value': {
      const label = valueLabel(measure.dimension, measure.value);
      return measure.dimension === 'mitigation' ? label : `Caused by ${lowered(label)}`;
    }
  }
}
