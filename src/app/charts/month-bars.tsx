import type { Side } from '../../core/incident/cohort.ts';
import marks from './marks.module.css';
import { barPath } from './paths.ts';
import { linearScale } from './scale.ts';
import { Sized } from './sized.tsx';

interface MonthBarsProps {
  readonly side: Side;
  /** Incidents a bin, in order of time. */
  readonly counts: readonly number[];
  /** The height of the row stands for this many: its own printed maximum. */
  readonly max: number;
  readonly description: string;
  readonly height?: number;
  /** The last bin is not full: it is hatched. */
  readonly isLastPartial?: boolean;
  /** Bins outside [from, to) are faint. */
  readonly inView?: { readonly from: number; readonly to: number } | undefined;
}

const FAINT = 0.38;

/** Counts over time in one cohort: bars filled for A, outlined for B, in at most three paths. */
export function MonthBars({
  side,
  counts,
  max,
  description,
  height = 30,
  isLastPartial = false,
  inView,
}: MonthBarsProps) {
  const y = linearScale([0, Math.max(1, max)], [0, height - 1]);
  return (
    <Sized>
      {(width) => {
        const step = width / Math.max(1, counts.length);
        const inset = side === 'b' ? 0.6 : 0;
        const bars = counts.map((count, bin) => ({
          bin,
          x: Math.round(bin * step * 10) / 10 + inset + step * 0.16,
          y: height - y.at(count) + inset,
          width: Math.max(1, step * 0.68 - 2 * inset),
          height: Math.max(0, y.at(count) - inset),
        }));
        const shown = bars.filter(({ height: tall }) => tall > 0);
        const whole = shown.filter(({ bin }) => !(isLastPartial && bin === counts.length - 1));
        const isIn = ({ bin }: { readonly bin: number }) =>
          inView === undefined || (bin >= inView.from && bin < inView.to);
        const fill = side === 'a' ? marks.fillA : marks.fillB;
        return (
          <svg className={marks.svg} width={width} height={height} role="img" aria-label={description}>
            <path className={fill} d={barPath(whole.filter(isIn))} />
            <path className={fill} opacity={FAINT} d={barPath(whole.filter((bar) => !isIn(bar)))} />
            {isLastPartial && (
              <path
                className={side === 'a' ? marks.hatchA : marks.hatchB}
                d={shown
                  .filter(({ bin }) => bin === counts.length - 1)
                  .map(hatched)
                  .join('')}
              />
            )}
          </svg>
        );
      }}
    </Sized>
  );
}

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Lines at 45°, 4 px apart, within a bar and its outline. */
function hatched({ x, y, width, height }: Bar): string {
  let path = `M${x},${y}h${width}v${height}h${-width}Z`;
  const foot = y + height;
  for (let offset = -height; offset < width; offset += 4) {
    const [from, to] = [Math.max(0, offset), Math.min(width, offset + height)];
    if (to > from) path += `M${x + from},${foot - (from - offset)}L${x + to},${foot - (to - offset)}`;
  }
  return path;
}
