import type { Random } from '../../src/core/estimators/random.ts';
import { pick } from './chance.ts';
import type { Draft } from './incident.ts';
import { CAUSED, FALSE_ALARM, FIXED, NOTICED } from './sentences.ts';
import { GENAI_SERVICES, REST_SERVICES } from './services.ts';
import type { Titles } from './titles.ts';
import { GENAI_TITLES, GENAI_TITLES_OF } from './titles-genai.ts';
import { REST_TITLES, REST_TITLES_OF } from './titles-rest.ts';

const KIND_OF = new Map([...GENAI_SERVICES, ...REST_SERVICES].map(({ name, kind }) => [name, kind]));

/** Names of models that do not exist. */
const MODELS = [
  'base-3',
  'turbo-4',
  'mini-2',
  'vision-1',
  'code-2',
  'chat-5',
  'long-32k',
  'embed-2',
] as const;

const ZONES: Readonly<Record<string, readonly string[]>> = {
  Americas: ['Ohio', 'Quebec', 'Texas', 'São Paulo', 'Oregon'],
  Europe: ['Dublin', 'Frankfurt', 'Zürich', 'Gävle', 'Paris'],
  'Asia Pacific': ['Tokyo', 'Pune', 'Sydney', 'Singapore', 'Seoul'],
  Other: ['Johannesburg', 'Dubai', 'Doha'],
};

const SHARES = ['5 %', '10 %', '20 %', '30 %', '40 %', '60 %'] as const;

/** The lists of one kind of service, by kind. */
const TITLES_OF: ReadonlyMap<string, Titles> = new Map(
  Object.entries({ ...GENAI_TITLES_OF, ...REST_TITLES_OF }),
);

function titleOf(draft: Draft, random: Random): string {
  const general = (draft.genai ? GENAI_TITLES : REST_TITLES).get(draft.symptom) ?? [];
  const special = TITLES_OF.get(KIND_OF.get(draft.service) ?? '')?.get(draft.symptom) ?? [];
  // The special ones twice: they are fewer, and say more.
  return pick([...general, ...special, ...special], random)
    .replace('{model}', pick(MODELS, random))
    .replace('{zone}', pick(ZONES[draft.region] ?? ['one zone'], random))
    .replace('{share}', pick(SHARES, random));
}

function ending(draft: Draft, random: Random): string {
  if (Number.isNaN(draft.times.mitigated)) return 'Not mitigated yet.';
  return draft.mitigation === ''
    ? 'How it ended is not recorded.'
    : pick(FIXED[draft.mitigation] ?? [], random);
}

function summaryOf(draft: Draft, random: Random): string {
  const noticed = pick(NOTICED[draft.source] ?? [], random);
  if (draft.falseAlarm === 'yes') return `${noticed}: ${pick(FALSE_ALARM, random)}.`;
  return `${noticed}: ${pick(CAUSED[draft.rootCause] ?? [], random)}. ${ending(draft, random)}`;
}

/** Gives an incident its title, and a summary where the study read them: GenAI, and the high severity of the rest. */
export function tell(draft: Draft, random: Random): void {
  draft.title = titleOf(draft, random);
  if (draft.genai || draft.severity === 'high') draft.summary = summaryOf(draft, random);
}
