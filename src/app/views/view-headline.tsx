import type { Headline } from '../../core/words/headlines/headline.ts';
import classes from './headline.module.css';

interface ViewHeadlineProps {
  /** Undefined while the first answer is computed. */
  readonly headline: Headline | undefined;
  /** True while the sentence answers an earlier question. */
  readonly isStale: boolean;
  /** What stands here until the first answer: the view's question. */
  readonly question: string;
}

/** The answer first: the computed sentence of a view, with its interval, n and doubt under it. */
export function ViewHeadline({ headline, isStale, question }: ViewHeadlineProps) {
  return (
    <header
      className={`${classes.headline} ${isStale ? classes.stale : ''}`}
      aria-busy={isStale || !headline}
    >
      <h1>{headline?.sentence ?? question}</h1>
      <p className={classes.under}>{headline?.under ?? 'Counting …'}</p>
    </header>
  );
}
