import { type ReactNode, useId, useRef, useState } from 'react';
import type { Definition, Usage } from '../../core/statistics/statistic.ts';
import { countWords } from '../../core/words/numbers.ts';
import { type ChartAction, ChartState, type FigureState } from './chart-state.tsx';
import { DataTable, type TableData } from './data-table.tsx';
import { DefinitionButton, type Fact } from './definition-button.tsx';
import classes from './figure.module.css';
import { useTableKey } from './use-table-key.ts';

interface FigureProps {
  /** The question that the chart answers, or its finding. */
  readonly title: string;
  /** Population, statistic, interval. */
  readonly subtitle: ReactNode;
  /** How many of the incidents in view it could use; absent while that is counted. */
  readonly usage?: Usage | undefined;
  readonly state?: FigureState;
  /** Why there is no chart, for the states that draw none. */
  readonly message?: string;
  readonly action?: ChartAction | undefined;
  readonly table?: TableData | undefined;
  readonly definition?: Definition | undefined;
  readonly facts?: readonly Fact[];
  /** Under the chart: a warning with its action, or what the chart comes to. */
  readonly note?: ReactNode;
  /** Height that the chart will have, so that nothing moves when it comes. */
  readonly height?: number;
  /** What stands in place of a chart that cannot be drawn: empty duration axes, or nothing. */
  readonly blank?: 'durations' | 'none';
  readonly children?: ReactNode;
}

const usageWords = (usage: Usage | undefined, state: FigureState): string => {
  if (state === 'error') return 'error';
  if (usage === undefined) return state === 'loading' ? 'counting' : '';
  return `${countWords(usage.used)} of ${countWords(usage.inView)} incidents`;
};

const DRAWN: ReadonlySet<FigureState> = new Set(['ready', 'updating', 'too-few', 'one-cohort']);

/**
 * The frame around every chart: question, population, `N of M`, the table behind it (T) and its definition one click
 * away. In every state it keeps its head; only the middle changes.
 */
export function Figure(props: FigureProps) {
  const { title, subtitle, usage, state = 'ready', table, definition, facts = [], note, children } = props;
  const [asTable, setAsTable] = useState(false);
  const figure = useRef<HTMLElement>(null);
  const id = useId();
  const hasTable = table !== undefined && table.rows.length > 0 && DRAWN.has(state);
  useTableKey(figure, () => setAsTable(!asTable), hasTable);
  return (
    <figure
      ref={figure}
      className={classes.figure}
      data-figure=""
      data-state={state}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-subtitle`}
      aria-busy={state === 'updating' || state === 'loading'}
    >
      <div className={classes.head}>
        <h2 id={`${id}-title`} className={classes.title}>
          {definition ? (
            <DefinitionButton title={title} definition={definition} facts={facts}>
              {title}
            </DefinitionButton>
          ) : (
            title
          )}
        </h2>
        {hasTable && (
          <button
            type="button"
            className={classes.toggle}
            aria-pressed={asTable}
            aria-keyshortcuts="t"
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? 'Show chart' : 'Show as table'}
          </button>
        )}
        <span className={classes.usage}>{usageWords(usage, state)}</span>
      </div>
      <figcaption id={`${id}-subtitle`} className={classes.subtitle}>
        {subtitle}
      </figcaption>
      <div className={classes.body}>
        {DRAWN.has(state) ? (
          <Drawn title={title} table={hasTable && asTable ? table : undefined}>
            {children}
          </Drawn>
        ) : (
          <ChartState
            state={state}
            height={props.height ?? 160}
            blank={props.blank ?? 'none'}
            message={props.message ?? ''}
            action={props.action}
          />
        )}
      </div>
      {note !== undefined && DRAWN.has(state) && <div className={classes.note}>{note}</div>}
    </figure>
  );
}

interface DrawnProps {
  readonly title: string;
  readonly table: TableData | undefined;
  readonly children: ReactNode;
}

const Drawn = ({ title, table, children }: DrawnProps) =>
  table ? <DataTable caption={title} data={table} /> : children;
