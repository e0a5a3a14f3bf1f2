import type { Random } from '../../src/core/estimators/random.ts';
import { apportion, assignByQuota, minus, type Quota, type Weight, withUnknown } from './assign.ts';
import { pick } from './chance.ts';
import { type Draft, minutesToMitigate } from './incident.ts';
import type { CohortQuotas } from './quotas.ts';
import { GENAI_SERVICES, OTHER_TEAMS, REGIONS, REST_SERVICES } from './services.ts';

type Field =
  | 'severity'
  | 'service'
  | 'region'
  | 'source'
  | 'falseAlarm'
  | 'symptom'
  | 'rootCause'
  | 'mitigation';

const even: Weight<Draft> = () => 1;

function assign(drafts: readonly Draft[], field: Field, quota: Quota, weight: Weight<Draft>, random: Random) {
  const values = assignByQuota(drafts, quota, weight, random);
  for (const [index, draft] of drafts.entries()) draft[field] = values[index] ?? '';
}

const hourOf = (draft: Draft): number => Math.floor(draft.start / 60) % 24;

const officeHours = (draft: Draft): boolean => hourOf(draft) >= 13 || hourOf(draft) < 1;

const SOURCE_OF_KIND = {
  assistant: 1.7,
  media: 1.4,
  retrieval: 1.3,
  training: 0.9,
  platform: 0.8,
} as Readonly<Record<string, number>>;

/** Service, stage, team, region, severity and who noticed. */
export function assignWhere(drafts: readonly Draft[], quotas: CohortQuotas, random: Random): void {
  const genai = drafts[0]?.genai === true;
  const services = genai ? GENAI_SERVICES : REST_SERVICES;
  const regions = genai ? REGIONS.genai : REGIONS.rest;
  const byName = new Map(services.map((service) => [service.name, service]));
  const weights = Object.fromEntries(services.map(({ name, weight }) => [name, weight]));
  assign(drafts, 'service', apportion(weights, drafts.length), even, random);
  assign(drafts, 'region', apportion(regions, drafts.length), even, random);
  for (const draft of drafts) {
    draft.stage = byName.get(draft.service)?.stage ?? '';
    draft.team = byName.get(draft.service)?.team ?? '';
  }
  const calmer = (draft: Draft, severity: string) =>
    draft.stage === 'preview' && severity === 'high' ? 0.55 : 1;
  assign(drafts, 'severity', quotas.severity, calmer, random);
  const noticed = (draft: Draft, source: string) =>
    source === 'monitor'
      ? 1
      : (SOURCE_OF_KIND[byName.get(draft.service)?.kind ?? ''] ?? 1) *
        (officeHours(draft) ? 1.25 : 0.8) *
        (draft.stage === 'preview' ? 1.35 : 1);
  assign(drafts, 'source', quotas.source, noticed, random);
}

/** False alarm and reassignments, each by detection source. */
export function assignHandling(drafts: readonly Draft[], quotas: CohortQuotas, random: Random): void {
  const mostlyMinor = (draft: Draft, value: string) => {
    if (value !== 'yes') return 1;
    return draft.severity === 'high' ? 0.15 : 1;
  };
  for (const source of ['human', 'monitor'] as const) {
    const part = drafts.filter((draft) => draft.source === source);
    assign(part, 'falseAlarm', withUnknown(quotas.falseAlarm[source], part.length), mostlyMinor, random);
    const hops = assignByQuota(part, apportion(quotas.reassignments[source], part.length), even, random);
    for (const [index, draft] of part.entries()) draft.reassignments = Number(hops[index]);
  }
  for (const draft of drafts) {
    if (draft.reassignments > 0 && random() < 0.6) {
      draft.team = pick(OTHER_TEAMS, random);
    }
  }
}

