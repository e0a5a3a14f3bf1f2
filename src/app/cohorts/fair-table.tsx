import type { FairPair, FairShare } from '../../core/statistics/fair-pair.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import { countWords, percentWords, plural, pointsWords } from '../../core/words/numbers.ts';
import { CohortGlyph } from '../charts/cohort-glyph.tsx';
import frame from './cohort-builder.module.css';
import classes from './pair-checks.module.css';

interface FairRow {
  readonly name: string;
  readonly a: string;
  readonly b: string;
  readonly verdict: string;
  readonly isApart: boolean;
}

/** Shares whose difference may be chance, or is under five points, are much the same. */
const SMALL = 0.05;

function shareRow(name: string, { a, b, difference }: FairShare, note = ''): FairRow {
  const { difference: gap, lower, upper } = difference;
  const isApart = (lower > 0 || upper < 0) && Math.abs(gap) >= SMALL;
  const verdict = Number.isFinite(gap) ? 'much the same' : 'nothing to compare';
  return {
    name,
    a: percentWords(a.share, 0),
    b: percentWords(b.share, 0),
    verdict: [isApart ? pointsWords(gap) : verdict, note].filter(Boolean).join(', '),
    isApart,
  };
}

function rowsOf({ impactKnown, open, highSeverity, months, canBeOpen }: FairPair): readonly FairRow[] {
  const monthsApart = Math.abs(months.a - months.b);
  return [
    shareRow('Impact start known', impactKnown),
    ...(canBeOpen
      ? [shareRow('Still open', open, open.a.events + open.b.events > 0 ? 'kept in times' : '')]
      : []),
    shareRow('High severity', highSeverity),
    {
      name: 'Months covered',
      a: countWords(months.a),
      b: countWords(months.b),
      verdict: monthsApart === 0 ? 'the same' : `${plural(monthsApart, 'month')} apart`,
      isApart: monthsApart > 0,
    },
  ];
}

interface FairTableProps {
  readonly fair: FairPair | undefined;
  readonly labels: Sides<string>;
}

/** What the two cohorts should have in common, side by side; what sets them apart is bold. */
export function FairTable({ fair, labels }: FairTableProps) {
  return (
    <section className={classes.part} aria-label="Would it be a fair pair?">
      <div className={frame.partHead}>
        <h3>Would it be a fair pair?</h3>
        {fair && <span>{plural(fair.used, 'incident')}</span>}
      </div>
      {fair && (
        <table className={classes.fair} aria-label="Fair pair">
          <thead>
            <tr>
              <th scope="col">Property</th>
              <th scope="col">
                <CohortGlyph side="a" />
                {labels.a}
              </th>
              <th scope="col">
                <CohortGlyph side="b" />
                {labels.b}
              </th>
              <th scope="col">Difference</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(fair).map(({ name, a, b, verdict, isApart }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className={frame.inkA}>{a}</td>
                <td className={frame.inkB}>{b}</td>
                <td data-apart={isApart || undefined}>{verdict}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
