import { type ReactNode, useState } from 'react';
import type { Study } from '../../core/studies/study.ts';
import { countWords } from '../../core/words/numbers.ts';
import classes from './benchmarks-card.module.css';
import { BenchmarksCloseness } from './benchmarks-closeness.tsx';
import type { FigureBeside } from './benchmarks-rows.ts';
import { StudyNumber } from './study-number.tsx';
import type { StudiesShown } from './use-studies.ts';
import { Warning } from './warning.tsx';

interface BenchmarksCardProps {
  readonly study: Study;
  /** Figures of all studies that are drawn. */
  readonly beside: readonly FigureBeside[];
  readonly studies: StudiesShown;
  /** Its figures stand as a table below. */
  readonly isListed: boolean;
  readonly onList: () => void;
  /** Own values of the figures derived here, by id. */
  readonly derived: ReadonlyMap<string, string>;
}

/** Those with a number. */
const numberOfFigures = ({ figures, uncompared }: Study): number =>
  figures.length + uncompared.filter(({ direction }) => direction === undefined).length;

/** A study: who was counted and how, how near the reader is, where its sources disagree, what was derived here. */
export function BenchmarksCard(props: BenchmarksCardProps) {
  const { study, beside, studies } = props;
  const own = beside.filter((figure) => figure.study === study);
  const drawn = new Set(own.map(({ figure }) => figure.id)).size;
  return (
    <aside className={classes.card} aria-label={`Study ${study.number}`}>
      <header className={classes.bar}>
        <span>
          Study <StudyNumber number={study.number} /> {drawn} of {numberOfFigures(study)} figures drawn
        </span>
        <span className={classes.keys}>
          <button type="button" aria-keyshortcuts="j" onClick={() => studies.move(1)}>
            <kbd>J</kbd>
            <span className={classes.word}>Next study</span>
          </button>
          <button type="button" aria-keyshortcuts="k" onClick={() => studies.move(-1)}>
            <kbd>K</kbd>
            <span className={classes.word}>Previous study</span>
          </button>
          <span className={classes.keyed} aria-hidden="true">
            move
          </span>
          <button type="button" aria-keyshortcuts="Escape" onClick={() => studies.choose(undefined)}>
            <kbd>Esc</kbd>
            <span className={classes.word}>Close the study</span>
          </button>
        </span>
      </header>
      <h2 className={classes.title}>{study.title}</h2>
      <p className={classes.quiet}>
        {study.reference}. {study.readFrom}
      </p>
      <Counted study={study} />
      {own.some(({ compared }) => Number.isFinite(compared.closeness.value)) && (
        <BenchmarksCloseness beside={own} />
      )}
      {study.disagreements.length > 0 && (
        <Part title="Where sources disagree" n={study.disagreements.length} id="benchmarks-sources">
          <ol className={classes.numbered}>
            {study.disagreements.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </Part>
      )}
      {study.derivations.length > 0 && (
        <Part title="Derived here, not published" n={study.derivations.length}>
          <dl className={classes.facts}>
            {study.derivations.map(({ printed, words, figures }) => {
              const yours = figures.flatMap(({ id }) => props.derived.get(id) ?? []);
              return (
                <div key={printed}>
                  <dt>{printed}</dt>
                  <dd>
                    {words}
                    {yours.length > 0 && `. Yours: ${yours.join(', ')}`}
                  </dd>
                </div>
              );
            })}
          </dl>
        </Part>
      )}
      <Part title={`All ${numberOfFigures(study)} figures`}>
        <Actions {...props} />
      </Part>
    </aside>
  );
}

interface PartProps {
  readonly title: string;
  readonly n?: number;
  readonly id?: string;
  readonly children: ReactNode;
}

const Part = ({ title, n, id, children }: PartProps) => (
  <section className={classes.part} id={id} tabIndex={id === undefined ? undefined : -1}>
    <h3>
      {title} {n !== undefined && <span>{n}</span>}
    </h3>
    {children}
  </section>
);

function Counted({ study }: { readonly study: Study }) {
  const facts = [
    ['Population', study.population],
    ['Period', study.period],
    ['Cohorts', study.cohorts.length === 2 ? 'GenAI against non-GenAI' : cohortOf(study)],
    ['Size', study.size === undefined ? 'Not given, so no figure has an interval' : countWords(study.size)],
    ['Severity', study.severity],
    ['Clock', study.clock],
    ['Unit', study.unit],
    ['Licence', study.licence],
  ] as const;
  return (
    <Part title="What was counted">
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.caveat}>
        <Warning>{study.caveat} Printed with every figure and every export.</Warning>
      </p>
    </Part>
  );
}

const cohortOf = ({ cohorts }: Study): string =>
  cohorts.length === 0 ? 'Neither' : cohorts[0] === 'genai' ? 'GenAI only' : 'Non-GenAI only';

function sourceText({
  number,
  title,
  reference,
  population,
  period,
  caveat,
  figures,
  uncompared,
}: Study): string {
  return [
    `Study ${number}: ${title}. ${reference}. ${population}; ${period}. ${caveat}`,
    ...figures.map(({ metric, of, printed, note }) => `${metric}\t${of}\t${printed}\t${note}`),
    ...uncompared.map(({ name, printed }) => `${name}\t\t${printed}\t`),
  ].join('\n');
}

function Actions({ study, isListed, onList, studies }: BenchmarksCardProps) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sourceText(study));
      setSaid('Copied');
    } catch {
      setSaid('The browser did not allow copying');
    }
  };
  return (
    <p className={classes.actions}>
      <button type="button" aria-expanded={isListed} onClick={onList}>
        {isListed ? 'Close the table' : 'See as a table'}
      </button>
      <button type="button" onClick={() => void copy()}>
        Copy with source
      </button>
      <button type="button" onClick={() => studies.toggle(study.number)}>
        {studies.hidden.has(study.number) ? 'Show this study' : 'Hide this study'}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
