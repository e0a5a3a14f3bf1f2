import { publishedRatio, publishedShare } from './figures.ts';
import { FACTS_ONLY, type Study } from './study.ts';

const YEARS = '2020 – 24';
const ALL = { study: 1, note: `all severities, ${YEARS}`, severity: 'all' } as const;
const REVIEWED = { study: 1, note: 'reviewed share not stated', severity: 'all' } as const;
const HIGH = { study: 1, note: 'high severity, 2020 – 24', severity: 'high' } as const;
const FIXES = { study: 1, note: 'severity not stated', severity: 'not stated' } as const;
const OTHER_SOURCE = {
  study: 1,
  note: 'sources that agree',
  severity: 'not stated',
  origin: 'secondary',
} as const;
const SERVICES = { study: 1, note: 'GenAI services, 2020 – 24', severity: 'all' } as const;
const DERIVED = { study: 1, note: 'worked out here', severity: 'all', origin: 'derived' } as const;

const pooled = [
  publishedShare('falseAlarms', 'genai', '9.3', DERIVED),
  publishedShare('falseAlarms', 'non-genai', '3.9', DERIVED),
];
const unsplit = [publishedShare('fixInfrastructureOrExternal', 'genai', '22.1', DERIVED)];

/** GenAI against other incidents of one cloud provider. */
export const microsoftGenai: Study = {
  number: 1,
  title: 'An empirical study of production incidents in generative AI cloud services',
  name: 'Microsoft, GenAI cloud services',
  counts: 'All severities; symptoms high severity only',
  reference: 'arXiv 2504.08865 v2, ISSRE 2025',
  venue: 'ISSRE 2025',
  readFrom: 'Figures read from an article about it, and from sources that report it.',
  population: 'One provider (Microsoft), its internal incident system',
  period: 'June 2020 – February 2024, 45 months',
  years: 'Jun 2020 – Feb 2024',
  cohorts: ['genai', 'non-genai'],
  size: undefined,
  severity: 'All; symptoms from high severity only',
  clock: 'Time to mitigate; start not stated, mean or median unclear',
  clockInShort: 'not stated',
  unit: 'Incidents; the stage shares count services',
  licence: FACTS_ONLY,
  caveat:
    'One provider. Automation there already stops some incidents, so the figures “may not fully represent” others.',
  figures: [
    publishedShare('detectedByHumans', 'genai', '38.3', ALL),
    publishedShare('detectedByHumans', 'non-genai', '13.7', ALL),
    publishedShare('falseAlarmsByMonitors', 'genai', '11.0', REVIEWED),
    publishedShare('falseAlarmsByMonitors', 'non-genai', '3.8', REVIEWED),
    publishedShare('falseAlarmsByHumans', 'genai', '6.6', REVIEWED),
    publishedShare('falseAlarmsByHumans', 'non-genai', '4.8', REVIEWED),
    publishedRatio('mitigationTimeRatio', '1.72', {
      ...OTHER_SOURCE,
      note: '1.12 ÷ 0.65, another source',
    }),
    publishedRatio('mitigationTimeRatio', '1.83', { ...OTHER_SOURCE, note: 'same study, another source' }),
    publishedRatio('mitigationTimeBySource', '1.72', {
      study: 1,
      note: 'printed as +72 %',
      severity: 'not stated',
    }),
    publishedShare('performanceDegradation', 'genai', '49.8', HIGH),
    publishedShare('deploymentFailure', 'genai', '35.7', HIGH),
    publishedShare('invalidInference', 'genai', '14.5', HIGH),
    publishedShare('causeInfrastructure', 'genai', '27.2', OTHER_SOURCE),
    publishedShare('causeConfiguration', 'genai', '24.5', OTHER_SOURCE),
    publishedShare('causeCodeBug', 'genai', '21.5', { ...ALL, note: 'severity not stated' }),
    publishedShare('causeExternalUsage', 'genai', '14.1', OTHER_SOURCE),
    publishedShare('causeOperationError', 'genai', '12.7', OTHER_SOURCE),
    publishedShare('fixAdHoc', 'genai', '22.4', FIXES),
    publishedShare('fixAdHoc', 'non-genai', '54.7', FIXES),
    publishedShare('fixSelfRecovered', 'genai', '19.7', OTHER_SOURCE),
    publishedShare('fixRollback', 'genai', '15.2', OTHER_SOURCE),
    publishedShare('fixConfiguration', 'genai', '13.0', OTHER_SOURCE),
    publishedShare('fixCode', 'genai', '7.6', FIXES),
    publishedRatio('infrastructureFixRatio', '2.5', FIXES),
    publishedRatio('codeFixRatio', '3.0', FIXES),
    publishedRatio('configurationFixRatio', '3.0', FIXES),
    publishedShare('servicesInPreview', 'genai', '45.9', SERVICES),
    publishedShare('servicesGenerallyAvailable', 'genai', '54.1', SERVICES),
  ],
  uncompared: [
    {
      name: 'Reassignment',
      printed: 'human-reported more often',
      why: 'no number is published; Detection has yours',
      direction: true,
    },
    {
      name: 'Time to mitigate',
      printed: 'GenAI longer',
      why: 'only the direction is published',
      direction: true,
    },
    {
      name: 'Time to mitigate by severity',
      printed: 'low severity longest',
      why: 'no number is published; Mitigation has yours',
      direction: true,
    },
    { name: 'Main cause', printed: 'infrastructure', why: 'said by the shares of causes', direction: true },
    {
      name: 'Incidents after a release',
      printed: 'counts rise after GPT-3, GPT-3.5, ChatGPT and GPT-4',
      why: 'no number is published; Trends has yours',
      direction: true,
    },
  ],
  disagreements: [
    '+72 % for human-reported equals 1.12 ÷ 0.65, given elsewhere as GenAI over the rest. The two are never chained.',
    '1.12 and 0.65 are averages in one source, medians in another.',
    'The ratio of time to mitigate is printed as 1.72 × and as 1.83 ×.',
  ],
  derivations: [
    {
      printed: '9.3 %, 3.9 %',
      words: 'Pooled false alarms, weighted by the detection mix',
      figures: pooled,
    },
    {
      printed: '22.1 %',
      words: 'Infrastructure and external fixes: what the other mitigations leave of 100',
      figures: unsplit,
    },
    { printed: '61.7 %, 86.3 %', words: 'Detected by monitors: 100 less detected by humans', figures: [] },
    {
      printed: '1.16 ×',
      words: 'Gap that the detection mix alone would explain, if +72 % held in both groups',
      figures: [],
    },
  ],
};
