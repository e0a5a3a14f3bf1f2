import type { Estimate } from '../../core/estimators/ratio-of-quantiles.ts';
import { durationTicks } from './duration-ticks.ts';
import marks from './marks.module.css';
import { lastTick, shareTicks } from './number-ticks.ts';
import { ratioDomain, ratioTicks } from './ratio-ticks.ts';
import { linearScale, logScale, type Scale } from './scale.ts';
import { spacedTicks, type Tick } from './tick.ts';

/** One scale for a group of like metrics. */
export interface BenchmarkScale {
  readonly x: Scale;
  readonly ticks: readonly Tick[];
  readonly base: number;
}

const START = 6;
const END = 20;

const endsOf = (estimates: readonly Estimate[]): readonly number[] =>
  estimates
    .flatMap(({ value, lower, upper }) => [value, lower, upper])
    .filter((end) => Number.isFinite(end) && end > 0);

/**
 * The scale that holds every own and published value of a group with its interval.
 *
 * @param kind shares from 0, ratios on a log axis around 1, times in minutes on a log axis
 */
export function benchmarkScale(
  kind: 'share' | 'ratio' | 'time',
  estimates: readonly Estimate[],
  width: number,
): BenchmarkScale {
  const range = [START, Math.max(START + 1, width - END)] as const;
  if (kind === 'share') {
    const ticks = shareTicks(Math.max(0.01, ...endsOf(estimates)));
    return { x: linearScale([0, lastTick(ticks)], range), ticks, base: 0 };
  }
  if (kind === 'ratio') {
    const domain = ratioDomain(estimates);
    const x = logScale(domain, range);
    return { x, ticks: spacedTicks(ratioTicks(domain), x.at), base: 1 };
  }
  const ends = endsOf(estimates);
  const domain = [Math.min(60, ...ends) / 1.5, Math.max(360, ...ends) * 1.5] as const;
  const x = logScale(domain, range);
  return { x, ticks: spacedTicks(durationTicks(domain), x.at), base: Number.NaN };
}

/** The ticks of a group, once at its top; the unit stands on the last of shares. */
export function BenchmarkAxis({ scale, width }: { readonly scale: BenchmarkScale; readonly width: number }) {
  return (
    <svg className={marks.svg} width={width} height={16} aria-hidden="true">
      {scale.ticks.map(({ value, label }) => (
        <text key={value} x={scale.x.at(value)} y={12} textAnchor="middle">
          {label}
        </text>
      ))}
    </svg>
  );
}
