import type { Random } from '../../src/core/estimators/random.ts';
import type { Draft } from './incident.ts';
export function tell(draft: Draft, _random: Random): void {
  draft.title = `${draft.service}: ${draft.symptom}`;
}
