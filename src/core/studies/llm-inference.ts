import { publishedShare } from './figures.ts';
import { FACTS_ONLY, type Study } from './study.ts';

/** High-severity incidents of LLM inference at one provider. */
export const llmInference: Study = {
  number: 2,
  title: 'High-severity incidents of LLM inference at one provider',
  name: 'One provider, LLM inference',
  counts: 'High severity; 26 % is 100 less 74 auto-detected',
  reference: 'arXiv 2511.07424',
  venue: 'arXiv 2511.07424',
  readFrom: 'Figures read from notes on the paper; most are printed as “about”.',
  population: 'High-severity LLM-inference incidents of one provider',
  period: 'April – June 2025',
  years: 'Apr – Jun 2025',
  cohorts: ['genai'],
  size: 156,
  severity: 'High only',
  clock: 'Not used: no time is taken from it',
  clockInShort: 'not used',
  unit: 'Incidents',
  licence: FACTS_ONLY,
  caveat: 'One provider, three months, one kind of service: it may not represent others.',
  figures: [
    publishedShare('detectedByHumans', 'genai', '26', {
      study: 2,
      note: 'high severity only, n 156',
      severity: 'high',
      n: 156,
      origin: 'complement',
    }),
  ],
  uncompared: [
    {
      name: 'Inference-engine failures',
      printed: 'about 60 %',
      why: 'no category of the file is joined with it without a guess',
    },
    {
      name: 'Time-outs among these',
      printed: 'about 40 %',
      why: 'no category of the file is joined with it without a guess',
    },
    {
      name: 'Needed a hotfix',
      printed: 'about 28 %',
      why: 'a hotfix may be code, configuration or rollback',
    },
  ],
  disagreements: [],
  derivations: [
    {
      printed: '26 %',
      words: 'Found by people: 100 less about 74 % auto-detected; drawn, and wrong if a third source exists',
      figures: [],
    },
  ],
};
