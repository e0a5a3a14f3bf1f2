import type { Difference } from '../../core/statistics/difference.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import type { Question } from '../../core/statistics/statistic.ts';
import { measureLabel } from '../../core/words/differences.ts';
import { countWords, plural, ratioWords } from '../../core/words/numbers.ts';
import { type RatioRow, RatioRows } from '../charts/ratio-rows.tsx';
import { useStatisticOf } from '../data/use-statistic.ts';
import frame from './cohort-builder.module.css';
import classes from './pair-checks.module.css';

const INSTEAD: Readonly<Record<Difference['state'], string>> = {
  compared: '',
  'too-few': 'too few to say',
  'not-reached': 'not reached yet',
  missing: 'not in this file',
  filtered: 'decided by the filters',
};

const isShown = ({ measure }: Difference, { clock }: Question): boolean => {
  if (measure.kind === 'time') return measure.of === clock.duration && measure.p === 0.5;
  return measure.kind === 'share' && (measure.name === 'detectedByHumans' || measure.name === 'reassigned');
};

const rowOf = ({ id, measure, ratio, state }: Difference): RatioRow => ({
  value: id,
  label: measureLabel(measure),
  ratio,
  instead: INSTEAD[state],
});

interface PreviewProps {
  readonly question: Question;
  readonly labels: Sides<string>;
}

/** Three ratios that a pair would show, and the least one that it would notice. */
export function Preview({ question, labels }: PreviewProps) {
  const { data, isStale } = useStatisticOf(question, 'differences', undefined);
  return (
    <section className={classes.part} aria-label="What would it show?">
      <div className={frame.partHead}>
        <h3>What would it show?</h3>
        {data && <span>{plural(data.used, 'incident')}</span>}
      </div>
      <p className={frame.note}>
        {labels.a} over {labels.b}, 95 % interval. Hollow grey: no clear difference.
      </p>
      <div className={classes.preview} data-stale={isStale || undefined}>
        {data && (
          <RatioRows
            name="What it would show"
            nameWidth={152}
            rows={data.rows
              .filter((row) => isShown(row, question))
              .toSorted((x, y) => Number(y.measure.kind === 'time') - Number(x.measure.kind === 'time'))
              .map(rowOf)}
          />
        )}
      </div>
      <Noticed question={question} />
    </section>
  );
}

function Noticed({ question }: { readonly question: Question }) {
  const { data } = useStatisticOf(question, 'noticeable', { by: 'severity' });
  if (data === undefined) return null;
  const { n, noticed } = data.all;
  return (
    <p className={frame.note}>
      {Number.isFinite(noticed)
        ? `Can we even tell? With ${countWords(n.a)} and ${plural(n.b, 'incident')} this pair would notice a ratio of ${ratioWords(noticed)} four times in five.`
        : `Can we even tell? No: ${countWords(n.a)} and ${plural(n.b, 'incident')} with times are too few.`}
    </p>
  );
}
