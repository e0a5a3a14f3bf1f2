import type { Clock, NamedDuration } from '../../core/incident/clock.ts';
import { durationWords } from '../../core/words/durations.ts';
import { percentWords } from '../../core/words/numbers.ts';
import type { IncidentDetail } from '../../worker/compute.ts';
import { clamp, logScale } from '../charts/scale.ts';
import { useSession } from '../session/session.ts';
import { clockEnds } from '../text/choices.ts';
import classes from './duration-ranks.module.css';
import { SectionHead } from './section-head.tsx';

const WIDTH = 88;
const HEIGHT = 16;
const DOMAIN = [1, 20_160] as const;
const scale = logScale(DOMAIN, [3, WIDTH - 3]);
const at = (minutes: number): number => scale.at(clamp(minutes, ...DOMAIN));

type Rank = IncidentDetail['durations'][number];

/** `mitigated − impact start`: what is subtracted from what. */
function differenceWords(name: NamedDuration, clock: Clock): string {
  const [from, to] = clockEnds({ ...clock, duration: name }).split(' → ');
  return `${to} − ${from}`;
}

/** How long the incident took, and where that falls among the incidents of its cohort. */
export function DurationRanks({ incident }: { readonly incident: IncidentDetail }) {
  const clock = useSession((session) => session.clock);
  const cohorts = useSession((session) => session.cohorts);
  const { side, durations } = incident;
  return (
    <section aria-label="Durations">
      <SectionHead
        title="Durations"
        note={`longer than … of ${side ? `${cohorts[side].label} incidents` : 'its cohort'}`}
      />
      <table className={classes.table}>
        <tbody>
          {durations.map((rank) => (
            <tr key={rank.name} data-chosen={rank.name === clock.duration || undefined}>
              <th scope="row">{rank.name.toUpperCase()}</th>
              <td className={classes.minutes}>
                {rank.open ? '> ' : ''}
                {durationWords(rank.minutes)}
              </td>
              <td className={classes.words}>{differenceWords(rank.name, clock)}</td>
              <td>
                <QuartileBand rank={rank} side={side} />
              </td>
              <td className={classes.share}>{percentWords(rank.longerThan, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function QuartileBand({ rank, side }: { readonly rank: Rank; readonly side: IncidentDetail['side'] }) {
  const [low, middle, high] = rank.quartiles;
  const quartiles = `Half of the cohort lies between ${durationWords(low)} and ${durationWords(high)}`;
  return (
    <svg width={WIDTH} height={HEIGHT} role="img" aria-label={quartiles} className={classes.band}>
      <title>{quartiles}</title>
      <path d={`M0,8H${WIDTH}`} stroke="var(--line-2)" />
      {Number.isNaN(middle) ? null : (
        <>
          <rect
            x={at(low)}
            y={5}
            width={Math.max(2, at(high) - at(low))}
            height={6}
            fill={side === undefined ? 'var(--line-2)' : `var(--${side}-soft)`}
          />
          <path d={`M${at(middle)},3v10`} stroke={side === undefined ? 'var(--mark)' : `var(--${side})`} />
        </>
      )}
      {Number.isNaN(rank.minutes) ? null : (
        <circle
          cx={at(rank.minutes)}
          cy={8}
          r={3}
          fill={rank.open ? 'var(--bg)' : 'var(--ink)'}
          stroke="var(--ink)"
        />
      )}
    </svg>
  );
}
