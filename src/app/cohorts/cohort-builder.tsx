import { FocusTrap } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { DatasetSummary } from '../../core/dataset/dataset.ts';
import type { CohortPair } from '../../core/incident/cohort.ts';
import { subjectOf } from '../../core/plan/filter.ts';
import type { Sides } from '../../core/statistics/sides.ts';
import { lowered } from '../../core/words/differences.ts';
import { subjectLabel } from '../../core/words/labels.ts';
import { useDataset } from '../data/use-dataset.ts';
import { useStatisticOf } from '../data/use-statistic.ts';
import { useSession, useSessionStore } from '../session/session.ts';
import { clauseWords } from '../text/choices.ts';
import classes from './cohort-builder.module.css';
import { Definitions } from './definitions.tsx';
import { FairTable } from './fair-table.tsx';
import { KIND_WORDS, OfferList } from './offer-list.tsx';
import { OverlapQuestion } from './overlap-question.tsx';
import { PairChoices } from './pair-choices.tsx';
import { PairFoot } from './pair-foot.tsx';
import { pairGround } from './pair-offers.ts';
import { Preview } from './preview.tsx';
import { SavedList } from './saved-list.tsx';
import { type Draft, filterUnder, useDraft, useQuestionOf } from './use-draft.ts';
import { useSavedPairs } from './use-saved-pairs.ts';

interface CohortBuilderProps {
  readonly onClose: () => void;
}

const isWriting = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.matches('select, input:not([type="radio"], [type="checkbox"])');

/** Chooses what is compared with what. Nothing changes until the pair is compared; Esc keeps the one in use. */
export function CohortBuilder({ onClose }: CohortBuilderProps) {
  const dataset = useDataset();
  return dataset && <OpenBuilder dataset={dataset} onClose={onClose} />;
}

function OpenBuilder({ dataset, onClose }: CohortBuilderProps & { readonly dataset: DatasetSummary }) {
  const session = useSessionStore();
  const [ground] = useState(() => pairGround(dataset, session.getState().filter));
  const draft = useDraft(ground);
  const saved = useSavedPairs();
  const compare = () => {
    if (whyNot(draft.pair) !== undefined) return;
    const { filter, setCohorts } = session.getState();
    setCohorts(draft.pair, filterUnder(draft.pair, filter));
    onClose();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) compare();
    else if (event.key.toLowerCase() === 'x' && !isWriting(event.target) && !event.ctrlKey && !event.metaKey)
      draft.swap();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <FocusTrap>
      <form className={classes.builder} onKeyDown={press} onSubmit={(event) => event.preventDefault()}>
        <div className={classes.panes}>
          <div className={classes.left}>
            <OfferList draft={draft} ground={ground} />
            <SavedList pairs={saved.pairs} draft={draft} onForget={(name) => void saved.forget(name)} />
          </div>
          <div className={classes.right}>
            <div className={classes.partHead}>
              <h2>{KIND_WORDS[draft.kind]}</h2>
              <AlsoKept pair={draft.pair} />
            </div>
            <PairChoices draft={draft} ground={ground} />
            <Pair draft={draft} dataset={dataset} />
          </div>
        </div>
        <PairFoot
          pair={draft.pair}
          trouble={saved.trouble}
          whyNot={whyNot(draft.pair)}
          onSave={(name) => void saved.save(name, draft.pair)}
          onClose={onClose}
          onCompare={compare}
        />
      </form>
    </FocusTrap>
  );
}

/** Why a pair cannot be compared; undefined when it can. */
function whyNot({ a, b }: CohortPair): string | undefined {
  if (a.label.trim() === '' || b.label.trim() === '') return 'Both cohorts need a name.';
  return a.label.trim() === b.label.trim() ? 'Both cohorts have the same name.' : undefined;
}

function AlsoKept({ pair }: { readonly pair: CohortPair }) {
  const filter = useSession((session) => session.filter);
  const kept = filterUnder(pair, filter);
  const dropped = filter.filter((clause) => !kept.includes(clause));
  return (
    <span>
      {kept.length > 0 && `Both also keep: ${kept.map(clauseWords).join('; ')}. `}
      {dropped.map((clause) => `The filter on ${lowered(subjectLabel(subjectOf(clause)))} makes way. `)}
    </span>
  );
}

const UNCOUNTED: Sides<number> = { a: Number.NaN, b: Number.NaN };

function Pair({ draft, dataset }: { readonly draft: Draft; readonly dataset: DatasetSummary }) {
  const { pair, kind } = draft;
  const question = useQuestionOf(pair);
  const { data: overlap } = useStatisticOf(question, 'cohortOverlap', undefined);
  const { data: fair } = useStatisticOf(question, 'fairPair', undefined);
  const { data: sizes } = useStatisticOf(question, 'cohortSizes', undefined);
  const labels = { a: pair.a.label, b: pair.b.label };
  const whole = kind === 'value' ? sizes : overlap?.whole;
  return (
    <>
      <Definitions draft={draft} dataset={dataset} whole={whole ?? UNCOUNTED} />
      {kind !== 'value' && overlap && overlap.both > 0 && (
        <OverlapQuestion counted={overlap} pair={pair} onOverlap={draft.setOverlap} />
      )}
      <FairTable fair={fair} labels={labels} />
      <Preview question={question} labels={labels} />
    </>
  );
}
