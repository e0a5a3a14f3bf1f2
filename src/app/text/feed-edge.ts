import type { DatasetSummary } from '../../core/dataset/dataset.ts';
import { dayWords } from '../../core/words/dates.ts';
import { countWords } from '../../core/words/numbers.ts';
import type { Release } from './releases.ts';

type Fed = Pick<DatasetSummary, 'from' | 'incidents' | 'report'>;

const isWindow = ({ from, report }: Fed): boolean =>
  Number.isFinite(from) && report.doubts.some(({ reason }) => reason === 'feed-window');

/** Where the file begins only because its feed holds its latest incidents: a mark for time axes; undefined elsewhere. */
export const feedEdge = (dataset: Fed): Release | undefined =>
  isWindow(dataset)
    ? { label: `feed starts here: latest ${countWords(dataset.incidents)} only`, at: dataset.from }
    : undefined;

/** The same as a sentence under a chart of time. */
export const feedEdgeWords = (dataset: Fed | undefined): string | undefined =>
  dataset && isWindow(dataset)
    ? `The feed holds its latest ${countWords(dataset.incidents)} incidents only: nothing before ${dayWords(dataset.from)} is known.`
    : undefined;
