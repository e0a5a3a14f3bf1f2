import { SIDES } from '../../core/incident/cohort.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import { durationWords } from '../../core/words/durations.ts';
import type { CohortLabels } from './cohort-labels.ts';
import { durationDomain, durationTicks } from './duration-ticks.ts';
import marks from './marks.module.css';
import { dotPath, type Point } from './paths.ts';
import { clamp, logScale } from './scale.ts';
import { Sized } from './sized.tsx';
import { spacedTicks } from './tick.ts';

interface IncidentDotsProps {
  /** Minutes of each incident, ascending. */
  readonly ended: Sides<ArrayLike<number>>;
  /** Minutes for which each open incident has been so. */
  readonly open: Sides<ArrayLike<number>>;
  readonly labels: CohortLabels;
  readonly height?: number;
}

const FOOT = 22;
const STEP = 7;

/** Moves dots that would lie on one another up and down around their lane. */
function swarm(places: readonly number[], middle: number, lane: number): Point[] {
  let last = Number.NEGATIVE_INFINITY;
  let run = 0;
  return places.map((place) => {
    run = place - last < STEP ? run + 1 : 0;
    last = place;
    const offset = Math.ceil(run / 2) * (run % 2 === 0 ? -1 : 1) * STEP;
    return [place, middle + clamp(offset, -lane / 2 + 12, lane / 2 - 4)];
  });
}

/**
 * Every incident as a dot on a log axis: what is drawn where a cohort has too few for a curve. Open ones point on;
 * what lasts longer than the axis stands at its end.
 */
export function IncidentDots({ ended, open, labels, height = 110 }: IncidentDotsProps) {
  const all = SIDES.flatMap((side) => [...Array.from(ended[side]), ...Array.from(open[side])]);
  const domain = durationDomain(Math.max(0, ...all));
  const lane = (height - FOOT) / 2;
  const described = SIDES.map((side) => {
    const times = Array.from(ended[side]).map(durationWords).join(', ');
    return `${labels[side]}: ${times || 'none ended'}; ${open[side].length} open`;
  }).join('. ');
  return (
    <Sized>
      {(width) => {
        const x = logScale(domain, [8, width - 14]);
        const place = (time: number) => x.at(Math.min(time, domain[1]));
        const ticks = spacedTicks(durationTicks(domain), x.at);
        return (
          <svg className={marks.svg} width={width} height={height} role="img" aria-label={described}>
            <path
              className={marks.grid}
              d={ticks.map(({ value }) => `M${x.at(value).toFixed(1)},0V${2 * lane}`).join('')}
            />
            <path className={marks.axis} d={`M0,${2 * lane}H${width}`} />
            {ticks.map(({ value, label }) => (
              <text key={value} x={Math.max(12, x.at(value))} y={height - 8} textAnchor="middle">
                {label}
              </text>
            ))}
            {SIDES.map((side, index) => {
              const middle = index * lane + lane / 2 + 4;
              const arrows = swarm(Array.from(open[side], place), middle, lane).map(
                ([at, y]) => `M${at.toFixed(1)},${y.toFixed(1)}h8m-3,-3l3,3l-3,3`,
              );
              return (
                <g key={side}>
                  <text x={0} y={index * lane + 12} className={side === 'a' ? marks.textA : marks.textB}>
                    {labels[side]}, n {ended[side].length + open[side].length}
                  </text>
                  <path
                    className={side === 'a' ? marks.fillA : marks.fillB}
                    d={dotPath(swarm(Array.from(ended[side], place), middle, lane), 3.5)}
                  />
                  <path className={side === 'a' ? marks.thinA : marks.plainB} d={arrows.join('')} />
                </g>
              );
            })}
          </svg>
        );
      }}
    </Sized>
  );
}
