import type { Headline } from '../../core/words/headlines/headline.ts';
import { unbroken } from '../text/unbroken.ts';
import classes from './headline.module.css';

interface ViewHeadlineProps {
  /** Undefined while the first answer is computed. */
  readonly headline: Headline | undefined;
  /** True while the sentence answers an earlier question. */
  readonly isStale: boolean;
  /** Why there is no sentence. */
  readonly error?: Error | null;
  /** What stands here until the first answer: the view's question. */
  readonly question: string;
}

/** The answer first: the computed sentence of a view, with its interval, n and doubt under it. */
export function ViewHeadline({ headline, isStale, error, question }: ViewHeadlineProps) {
  const waiting = error ? 'The answer could not be computed.' : 'Counting …';
  return (
    <header
      className={`${classes.headline} ${isStale ? classes.stale : ''}`}
      aria-busy={isStale || !(headline || error)}
    >
      <h1>{unbroken(headline?.sentence ?? question)}</h1>
      <p className={classes.under}>{unbroken(headline?.under ?? waiting)}</p>
    </header>
  );
}
