import type { CohortLabels } from './cohort-labels.ts';
import { DurationCurves } from './duration-curves.tsx';
import { ONE_DAY } from './duration-ticks.ts';
import { Sized } from './sized.tsx';
import type { StepCurve } from './step-curve.ts';

interface EcdfCurvesProps {
  /** A rising curve a cohort; times in minutes. */
  readonly curves: readonly StepCurve[];
  readonly labels: CohortLabels;
  /** What has happened within the time: `detected`. */
  readonly done: string;
  readonly description: string;
  readonly height?: number;
}

/** Share of incidents done within a time, log axis, a rising step curve a cohort with its band. */
export function EcdfCurves({ curves, labels, done, description, height = 190 }: EcdfCurvesProps) {
  return (
    <Sized>
      {(width) => (
        <DurationCurves
          curves={curves}
          labels={labels}
          start={0}
          what={done}
          description={description}
          width={width}
          height={height}
          naming="medians"
          least={ONE_DAY}
        />
      )}
    </Sized>
  );
}
