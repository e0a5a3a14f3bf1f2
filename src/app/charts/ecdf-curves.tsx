import type { CohortLabels } from './cohort-labels.ts';
import { DurationCurves } from './duration-curves.tsx';
import { ONE_DAY } from './duration-ticks.ts';
import { Sized } from './sized.tsx';
import type { StepCurve } from './step-curve.ts';
import type { Span } from './use-reading.ts';

interface EcdfCurvesProps {
  /** A rising curve a cohort; times in minutes. */
  readonly curves: readonly StepCurve[];
  readonly labels: CohortLabels;
  /** What has happened within the time: `detected`. */
  readonly done: string;
  readonly description: string;
  readonly height?: number;
  readonly naming?: 'medians' | 'names' | 'none';
  readonly selected?: Span | undefined;
  readonly onSelect?: ((span: Span | undefined) => void) | undefined;
}

/** Share of incidents done within a time, log axis, a rising step curve a cohort with its band. */
export function EcdfCurves(props: EcdfCurvesProps) {
  const { curves, labels, done, description, height = 190, naming = 'medians', selected, onSelect } = props;
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
          naming={naming}
          least={ONE_DAY}
          selected={selected}
          onSelect={onSelect}
        />
      )}
    </Sized>
  );
}
