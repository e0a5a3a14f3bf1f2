import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { PlotArea } from './plot-area.ts';

/** Where a mark inside a `Plot` stands. */
export interface PlotScales {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly area: PlotArea;
}

/** The scales of the surrounding plot; undefined until its frame stands. Values outside a domain keep its end. */
export function usePlotScales(): PlotScales | undefined {
  const area = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (area === undefined || x === undefined || y === undefined) return undefined;
  return {
    x: (value) => Number(x(value) ?? Number.NaN),
    y: (value) => Number(y(value) ?? Number.NaN),
    area: { left: area.x, top: area.y, width: area.width, height: area.height },
  };
}
