import { categoriesHeadline } from '../../core/words/headlines/categories.ts';
import { useStatistic } from '../data/use-statistic.ts';
import { CAUSE_BY_FIX } from '../panels/cause-fix.ts';
import { CauseFixFlow } from '../panels/cause-fix-flow.tsx';
import { CauseFixMap } from '../panels/cause-fix-map.tsx';
import { CauseFixStandouts } from '../panels/cause-fix-standouts.tsx';
import { MixPanel } from '../panels/mix-panel.tsx';
import { useLabels } from '../panels/use-labels.ts';
import grid from './grid.module.css';
import { ViewHeadline } from './view-headline.tsx';

/** What breaks, why, and how is it fixed? The mixes, then which causes end in which fixes. */
export function Categories() {
  const labels = useLabels();
  const symptom = useStatistic('mix', { dimension: 'symptom', ofKnown: false });
  const cause = useStatistic('mix', { dimension: 'rootCause', ofKnown: true });
  const fix = useStatistic('mix', { dimension: 'mitigation', ofKnown: true });
  const sizes = useStatistic('cohortSizes', undefined);
  const dropped = useStatistic('filtersDropped', undefined);
  const cross = useStatistic('mixCross', CAUSE_BY_FIX);
  const asked = [symptom, cause, fix, sizes];
  const mixes = [symptom, cause, fix].flatMap(({ data }) => (data ? [data] : []));
  return (
    <>
      <ViewHeadline
        headline={
          mixes.length === 3 && sizes.data
            ? categoriesHeadline(mixes, {
                labels,
                inView: sizes.data,
                ...(dropped.data ? { dropped: dropped.data } : {}),
              })
            : undefined
        }
        isStale={asked.some(({ isStale }) => isStale)}
        error={asked.find(({ error }) => error)?.error ?? null}
        question="What breaks, why, and how is it fixed?"
      />
      <div className={`${grid.section} ${grid.thirds}`}>
        <MixPanel dimension="symptom" title="What breaks?" ofKnown={false} top={9} />
        <MixPanel dimension="rootCause" title="Why?" ofKnown top={9} />
        <MixPanel dimension="mitigation" title="How is it fixed?" ofKnown top={9} />
      </div>
      <div className={`${grid.section} ${grid.wide}`}>
        <CauseFixMap answer={cross} />
        <CauseFixStandouts answer={cross} />
      </div>
      <div className={grid.section}>
        <CauseFixFlow answer={cross} />
      </div>
    </>
  );
}