/** A label for the high-severity incidents from their own quota first, then for the others from what is left. */
function assignInTwo(
  drafts: readonly Draft[],
  field: 'symptom' | 'rootCause' | 'mitigation',
  quotas: CohortQuotas,
  weight: Weight<Draft>,
  random: Random,
): void {
  if (quotas.high === undefined) {
    assign(drafts, field, withUnknown(quotas[field], drafts.length), weight, random);
    return;
  }
  const high = drafts.filter((draft) => draft.severity === 'high');
  const others = drafts.filter((draft) => draft.severity !== 'high');
  assign(high, field, withUnknown(quotas.high[field], high.length), weight, random);
  const left = minus(quotas[field], quotas.high[field]);
  assign(others, field, withUnknown(left, others.length), weight, random);
}

/** What broke, and why. False alarms have no cause. */
export function assignWhat(drafts: readonly Draft[], quotas: CohortQuotas, random: Random): void {
  const noticedByPeople = (draft: Draft, symptom: string) =>
    symptom === 'invalid inference' && draft.source === 'human' ? 2.4 : 1;
  assignInTwo(drafts, 'symptom', quotas, noticedByPeople, random);
  const causeOfSymptom = (draft: Draft, cause: string) => CAUSE_OF_SYMPTOM[draft.symptom]?.[cause] ?? 1;
  const real = drafts.filter((draft) => draft.falseAlarm !== 'yes');
  assignInTwo(real, 'rootCause', quotas, causeOfSymptom, random);
}

/** How it was fixed. Open incidents and false alarms have no mitigation. */
export function assignFix(drafts: readonly Draft[], quotas: CohortQuotas, random: Random): void {
  const fixed = drafts.filter((draft) => draft.falseAlarm !== 'yes' && !Number.isNaN(draft.times.mitigated));
  const weight = (draft: Draft, fix: string) => {
    const byCause = FIX_OF_CAUSE[draft.rootCause]?.[fix] ?? 1;
    const slowness = Math.min(Math.log(Math.max(minutesToMitigate(draft), 1) / 180), LARGEST_SLOWNESS);
    return byCause * Math.exp((SLOWNESS_OF_FIX[fix] ?? 0) * slowness);
  };
  assignInTwo(fixed, 'mitigation', quotas, weight, random);
}

type Affinity = Readonly<Record<string, Readonly<Record<string, number>>>>;

const CAUSE_OF_SYMPTOM: Affinity = {
  'performance degradation': {
    infrastructure: 1.9,
    'external usage': 1.8,
    configuration: 0.8,
    'code bug': 0.7,
  },
  'deployment failure': {
    configuration: 1.8,
    'operation error': 1.7,
    'code bug': 1.1,
    'external usage': 0.5,
  },
  'invalid inference': { 'code bug': 2.2, configuration: 1.2, infrastructure: 0.4 },
};

const FIX_OF_CAUSE: Affinity = {
  infrastructure: { 'infrastructure fix': 4, 'self-recovered': 1.6, 'ad-hoc fix': 1.1, 'code change': 0.15 },
  configuration: { 'configuration update': 4, rollback: 1.8, 'code change': 0.3, 'infrastructure fix': 0.4 },
  'code bug': { 'code change': 5, rollback: 2.2, 'ad-hoc fix': 1.2, 'infrastructure fix': 0.3 },
  'external usage': { 'self-recovered': 1.9, 'external fix': 3, 'ad-hoc fix': 1.6, 'code change': 0.3 },
  'operation error': { rollback: 1.7, 'ad-hoc fix': 1.5, 'configuration update': 1.5, 'code change': 0.4 },
};

/** Beyond this many powers of e over three hours, slower means left lying, which says nothing of the fix. */
const LARGEST_SLOWNESS = 2;

/** Positive: chosen for the incidents that took long. */
const SLOWNESS_OF_FIX: Readonly<Record<string, number>> = {
  'code change': 0.55,
  'external fix': 0.3,
  'infrastructure fix': 0.2,
  'configuration update': 0.05,
  rollback: -0.15,
  'ad-hoc fix': -0.2,
  'self-recovered': -0.3,
};
