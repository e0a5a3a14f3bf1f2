import type { Sides } from '../../core/statistics/sides.ts';
import { durationWords } from '../../core/words/durations.ts';
import { countWords, percentWords } from '../../core/words/numbers.ts';
import type { CohortLabels } from './cohort-labels.ts';
import { Crosshair } from './crosshair.tsx';
import { durationTicks } from './duration-ticks.ts';
import { HistogramMarks } from './histogram-marks.tsx';
import { lastTick, shareTicks } from './number-ticks.ts';
import { Plot } from './plot.tsx';
import { type Margins, plotArea } from './plot-area.ts';
import { logScale } from './scale.ts';
import { Sized } from './sized.tsx';
import { indexAt } from './step-curve.ts';
import { spacedTicks } from './tick.ts';
import type { TipContent } from './tip.tsx';

interface LogHistogramProps {
  /** Minutes, ascending, one more than the counts. */
  readonly edges: readonly number[];
  readonly counts: Sides<readonly number[]>;
  readonly labels: CohortLabels;
  readonly description: string;
  readonly height?: number;
}

const MARGINS: Margins = { left: 42, right: 14, top: 10, bottom: 24 };

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** How durations spread: the share of each cohort in each bin of a log axis, A filled, B as an outline. */
export function LogHistogram({ edges, counts, labels, description, height = 190 }: LogHistogramProps) {
  const totals = { a: sum(counts.a), b: sum(counts.b) };
  const shares = {
    a: counts.a.map((count) => count / (totals.a || 1)),
    b: counts.b.map((count) => count / (totals.b || 1)),
  };
  const domain = [Math.max(1, edges[0] ?? 1), edges.at(-1) ?? 10_080] as const;
  const yTicks = shareTicks(Math.max(0.01, ...shares.a, ...shares.b), 3);
  const tip = (time: number): TipContent => {
    const bin = Math.max(0, Math.min(edges.length - 2, indexAt(edges, time)));
    return {
      head: `${durationWords(edges[bin] ?? 0)} – ${durationWords(edges[bin + 1] ?? 0)}`,
      lines: (['a', 'b'] as const).map((side) => ({
        side,
        name: labels[side],
        value: percentWords(shares[side][bin] ?? 0),
        detail: `n ${countWords(counts[side][bin] ?? 0)}`,
      })),
    };
  };
  return (
    <Sized>
      {(width) => {
        const area = plotArea(width, height, MARGINS);
        const x = logScale(domain, [area.left, area.left + area.width]);
        return (
          <>
            <Plot
              width={width}
              height={height}
              margins={MARGINS}
              x={{ kind: 'log', domain, ticks: spacedTicks(durationTicks(domain), x.at) }}
              y={{ kind: 'linear', domain: [0, lastTick(yTicks)], ticks: yTicks }}
              description={description}
            >
              <HistogramMarks edges={edges} shares={shares} />
            </Plot>
            <Crosshair
              label="Incidents by duration"
              width={width}
              area={area}
              scale={x}
              domain={domain}
              stops={edges.slice(0, -1).filter((edge) => edge >= domain[0])}
              tip={tip}
            />
          </>
        );
      }}
    </Sized>
  );
}
