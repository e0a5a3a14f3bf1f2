import type { Side } from '../../core/incident/cohort.ts';
import { CohortGlyph } from './cohort-glyph.tsx';
import { clamp } from './scale.ts';
import classes from './tip.module.css';

/** What the pointer is over: a heading, and a line a cohort with value, interval and n. */
export interface TipContent {
  readonly head: string;
  readonly aside?: string;
  readonly lines: readonly {
    readonly side: Side;
    readonly name: string;
    readonly value: string;
    readonly detail: string;
  }[];
}

interface TipProps {
  readonly content: TipContent;
  /** Where the tip points to, in pixels of its chart; the tip stays inside `width`. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const TIP_WIDTH = 248;
const GAP = 12;

/** The tip of a chart: on the side of the pointer where there is room. It takes no pointer and no focus. */
export function Tip({ content, x, y, width }: TipProps) {
  const right = x + GAP + TIP_WIDTH <= width;
  const left = right ? x + GAP : clamp(x - GAP - TIP_WIDTH, 0, Math.max(0, width - TIP_WIDTH));
  return (
    <div
      className={classes.tip}
      style={{ left, top: y, width: Math.min(TIP_WIDTH, width) }}
      aria-hidden="true"
    >
      <div className={classes.head}>
        <strong>{content.head}</strong>
        <span>{content.aside}</span>
      </div>
      {content.lines.map((line) => (
        <div key={line.side} className={classes.line}>
          <span className={classes.name}>
            <CohortGlyph side={line.side} />
            {line.name}
          </span>
          <span className={classes.value}>{line.value}</span>
          <span className={classes.detail}>{line.detail}</span>
        </div>
      ))}
    </div>
  );
}
