import { publishedShare } from './figures.ts';
import { FACTS_ONLY, type Study } from './study.ts';

const SEVERE = { study: 3, note: 'severe only, n 152', severity: 'high', n: 152 } as const;

/** Severe incidents of one product without GenAI. */
export const teams: Study = {
  number: 3,
  title: 'How to fight production incidents? An empirical study on a large-scale cloud service',
  name: 'Microsoft Teams, severe',
  counts: 'Severe incidents of one product',
  reference: 'Ghosh et al., SoCC 2022',
  venue: 'SoCC 2022',
  readFrom: 'Figures read from notes on the paper.',
  population: 'Severe incidents of one product, non-GenAI',
  period: 'Not given here',
  years: 'not given',
  cohorts: ['non-genai'],
  size: 152,
  severity: 'Severe only',
  clock: 'Not used: no time is taken from it',
  clockInShort: 'not used',
  unit: 'Incidents',
  licence: FACTS_ONLY,
  caveat: 'One product of one provider, severe incidents only: it may not represent others.',
  figures: [
    publishedShare('detectedByHumans', 'non-genai', '39', { ...SEVERE, note: 'severe only, Teams, n 152' }),
    publishedShare('causeCodeBug', 'non-genai', '27', SEVERE),
    publishedShare('causeConfiguration', 'non-genai', '13', SEVERE),
    publishedShare('fixCode', 'non-genai', '21', { ...SEVERE, note: '“bug fix”, severe only, n 152' }),
  ],
  uncompared: [],
  disagreements: [],
  derivations: [],
};
