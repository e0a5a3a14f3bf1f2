import { type Coverage, type CoverageRow, fieldId } from '../../statistics/coverage.ts';
import { countWords, percentWords, plural } from '../numbers.ts';
import { type Headline, listWords } from './headline.ts';

/** Filled for fewer incidents than this in a cohort, a field is trusted only in part. */
const TRUSTED = 0.75;

const TOPICS: readonly { readonly words: string; readonly of: string }[] = [
  { words: 'who notices', of: 'detectionSource' },
  { words: 'how long it takes', of: 'resolved' },
  { words: 'what breaks', of: 'symptom' },
  { words: 'why it breaks', of: 'rootCause' },
  { words: 'how it is fixed', of: 'mitigation' },
];

const leastShare = ({ a, b }: CoverageRow): number =>
  Math.min(...[a, b].filter(({ n }) => n > 0).map(({ share }) => share));

const missingShare = ({ a, b }: CoverageRow): number => 1 - (a.events + b.events) / (a.n + b.n);

const filledWords = (topics: readonly { readonly words: string }[]): string =>
  topics.length > 0 ? `It is filled well enough to ask ${listWords(topics.map(({ words }) => words))}.` : '';

/** What the open file can be trusted on: topics filled for three quarters of each cohort, in part, or not at all; made data can be trusted on nothing. */
export function dataHeadline(
  coverage: Coverage,
  file: { readonly name: string; readonly used: number; readonly rows: number; readonly synthetic: boolean },
): Headline {
  const topics = TOPICS.flatMap(({ words, of }) => {
    const row = coverage.rows.find((candidate) => fieldId(candidate.field) === of);
    return row === undefined ? [] : [{ words, row }];
  });
  const trusted = topics.filter(({ row }) => row.inFile && leastShare(row) >= TRUSTED);
  const partly = topics.filter(({ row }) => row.inFile && !(leastShare(row) >= TRUSTED));
  const absent = topics.filter(({ row }) => !row.inFile);
  const left = file.rows - file.used;
  const used =
    `${countWords(file.used)} of ${plural(file.rows, 'row')} are used` +
    (left > 0 ? `; ${countWords(left)} ${left === 1 ? 'was' : 'were'} left out, each for a reason.` : '.');
  if (file.synthetic) {
    return {
      sentence: `${file.name} is made up: it shows how this page works, not how systems fail.`,
      under: `${used} ${filledWords(trusted)}`.trim(),
    };
  }
  const sentences = [
    trusted.length > 0
      ? `${file.name} can be trusted on ${listWords(trusted.map(({ words }) => words))}.`
      : `${file.name} is too sparse to be trusted on any question.`,
    ...(partly.length > 0
      ? [
          `On ${listWords(partly.map(({ words, row }) => `${words} (${percentWords(missingShare(row), 0)} have none)`))} only in part.`,
        ]
      : []),
    ...(absent.length > 0 ? [`It says nothing of ${listWords(absent.map(({ words }) => words))}.`] : []),
  ];
  return { sentence: sentences.join(' '), under: used };
}
