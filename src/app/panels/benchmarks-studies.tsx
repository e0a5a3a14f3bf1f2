import { STUDIES } from '../../core/studies/studies.ts';
import type { Study } from '../../core/studies/study.ts';
import { countWords } from '../../core/words/numbers.ts';
import type { AbsentMetric, FigureBeside } from './benchmarks-rows.ts';
import classes from './benchmarks-studies.module.css';
import { StudyNumber } from './study-number.tsx';
import type { StudiesShown } from './use-studies.ts';

interface BenchmarksStudiesProps {
  readonly beside: readonly FigureBeside[];
  readonly absent: readonly AbsentMetric[];
  readonly studies: StudiesShown;
}

const drawnOf = (study: Study, beside: readonly FigureBeside[]): number =>
  new Set(beside.filter((figure) => figure.study === study).map(({ figure }) => figure.id)).size;

/** Why nothing of a study is drawn. */
function whyOff(study: Study, { studies, absent }: BenchmarksStudiesProps): string {
  if (studies.hidden.has(study.number)) return 'off: you hid it';
  if (study.figures.length === 0) return 'off: it shares no denominator with a file of incidents';
  const why = absent.find(({ published }) => published.some((figure) => figure.study === study))?.why;
  if (why === 'no-cohort') return 'off: neither cohort holds what it counts';
  return why === 'filtered'
    ? 'off: your filter decides what it counts'
    : 'off: your file lacks what it counts';
}

/** Every study with what it counted; those that are off say why. */
export function BenchmarksStudies(props: BenchmarksStudiesProps) {
  const { beside, studies } = props;
  const chosen = studies.study?.number;
  const on = STUDIES.filter((study) => drawnOf(study, beside) > 0).length;
  return (
    <section aria-labelledby="benchmarks-studies">
      <div className={classes.head}>
        <h2 id="benchmarks-studies">Which studies, and what did they count?</h2>
        <span>
          {on} of {STUDIES.length} drawn
        </span>
      </div>
      <p className={classes.under}>
        Choose a study for its card. One that is off shares no denominator with what is in view.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-label="Studies">
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Population</th>
              <th scope="col">What it counts</th>
              <th scope="col">Cohort</th>
              <th scope="col">Period</th>
              <th scope="col" className={classes.number}>
                n
              </th>
              <th scope="col">Clock</th>
              <th scope="col">Source</th>
              <th scope="col" className={classes.number}>
                Drawn
              </th>
            </tr>
          </thead>
          <tbody>
            {STUDIES.map((study) => {
              const drawn = drawnOf(study, beside);
              return (
                <tr
                  key={study.number}
                  data-here={study.number === chosen || undefined}
                  data-off={drawn === 0 || undefined}
                >
                  <th scope="row">
                    <button
                      type="button"
                      aria-pressed={study.number === chosen}
                      onClick={() => studies.choose(study.number)}
                    >
                      <StudyNumber number={study.number} /> {study.name}
                    </button>
                  </th>
                  <td className={classes.wrap}>
                    {study.counts}
                    {drawn === 0 && <em>{`, ${whyOff(study, props)}`}</em>}
                  </td>
                  <td>{cohortWords(study)}</td>
                  <td>{study.years}</td>
                  <td className={classes.number}>
                    {study.size === undefined ? 'not given' : countWords(study.size)}
                  </td>
                  <td>{study.clockInShort}</td>
                  <td>{study.venue}</td>
                  <td className={classes.number}>{drawn === 0 ? 'off' : drawn}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function cohortWords({ cohorts }: Study): string {
  if (cohorts.length === 2) return 'both';
  return cohorts[0] === undefined ? 'neither' : cohorts[0] === 'genai' ? 'GenAI' : 'non-GenAI';
}
