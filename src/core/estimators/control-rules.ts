/** Why a point of a control chart is special, the first that holds; '' where nothing is. */
export type ControlRule = '' | 'above limit' | 'below limit' | '2 of 3 high' | '2 of 3 low' | '8 on one side';

const LIMIT = 3;
const WARNING = 2;
const RUN = 8;

/**
 * The Western Electric (1956) rules in use: a point past 3 sigma; the second of 3 points past 2 sigma on the same side;
 * the eighth in a row, and those after it, on one side of the centre.
 *
 * @param scores distance of each point from the centre in its own sigmas, in time order; NaN (no data) breaks a run
 */
export function controlRules(scores: readonly number[]): ControlRule[] {
  let run = 0;
  return scores.map((score, i) => {
    const side = Math.sign(score);
    const goesOn = side === Math.sign(scores[i - 1] ?? Number.NaN);
    run = (goesOn ? run : 0) + Math.abs(side || 0);
    return ruleOf(scores.slice(Math.max(0, i - 2), i + 1), score, run);
  });
}

function ruleOf(lastThree: readonly number[], score: number, run: number): ControlRule {
  const isSecond = (sign: number) =>
    score * sign > WARNING && lastThree.filter((other) => other * sign > WARNING).length >= 2;
  if (score > LIMIT) return 'above limit';
  if (score < -LIMIT) return 'below limit';
  if (isSecond(1)) return '2 of 3 high';
  if (isSecond(-1)) return '2 of 3 low';
  return run >= RUN ? '8 on one side' : '';
}
