import { publishedHours } from './figures.ts';
import { FACTS_ONLY, type Study } from './study.ts';

/** What LLM providers post on their public status pages. */
export const statusPages: Study = {
  number: 4,
  title:
    'An empirical characterization of outages and incidents in public services for large language models',
  name: 'OpenAI and Anthropic status pages',
  counts: 'What the provider posted, by its own clock',
  reference: 'arXiv 2501.12469, ICPE 2025',
  venue: 'ICPE 2025',
  readFrom: 'Figures read from notes on the paper.',
  population: 'Public status pages of OpenAI, Anthropic and Character.AI',
  period: 'OpenAI February 2021 – August 2024; Anthropic March 2023 – August 2024',
  years: 'Feb 2021 – Aug 2024',
  cohorts: ['genai'],
  size: undefined,
  severity: 'Whatever was posted',
  clock: 'The provider’s own: investigating → resolved',
  clockInShort: 'first post → resolved',
  unit: 'Posted incidents',
  licence: FACTS_ONLY,
  caveat: 'Only what providers chose to post, timed by when they posted: it may not represent others.',
  figures: [
    publishedHours('medianTimeToResolve', 'genai', '1.23', {
      study: 4,
      note: 'OpenAI API, 2021 – 24',
      severity: 'not stated',
    }),
    publishedHours('medianTimeToResolve', 'genai', '0.77', {
      study: 4,
      note: 'Anthropic API, 2023 – 24',
      severity: 'not stated',
    }),
  ],
  uncompared: [
    {
      name: 'Time to resolve, most',
      printed: '0.5 – 3 h',
      why: 'a range without a share',
    },
    {
      name: 'Median time between failures',
      printed: '1.99 d and 2.09 d',
      why: 'of one service each; a file of many services has another',
    },
  ],
  disagreements: [],
  derivations: [],
};
