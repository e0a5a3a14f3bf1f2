import type { Question } from '../../core/statistics/statistic.ts';
import type { Session, SessionStore } from '../session/session.ts';
import type { Batch } from './batch.ts';

/** The question that statistics are asked: the session's, but while a drag lasts never ahead of the worker. */
export interface QuestionPace {
  readonly current: () => Question;
  readonly subscribe: (listener: () => void) => () => void;
}

const questionOf = ({ filter, cohorts, clock }: Session): Question => ({ filter, cohorts, clock });

const isSame = (a: Question, b: Question): boolean =>
  a.filter === b.filter && a.cohorts === b.cohorts && a.clock === b.clock;

/**
 * Follows the session at once, save during a drag: then a new question waits until the last one is answered, and the
 * newest of those that wait is asked. So one request is in flight at most, and each answer reaches the screen.
 */
export function createQuestionPace(
  session: SessionStore,
  batch: Pick<Batch, 'isBusy' | 'onIdle'>,
  afterRender: (callback: () => void) => void,
): QuestionPace {
  const listeners = new Set<() => void>();
  let asked = questionOf(session.getState());
  let isUnderWay = false;

  const settle = () => {
    isUnderWay = false;
    advance();
  };
  const advance = () => {
    const next = questionOf(session.getState());
    const isDragging = session.getState().dragFrom !== undefined;
    if (isSame(next, asked) || (isDragging && isUnderWay)) return;
    asked = next;
    isUnderWay = true;
    for (const listener of listeners) listener();
    afterRender(() => {
      if (!batch.isBusy()) settle();
    });
  };

  session.subscribe(advance);
  batch.onIdle(settle);
  return {
    current: () => asked,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
