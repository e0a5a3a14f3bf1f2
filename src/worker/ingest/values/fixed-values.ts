import type { FixedDimension } from '../../../core/incident/dimensions.ts';

type Reader = (normalised: string) => string | undefined;

/** Reads a word by lists of words, comma-separated. */
const words = (map: Readonly<Record<string, string>>): Reader => {
  const byWord = new Map(
    Object.entries(map).flatMap(([value, list]) => list.split(', ').map((word) => [word, value] as const)),
  );
  return (normalised) => byWord.get(normalised);
};

const YES = 'yes, y, true, t, 1, 1.0';
const NO = 'no, n, false, f, 0, 0.0';

const readClass = words({
  genai: `${YES}, genai, gen ai, generative ai, ai, llm, ai ml, ml, ai related, genai related, generative`,
  'non-genai': `${NO}, non genai, nongenai, non gen ai, non ai, not genai, not ai, other, others, traditional, cloud, rest, non ai related, conventional, classic`,
});

const readStatus = words({
  open: 'open, new, active, in progress, investigating, identified, triggered, acknowledged, started, detected, ongoing, on hold, pending, to do, triage, in triage, live, awaiting, reopened, assigned, awaiting user info, awaiting problem, awaiting vendor, awaiting evidence, unresolved',
  mitigated: 'mitigated, monitoring, stable, fixing, watching, contained, workaround',
  resolved: 'resolved, closed, done, completed, postmortem, complete, fixed, learning, verified, finished',
});

const readDetection = words({
  human:
    'human, manual, manually, person, user, users, customer, customers, employee, staff, phone, email, self service, walk in, chat, support, support ticket, customer report, customer reported, user report, user reported, external, engineer, internal user, on call, virtual agent, social media, ticket',
  monitor:
    'monitor, monitors, monitoring, automated, automatic, auto, alert, alerts, alerting, alarm, event, integration, machine, system, synthetic, synthetics, watchdog, probe, telemetry, tool, automated monitor, automated monitoring, event management, bot, service monitor',
});

const readFalseAlarm = words({
  yes: `${YES}, false alarm, false positive`,
  no: `${NO}, real, true alarm, true positive, genuine, valid`,
});

const readStage = words({
  ga: 'ga, general availability, generally available, production, prod, released, stable, live, general',
  preview:
    'preview, beta, alpha, pre release, prerelease, public preview, private preview, experimental, early access, pre ga, dev, canary, limited',
});

const readSeverityWord = words({
  high: 'high, highest, very high, critical, crit, major, severe, blocker, emergency, urgent, fatal, outage, service outage, disaster, catastrophic, red',
  medium:
    'medium, med, moderate, minor, normal, average, degraded, warning, service disruption, standard, amber, yellow, orange',
  low: 'low, lowest, very low, none, info, informational, information, trivial, planning, cosmetic, negligible, service information, notice, green',
});

const LEVEL = /^(?:sev(?:erity)?|p|prio(?:rity)?|level|tier)\s*([0-5])$/;

/** `3 moderate`, `sev2 high`: the words behind a number decide. */
const withoutNumber = (text: string): string => text.replace(/^(?:sev(?:erity)?|p)?\s*\d\s+/, '');

/** Numbered levels, 1 the worst: of up to three levels one is high; of four or five, two are. */
const levelSeverity = (level: number, levels: number): string => {
  if (level <= (levels >= 4 ? 2 : 1)) return 'high';
  return level === (levels >= 4 ? 3 : 2) ? 'medium' : 'low';
};

const READERS: Readonly<Record<Exclude<FixedDimension, 'severity' | 'reassigned'>, Reader>> = {
  class: readClass,
  status: readStatus,
  detectionSource: readDetection,
  falseAlarm: readFalseAlarm,
  stage: readStage,
};

const normalised = (raw: string): string =>
  raw
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, ' ')
    .trim();

/**
 * Canonical values of a column's raw values; undefined where one is not understood.
 * Severity words count before numbers; bare numbers are never ordered, since some tools count up and others down.
 */
export function fixedValues(
  dimension: Exclude<FixedDimension, 'reassigned'>,
  raw: readonly string[],
): readonly (string | undefined)[] {
  const texts = raw.map(normalised);
  if (dimension !== 'severity') return texts.map(READERS[dimension]);
  const levelOf = (text: string): number => Number(LEVEL.exec(text)?.[1] ?? Number.NaN);
  const levels = Math.max(0, ...texts.map(levelOf).filter((level) => !Number.isNaN(level)));
  return texts.map((text) => {
    const word = readSeverityWord(text) ?? readSeverityWord(withoutNumber(text));
    const level = levelOf(text);
    return word ?? (Number.isNaN(level) ? undefined : levelSeverity(level, levels));
  });
}
