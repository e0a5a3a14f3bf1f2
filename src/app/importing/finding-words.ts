import type { DoubtReason, ExclusionReason } from '../../core/dataset/report.ts';

interface FindingWords {
  /** What is odd about the rows. */
  readonly what: string;
  /** What was done about it. */
  readonly done: string;
}

/** Why rows were left out. */
export const EXCLUSIONS: Readonly<Record<ExclusionReason, string>> = {
  'empty-row': 'Empty rows',
  'repeated-header': 'The header again',
  footer: 'Totals and footers',
  'no-content': 'No id, title or time',
  'collapsed-events': 'Further rows of an incident',
  'pull-request': 'Pull requests',
  merged: 'Merged into another incident',
  declined: 'Declined or cancelled',
  duplicate: 'Same row twice',
  maintenance: 'Planned maintenance',
  test: 'Tests and drills',
  'probable-duplicate': 'Same incident under another id',
};

/** What was odd about rows that were kept, and what was done. */
export const DOUBTS: Readonly<Record<DoubtReason, FindingWords>> = {
  'unreadable-time': { what: 'Time not readable', done: 'That time counts as missing' },
  'no-start': { what: 'No start time', done: 'Kept; in no chart of time, and no clock can start' },
  'negative-duration': {
    what: 'Ends before it starts',
    done: 'Kept; left out of the durations that this touches',
  },
  'zero-duration': { what: 'Zero duration', done: 'Kept, or left out by the switch on this page' },
  'detected-before-impact': {
    what: 'Detected before the impact',
    done: 'Kept; left out of the time to detect',
  },
  'still-open': { what: 'Still open', done: 'Kept; counts as not yet mitigated up to its last update' },
  'closed-without-end': { what: 'Closed without an end time', done: 'Kept; its duration is missing' },
  'zone-assumed': { what: 'Time without a zone', done: 'Read in the zone of its column' },
  'order-assumed': { what: 'Day or month first?', done: 'Read in the order of its column' },
  'unknown-value': { what: 'Value not known', done: 'Kept as its own value, or counted as unknown' },
  'ragged-row': {
    what: 'More or fewer cells than the header',
    done: 'Missing cells are empty, further ones are not read',
  },
  'text-cut': { what: 'Cut off', done: 'Read as far as it goes' },
  'duplicate-id': { what: 'Same id, other content', done: 'All of them are kept' },
  'unreadable-number': { what: 'Number not readable', done: 'Counts as missing' },
  'encoding-repaired': { what: 'Broken characters', done: 'Repaired where the letter is certain' },
  'no-class': { what: 'Neither GenAI nor not', done: 'Kept; in neither cohort' },
  'derived-from-text': { what: 'Category read from the text', done: 'Kept, marked as derived' },
  'unreadable-duration': { what: 'Duration not readable', done: 'That duration counts as missing' },
  'posted-late': {
    what: 'Detected after it ended',
    done: 'Kept: posted afterwards, so its time to detect is the delay of the post',
  },
  'feed-window': { what: 'Where the feed begins', done: 'Kept; what came before is not in the file' },
};
