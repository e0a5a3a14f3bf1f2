import { publishedShare } from './figures.ts';
import { FACTS_ONLY, type Study } from './study.ts';

const KNOWN = { study: 5, note: 'known 245 of 597, 2009 – 15', severity: 'not stated', n: 245 } as const;
const SPLIT = 'network, upgrade and load may each be infrastructure; not joined without a guess';

/** Outages of cloud services that were told in public. */
export const cloudOutages: Study = {
  number: 5,
  title: 'Why does the cloud stop computing? Lessons from hundreds of service outages',
  name: '32 cloud services, outages',
  counts: 'Public outages; causes of the 41 % that name one',
  reference: 'Gunawi et al., SoCC 2016',
  venue: 'SoCC 2016',
  readFrom: 'Figures read from notes on the paper.',
  population: '597 outages of 32 services, from public reports',
  period: '2009 – 2015',
  years: '2009 – 2015',
  cohorts: ['non-genai'],
  size: 597,
  severity: 'Outages that were told in public',
  clock: 'Not used: no time is taken from it',
  clockInShort: 'not used',
  unit: 'Outages; 59 % without a known cause are left out of the shares',
  licence: FACTS_ONLY,
  caveat: 'Only outages in the news, and most without a cause: it may not represent others.',
  figures: [
    publishedShare('causeCodeBug', 'non-genai', '15', KNOWN),
    publishedShare('causeConfiguration', 'non-genai', '10', KNOWN),
  ],
  uncompared: [
    { name: 'Cause: upgrade', printed: '16 %', why: SPLIT },
    { name: 'Cause: network', printed: '15 %', why: SPLIT },
    { name: 'Cause: load', printed: '9 %', why: SPLIT },
    { name: 'Cause unknown', printed: '59 %', why: 'what is not told in public says nothing on your file' },
  ],
  disagreements: [],
  derivations: [{ printed: 'n 245', words: 'Outages with a known cause: 41 % of 597, rounded', figures: [] }],
};
