import { FACTS_ONLY, type Study } from './study.ts';

const ANOTHER_QUESTION = 'interruptions of one training run are no incidents of a service';

/** Interruptions of one training run: another question, kept so that nobody asks for it. */
export const llamaTraining: Study = {
  number: 7,
  title: 'The Llama 3 herd of models',
  name: 'Llama 3 training, 16,384 GPUs',
  counts: '78 % hardware in training: another question than yours',
  reference: 'arXiv 2407.21783',
  venue: 'arXiv 2407.21783',
  readFrom: 'Figures read from notes on the report.',
  population: 'One training run on 16,384 GPUs',
  period: '54 days',
  years: '54 days',
  cohorts: [],
  size: 466,
  severity: 'Not used',
  clock: 'Not used: no time is taken from it',
  clockInShort: 'not used',
  unit: 'Interruptions, 419 of them unexpected',
  licence: FACTS_ONLY,
  caveat: 'Training, not serving: it does not represent incidents of a service.',
  figures: [],
  uncompared: [
    { name: 'Interruptions', printed: '466 in 54 days', why: ANOTHER_QUESTION },
    { name: 'Unexpected interruptions', printed: '419', why: ANOTHER_QUESTION },
    { name: 'Hardware among unexpected', printed: 'about 78 %', why: ANOTHER_QUESTION },
  ],
  disagreements: [],
  derivations: [],
};
