import type { Side } from '../../core/incident/cohort.ts';
import classes from './crosshair.module.css';
import { Tip, type TipContent } from './tip.tsx';
import { type ReadingAxis, type Span, useReading } from './use-reading.ts';

interface CrosshairProps extends ReadingAxis {
  readonly label: string;
  /** Width of the whole chart, in which the tip stays. */
  readonly width: number;
  readonly tip: (value: number) => TipContent;
  /** Where a dot sits on the line at a value, in pixels from the chart's top. */
  readonly dots?: (value: number) => readonly { readonly side: Side; readonly y: number }[];
}

const spoken = ({ head, lines }: TipContent): string =>
  `${head}. ${lines.map(({ name, value, detail }) => `${name} ${value}, ${detail}`).join('; ')}`;

const spanStyle = ({ scale, area }: ReadingAxis, { from, to }: Span) => ({
  left: scale.at(from),
  width: scale.at(to) - scale.at(from),
  top: area.top,
  height: area.height,
});

/**
 * The reading line over a framed plot: follows the pointer, moves by arrow keys, says the values of both cohorts, and
 * selects a range by drag, or by Shift with the arrows and Enter. Its state never reaches the plot beneath.
 */
export function Crosshair({ label, width, tip, dots, ...axis }: CrosshairProps) {
  const { area, scale, domain } = axis;
  const { at, span, handlers } = useReading(axis);
  const content = at === undefined ? undefined : tip(at);
  return (
    <>
      {span && <div className={classes.span} style={spanStyle(axis, span)} />}
      <div
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={domain[0]}
        aria-valuemax={domain[1]}
        aria-valuenow={at ?? domain[0]}
        aria-valuetext={content ? spoken(content) : 'Arrow keys read the values'}
        className={classes.hit}
        style={{ left: area.left, top: area.top, width: area.width, height: area.height }}
        {...handlers}
      />
      {content !== undefined && at !== undefined && (
        <>
          <div className={classes.line} style={{ left: scale.at(at), top: area.top, height: area.height }} />
          {dots?.(at).map(({ side, y }) => (
            <div
              key={side}
              className={`${classes.dot} ${side === 'a' ? classes.disc : classes.ring}`}
              style={{ left: scale.at(at), top: y }}
            />
          ))}
          <Tip content={content} x={scale.at(at)} y={area.top + 4} width={width} />
        </>
      )}
    </>
  );
}
