import type { Answer, Plan } from '../../core/plan/plan.ts';

/** Answers plans about one dataset. All plans of a frame come as one batch; answers keep their order. */
export interface Engine {
  run(batch: readonly Plan[], signal: AbortSignal): Promise<readonly Answer[]>;
}
