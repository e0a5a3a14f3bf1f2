import { publishedShare } from './figures.ts';
import { FACTS_ONLY, type Study } from './study.ts';

/** Incidents that software bugs caused, without GenAI. */
export const azureBugs: Study = {
  number: 6,
  title: 'What bugs cause production cloud incidents?',
  name: 'Azure, software bugs',
  counts: 'Incidents from software bugs; 56 % ended without a code fix',
  reference: 'Liu et al., HotOS 2019',
  venue: 'HotOS 2019',
  readFrom: 'Figures read from notes on the paper.',
  population: '112 Azure incidents that software bugs caused',
  period: '2018',
  years: '2018',
  cohorts: ['non-genai'],
  size: 112,
  severity: 'Not stated',
  clock: 'Not used: no time is taken from it',
  clockInShort: 'not used',
  unit: 'Incidents from software bugs',
  licence: FACTS_ONLY,
  caveat: 'One provider, one year, bugs only: it may not represent others.',
  figures: [
    publishedShare('bugWithoutCodeFix', 'non-genai', '56', {
      study: 6,
      note: 'Azure, 2018, n 112',
      severity: 'not stated',
      n: 112,
    }),
  ],
  uncompared: [],
  disagreements: [],
  derivations: [],
};
