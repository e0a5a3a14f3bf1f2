import { createContext, memo, type ReactNode, useContext } from 'react';
import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts';
import { type Axis, XTick, YTick } from './axis-tick.tsx';
import classes from './marks.module.css';
import type { Margins } from './plot-area.ts';

interface FrameProps {
  readonly width: number;
  readonly height: number;
  readonly margins: Margins;
  readonly x: Axis;
  readonly y: Axis;
}

interface PlotProps extends FrameProps {
  /** What the drawing shows, in one sentence, for those who cannot see it. */
  readonly description: string;
  /** Marks: our own components that read the scales through `usePlotScales`. */
  readonly children?: ReactNode;
}

const MarksContext = createContext<ReactNode>(null);

/** Marks reach the plot through a context, so new marks do not draw the frame again. */
function MarksSlot() {
  return useContext(MarksContext);
}

const valuesOf = (axis: Axis): number[] => axis.ticks.map(({ value }) => value);

/** An axis has a scale only once it has data: the two corners of the frame, never drawn. */
const corners = (x: Axis, y: Axis) => x.domain.map((value, corner) => ({ x: value, y: y.domain[corner] }));

const sameFrame = (before: FrameProps, after: FrameProps): boolean =>
  JSON.stringify(before) === JSON.stringify(after);

const Frame = memo(function Frame({ width, height, margins, x, y }: FrameProps) {
  const { left, right, top, bottom } = margins;
  return (
    <ComposedChart
      width={width}
      height={height}
      data={corners(x, y)}
      margin={{ left: 0, right, top, bottom: 0 }}
      accessibilityLayer={false}
      className={classes.svg ?? ''}
    >
      <CartesianGrid stroke="var(--grid)" verticalValues={valuesOf(x)} horizontalValues={valuesOf(y)} />
      <XAxis
        dataKey="x"
        type="number"
        scale={x.kind}
        domain={[...x.domain]}
        ticks={valuesOf(x)}
        interval={0}
        height={bottom}
        allowDataOverflow
        axisLine={{ stroke: 'var(--line-2)' }}
        tickLine={false}
        tick={(tick) => <XTick axis={x} width={width} x={tick.x} y={tick.y} value={tick.payload.value} />}
      />
      <YAxis
        dataKey="y"
        type="number"
        scale={y.kind}
        domain={[...y.domain]}
        ticks={valuesOf(y)}
        interval={0}
        width={left}
        allowDataOverflow
        axisLine={false}
        tickLine={false}
        tick={(tick) => <YTick axis={y} x={tick.x} y={tick.y} value={tick.payload.value} />}
      />
      <MarksSlot />
    </ComposedChart>
  );
}, sameFrame);

/** The frame of a plot: axes, explicit ticks and grid by recharts. It holds no data; marks are drawn inside it. */
export function Plot({ description, children, ...frame }: PlotProps) {
  return (
    <div role="img" aria-label={description} className={classes.svg}>
      <MarksContext value={children}>
        <Frame {...frame} />
      </MarksContext>
    </div>
  );
}
