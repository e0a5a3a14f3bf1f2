import classes from './chart-state.module.css';
import { durationDomain, durationTicks } from './duration-ticks.ts';
import { Plot } from './plot.tsx';
import { Sized } from './sized.tsx';

/**
 * What a figure has to say: its chart (`ready`), the old chart while a new answer is computed (`updating`), the chart
 * in the form for few incidents or for one cohort, or the reason why there is none.
 */
export type FigureState =
  | 'ready'
  | 'loading'
  | 'updating'
  | 'empty'
  | 'too-few'
  | 'one-cohort'
  | 'missing-column'
  | 'error';

/** The one way out that a state offers. */
export interface ChartAction {
  readonly label: string;
  readonly onAct: () => void;
}

interface ChartStateProps {
  readonly state: FigureState;
  readonly height: number;
  readonly blank: 'durations' | 'none';
  readonly message: string;
  readonly action: ChartAction | undefined;
}

/** The height of a state that draws no axes: its words and some air. */
const WORDS_ALONE = 72;

const domain = durationDomain(0);
const HALVES = [
  { value: 0, label: '0' },
  { value: 0.5, label: '50' },
  { value: 1, label: '100 %' },
];

/** What stands where a chart would: its empty axes, why, and one thing to do; while loading a rule along the baseline. */
export function ChartState({ state, height, blank, message, action }: ChartStateProps) {
  const isShort = blank === 'none' && state !== 'loading';
  return (
    <div className={classes.state} style={{ minBlockSize: isShort ? WORDS_ALONE : height }}>
      {blank === 'durations' && <EmptyAxes height={height} />}
      {state === 'loading' ? (
        <div className={blank === 'durations' ? classes.ruleOnAxis : classes.rule} aria-hidden="true" />
      ) : (
        <div className={classes.words} role={state === 'error' ? 'alert' : undefined}>
          <span>{message}</span>
          {action && (
            <button type="button" className={classes.action} onClick={action.onAct}>
              {action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function EmptyAxes({ height }: { readonly height: number }) {
  return (
    <Sized>
      {(width) => (
        <Plot
          width={width}
          height={height}
          margins={{ left: 42, right: 14, top: 10, bottom: 24 }}
          x={{ kind: 'log', domain, ticks: durationTicks(domain) }}
          y={{ kind: 'linear', domain: [0, 1], ticks: HALVES }}
          description="Empty axes"
        />
      )}
    </Sized>
  );
}
