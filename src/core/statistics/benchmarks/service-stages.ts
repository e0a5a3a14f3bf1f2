import { type Dimension, UNKNOWN, VOCABULARY } from '../../incident/dimensions.ts';
import type { CountAnswer } from '../counts.ts';

type Stage = (typeof VOCABULARY.stage)[number];

export const STAGE_FIELDS: readonly Dimension[] = ['stage', 'service'];

/**
 * Services instead of incidents: each named service of a cohort once, in the stage of most of its incidents. The answer
 * has the keys cohort and stage, as `countIn` reads them; a service of unknown stage is left out. A tie counts as preview.
 *
 * @param answer keys: cohort, service, stage
 */
export function servicesByStage(answer: CountAnswer): CountAnswer {
  const services = new Map<string, { readonly cohort: string; ga: number; preview: number }>();
  for (const { key, values } of answer) {
    const [cohort = '', service = UNKNOWN, found] = key;
    const stage: Stage | undefined = VOCABULARY.stage.find((known) => known === found);
    if (stage === undefined || service === UNKNOWN) continue;
    const name = `${cohort} ${service}`;
    const counts = services.get(name) ?? { cohort, ga: 0, preview: 0 };
    counts[stage] += values.count;
    services.set(name, counts);
  }
  return [...services.values()].map(({ cohort, ga, preview }) => ({
    key: [cohort, preview >= ga ? 'preview' : 'ga'],
    values: { count: 1 },
  }));
}
