import type { Side } from '../../core/incident/cohort.ts';
import { CohortGlyph } from './cohort-glyph.tsx';
import { clamp } from './scale.ts';
import { textWidth } from './tick.ts';
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

const GAP = 12;
const PADDING = 24;
const GLYPH = 13;
const LEAST_DETAIL = 74;

/** About how wide the content is drawn: the tip keeps to the chart without being measured. */
function widthOf({ head, aside = '', lines }: TipContent): number {
  const rows = lines.map(
    ({ name, value, detail }) =>
      GLYPH + textWidth(name, 12) + textWidth(value, 12) + Math.max(LEAST_DETAIL, textWidth(detail)) + 16,
  );
  return Math.ceil(Math.max(textWidth(head, 12) * 1.1 + textWidth(aside) + 16, ...rows) + PADDING);
}

/** The tip of a chart: on the side of the pointer where there is room. It takes no pointer and no focus. */
export function Tip({ content, x, y, width }: TipProps) {
  const wide = Math.min(width, widthOf(content));
  const isRight = x + GAP + wide <= width;
  const left = isRight ? x + GAP : clamp(x - GAP - wide, 0, Math.max(0, width - wide));
  return (
    <div className={classes.tip} style={{ left, top: y, width: wide }} aria-hidden="true">
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
