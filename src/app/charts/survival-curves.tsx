import { minutes } from '../../core/incident/units.ts';
import { durationWords } from '../../core/words/durations.ts';
import { decimalWords, intervalWords, percentWords } from '../../core/words/numbers.ts';
import { AtRiskRows } from './at-risk-rows.tsx';
import { Crosshair } from './crosshair.tsx';
import { CurveLabels } from './curve-labels.tsx';
import { CurveMarks } from './curve-marks.tsx';
import { durationDomain, durationTicks } from './duration-ticks.ts';
import type { CohortLabels } from './estimate.ts';
import { Plot } from './plot.tsx';
import { type Margins, plotArea } from './plot-area.ts';
import { linearScale, logScale } from './scale.ts';
import { Sized } from './sized.tsx';
import { readCurve, type SurvivalCurve } from './step-curve.ts';
import { spacedTicks } from './tick.ts';
import type { TipContent } from './tip.tsx';
import type { Span } from './use-reading.ts';

interface SurvivalCurvesProps {
  readonly curves: readonly SurvivalCurve[];
  readonly labels: CohortLabels;
  /** What happens at the end, for the tip: `not mitigated`. */
  readonly still: string;
  readonly height?: number;
  /** `medians` writes them beside the names, `none` leaves names to the head. */
  readonly naming?: 'medians' | 'names' | 'none';
  readonly showAtRisk?: boolean;
  readonly selected?: Span | undefined;
  readonly onSelect?: ((span: Span | undefined) => void) | undefined;
}

/** With fewer left at risk a curve says nothing: it stops. */
const FEWEST_AT_RISK = 8;

const Y_TICKS = {
  tall: [0, 0.25, 0.5, 0.75, 1],
  low: [0, 0.5, 1],
};

function stopped(curve: SurvivalCurve): SurvivalCurve {
  let end = 0;
  while (end < curve.at.length && (curve.atRisk[end] ?? 0) >= FEWEST_AT_RISK) end++;
  if (end === curve.at.length) return curve;
  const cut = (values: ArrayLike<number>) => Array.from(values).slice(0, end);
  const last = curve.at[end - 1] ?? 0;
  return {
    ...curve,
    at: cut(curve.at),
    share: cut(curve.share),
    lower: cut(curve.lower),
    upper: cut(curve.upper),
    crosses: curve.crosses.filter((time) => time <= last),
  };
}

const percent = (share: number): string => decimalWords(share * 100, 1);

/** Share of incidents that have not yet ended, by the time since their start: one step curve a cohort. */
export function SurvivalCurves(props: SurvivalCurvesProps) {
  return <Sized>{(width) => <Drawing {...props} width={width} />}</Sized>;
}

function Drawing(props: SurvivalCurvesProps & { readonly width: number }) {
  const { labels, still, width, height = 190, naming = 'medians', showAtRisk = false } = props;
  const curves = props.curves.map(stopped);
  const domain = durationDomain(Math.max(...curves.map(({ at }) => at[at.length - 1] ?? 0)));
  const margins: Margins = { left: 42, right: 14, top: 10, bottom: 24 };
  const area = plotArea(width, height, margins);
  const x = logScale(domain, [area.left, area.left + area.width]);
  const y = linearScale([0, 1], [area.top + area.height, area.top]);
  const ticks = spacedTicks(durationTicks(domain), x.at);
  const heights = height > 240 ? Y_TICKS.tall : Y_TICKS.low;
  const tip = (time: number): TipContent => ({
    head: `After ${durationWords(time < 10 ? Number(time.toFixed(1)) : Math.round(time))}`,
    aside: still,
    lines: curves.map((curve) => {
      const { value, lower, upper } = readCurve(curve, minutes(time), 1);
      return {
        side: curve.side,
        name: labels[curve.side],
        value: percentWords(value),
        detail: intervalWords(lower, upper, percent),
      };
    }),
  });
  return (
    <>
      <Plot
        width={width}
        height={height}
        margins={margins}
        x={{ kind: 'log', domain, ticks }}
        y={{
          kind: 'linear',
          domain: [0, 1],
          ticks: heights.map((value) => ({ value, label: `${value * 100}${value === 1 ? ' %' : ''}` })),
        }}
        description={described(props)}
      >
        <CurveMarks
          curves={curves}
          start={1}
          domain={domain}
          crosses={curves.map(({ crosses }) => crosses)}
        />
        {naming !== 'none' && (
          <CurveLabels
            curves={curves}
            labels={labels}
            start={1}
            write={naming === 'medians' ? durationWords : undefined}
          />
        )}
      </Plot>
      <Crosshair
        label={`Share ${still} by time`}
        width={width}
        area={area}
        scale={x}
        domain={domain}
        tip={tip}
        dots={(time) =>
          curves.map((curve) => ({
            side: curve.side,
            y: y.at(readCurve(curve, minutes(time), 1).value),
          }))
        }
        selected={props.selected}
        onSelect={props.onSelect}
      />
      {showAtRisk && (
        <AtRiskRows curves={props.curves} labels={labels} ticks={ticks} at={x.at} width={width} />
      )}
    </>
  );
}

function described({ curves, labels, still }: SurvivalCurvesProps): string {
  const halves = curves.map(({ side, median }) => {
    const half = median?.value ?? Number.NaN;
    return `${labels[side]}: half within ${Number.isNaN(half) ? 'a time not reached' : durationWords(half)}`;
  });
  return `Share ${still} by time since the start, log scale. ${halves.join('; ')}.`;
}
