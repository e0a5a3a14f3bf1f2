import { describe, expect, it } from 'vitest';
import { createQuestionPace } from '../../../src/app/data/question-pace.ts';
import { createSession } from '../../../src/app/session/session.ts';
import { epochMs } from '../../../src/core/incident/units.ts';

const month = (index: number) => epochMs(Date.UTC(2022, index, 1));

function pacedByHand() {
  const session = createSession();
  let isBusy = false;
  let onIdle = () => {};
  const pace = createQuestionPace(
    session,
    {
      isBusy: () => isBusy,
      onIdle: (listener) => {
        onIdle = listener;
      },
    },
    () => {},
  );
  const asked: number[] = [];
  pace.subscribe(() => {
    const clause = pace.current().filter[0];
    asked.push(clause?.kind === 'startedIn' ? new Date(clause.to).getUTCMonth() : -1);
    isBusy = true;
  });
  const answer = () => {
    isBusy = false;
    onIdle();
  };
  return { session, asked, answer };
}

describe('the pace of questions', () => {
  it('asks the newest of those that waited, once the last is answered', () => {
    const { session, asked, answer } = pacedByHand();
    for (const to of [1, 2, 3, 4]) session.getState().setTime(month(0), month(to), 'live');
    expect(asked).toEqual([1]);
    answer();
    expect(asked).toEqual([1, 4]);
    answer();
    expect(asked).toEqual([1, 4]);
  });

  it('asks at once when the drag ends', () => {
    const { session, asked } = pacedByHand();
    session.getState().setTime(month(0), month(1), 'live');
    session.getState().setTime(month(0), month(2), 'live');
    session.getState().setTime(month(0), month(5), 'committed');
    expect(asked).toEqual([1, 5]);
  });

  it('asks at once when nothing is dragged', () => {
    const { session, asked } = pacedByHand();
    session.getState().toggleValue('severity', 'high');
    session.getState().toggleValue('severity', 'low');
    expect(asked).toHaveLength(2);
  });
});
