import { SIDES } from '../../core/incident/cohort.ts';
import { FEWEST_INCIDENTS } from '../../core/statistics/comparison.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import type { SurvivalCurve } from '../../core/statistics/survival-curve.ts';
import { durationWords } from '../../core/words/durations.ts';
import { AtRiskRows } from './at-risk-rows.tsx';
import type { CohortLabels } from './cohort-labels.ts';
import { DurationCurves } from './duration-curves.tsx';
import { Sized } from './sized.tsx';
import type { StepCurve } from './step-curve.ts';
import type { Span } from './use-reading.ts';

interface SurvivalCurvesProps {
  readonly curves: Sides<SurvivalCurve>;
  readonly labels: CohortLabels;
  /** What has not happened yet, for the tip: `not mitigated`. */
  readonly still: string;
  readonly height?: number;
  /** `medians` writes them beside the names; `none` leaves the names to the head. */
  readonly naming?: 'medians' | 'names' | 'none';
  readonly showAtRisk?: boolean;
  /** Minutes that the axis must reach, where charts are read side by side. */
  readonly longest?: number;
  readonly selected?: Span | undefined;
  /** A range of durations in minutes, or undefined to drop it. */
  readonly onSelect?: ((span: Span | undefined) => void) | undefined;
}

/** A cohort with too few incidents has no curve. */
const stepCurves = (curves: Sides<SurvivalCurve>): readonly StepCurve[] =>
  SIDES.filter((side) => curves[side].n >= FEWEST_INCIDENTS).map((side) => {
    const { times, survival, lower, upper, median, crosses } = curves[side];
    return {
      side,
      at: times,
      share: survival,
      lower,
      upper,
      median: median.value,
      crosses: crosses.map((cross) => ({ time: cross.time, share: cross.survival })),
    };
  });

function described({ curves, labels, still }: SurvivalCurvesProps): string {
  const halves = SIDES.filter((side) => curves[side].n > 0).map((side) => {
    const half = curves[side].median.value;
    return `${labels[side]}: half within ${Number.isNaN(half) ? 'a time not reached' : durationWords(half)}`;
  });
  return `Share ${still} by time since the start, log scale. ${halves.join('; ')}.`;
}

/** Share of incidents that have not yet ended, by the time since their start: one step curve a cohort. */
export function SurvivalCurves(props: SurvivalCurvesProps) {
  const { curves, labels, still, height = 190, naming = 'medians', showAtRisk = false } = props;
  const drawn = stepCurves(curves);
  return (
    <Sized>
      {(width) => (
        <>
          <DurationCurves
            curves={drawn}
            labels={labels}
            start={1}
            what={still}
            description={described(props)}
            width={width}
            height={height}
            naming={naming}
            longest={props.longest}
            selected={props.selected}
            onSelect={props.onSelect}
          />
          {showAtRisk && <AtRiskRows curves={curves} labels={labels} width={width} />}
        </>
      )}
    </Sized>
  );
}
