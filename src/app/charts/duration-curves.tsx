import { durationWords } from '../../core/words/durations.ts';
import { decimalWords, intervalWords, percentWords } from '../../core/words/numbers.ts';
import type { CohortLabels } from './cohort-labels.ts';
import { Crosshair } from './crosshair.tsx';
import { CurveLabels } from './curve-labels.tsx';
import { CurveMarks } from './curve-marks.tsx';
import { durationDomain, durationTicks } from './duration-ticks.ts';
import { Plot } from './plot.tsx';
import { type Margins, plotArea } from './plot-area.ts';
import { linearScale, logScale } from './scale.ts';
import { readCurve, type StepCurve } from './step-curve.ts';
import { spacedTicks, type Tick } from './tick.ts';
import type { TipContent } from './tip.tsx';
import type { Span } from './use-reading.ts';

interface DurationCurvesProps {
  readonly curves: readonly StepCurve[];
  readonly labels: CohortLabels;
  /** Where the curves begin: survival at 1, a distribution at 0. */
  readonly start: 0 | 1;
  /** What the share is of, for the tip: `not mitigated`. */
  readonly what: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly naming: 'medians' | 'names' | 'none';
  /** Minutes that the axis must reach. */
  readonly longest?: number | undefined;
  /** Minutes under which the axis never ends; a week unless given. */
  readonly least?: number;
  readonly selected?: Span | undefined;
  readonly onSelect?: ((span: Span | undefined) => void) | undefined;
}

export const CURVE_MARGINS: Margins = { left: 42, right: 14, top: 10, bottom: 24 };

const shareTick = (value: number): Tick => ({ value, label: `${value * 100}${value === 1 ? ' %' : ''}` });
const QUARTERS = [0, 0.25, 0.5, 0.75, 1].map(shareTick);
const HALVES = [0, 0.5, 1].map(shareTick);

const percent = (share: number): string => decimalWords(share * 100, 1);

/** A time under the reader's line, no finer than the line can point. */
const pointed = (time: number): string =>
  durationWords(time < 10 ? Math.round(time * 10) / 10 : Math.round(time));

const lastTime = ({ at }: StepCurve): number => at[at.length - 1] ?? 0;

/** Where the axis of these curves begins and ends, in minutes; charts side by side share the longest of them all. */
const domainOf = ({ curves, longest = 0, least }: DurationCurvesProps): readonly [number, number] =>
  durationDomain(Math.max(longest, ...curves.map(lastTime)), least);

/** Step curves of both cohorts over a log axis of durations, with a line to read them by and ranges to choose. */
export function DurationCurves(props: DurationCurvesProps) {
  const { curves, labels, start, what, width, height, naming } = props;
  const domain = domainOf(props);
  const area = plotArea(width, height, CURVE_MARGINS);
  const x = logScale(domain, [area.left, area.left + area.width]);
  const y = linearScale([0, 1], [area.top + area.height, area.top]);
  const ticks = spacedTicks(durationTicks(domain), x.at);
  const tip = (time: number): TipContent => ({
    head: `${start === 1 ? 'After' : 'Within'} ${pointed(time)}`,
    aside: what,
    lines: curves.map((curve) => {
      const { value, lower, upper } = readCurve(curve, time, start);
      return {
        side: curve.side,
        name: labels[curve.side],
        value: percentWords(value),
        detail: intervalWords(lower, upper, percent),
      };
    }),
  });
  return (
    <div style={{ position: 'relative' }}>
      <Plot
        width={width}
        height={height}
        margins={CURVE_MARGINS}
        x={{ kind: 'log', domain, ticks }}
        y={{ kind: 'linear', domain: [0, 1], ticks: height > 220 ? QUARTERS : HALVES }}
        description={props.description}
      >
        <CurveMarks curves={curves} start={start} domain={domain} />
        {naming !== 'none' && (
          <CurveLabels
            curves={curves}
            labels={labels}
            start={start}
            write={naming === 'medians' ? durationWords : undefined}
          />
        )}
      </Plot>
      <Crosshair
        label={`Share ${what} by time`}
        width={width}
        area={area}
        scale={x}
        domain={domain}
        tip={tip}
        dots={(time) =>
          curves.map((curve) => ({ side: curve.side, y: y.at(readCurve(curve, time, start).value) }))
        }
        selected={props.selected}
        onSelect={props.onSelect}
      />
    </div>
  );
}
