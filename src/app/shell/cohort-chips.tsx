import { Modal, Popover } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { Side } from '../../core/incident/cohort.ts';
import { countWords } from '../../core/words/numbers.ts';
import { useStatistic } from '../data/use-statistic.ts';
import chip from '../filters/chip.module.css';
import { useSession } from '../session/session.ts';
import classes from './context-row.module.css';
import { useIsNarrow } from './narrow.ts';
import { useOverlayOf } from './overlay.ts';

const CohortBuilder = lazy(() =>
  import('../cohorts/cohort-builder.tsx').then((file) => ({ default: file.CohortBuilder })),
);

const TITLE = 'What is compared';

/** The two cohorts with their incidents in view; a chip opens their builder, the word between them swaps them. */
export function CohortChips() {
  const swap = useSession((session) => session.swapCohorts);
  const isNarrow = useIsNarrow();
  const { opened, onChange } = useOverlayOf('cohorts');
  const first = <CohortChip side="a" isOpen={opened} onOpen={() => onChange(!opened)} />;
  const builder = (
    <Suspense fallback={<p>Loading</p>}>
      <CohortBuilder onClose={() => onChange(false)} />
    </Suspense>
  );
  return (
    <>
      {isNarrow ? (
        <>
          {first}
          <Modal
            opened={opened}
            onClose={() => onChange(false)}
            closeOnEscape={false}
            trapFocus={false}
            fullScreen
            title={TITLE}
          >
            {builder}
          </Modal>
        </>
      ) : (
        <Popover
          opened={opened}
          onChange={onChange}
          position="bottom-start"
          middlewares={{ flip: false, shift: true }}
          closeOnEscape={false}
          withRoles={false}
          returnFocus
          width={872}
        >
          <Popover.Target>
            <span className={classes.target}>{first}</span>
          </Popover.Target>
          <Popover.Dropdown className={classes.builder} role="dialog" aria-label={TITLE}>
            {builder}
          </Popover.Dropdown>
        </Popover>
      )}
      <button type="button" className={classes.against} onClick={swap} title="Swap the cohorts (X)">
        against
      </button>
      <CohortChip side="b" isOpen={opened} onOpen={() => onChange(true)} />
    </>
  );
}

interface CohortChipProps {
  readonly side: Side;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function CohortChip({ side, isOpen, onOpen }: CohortChipProps) {
  const label = useSession(({ cohorts }) => cohorts[side].label);
  const { data } = useStatistic('cohortSizes', undefined);
  return (
    <button
      type="button"
      className={`${chip.chip} ${classes.cohort}`}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      title="Choose the cohorts (V)"
      onClick={onOpen}
    >
      <span className={side === 'a' ? classes.glyphA : classes.glyphB} />{' '}
      <span className={chip.value}>{label}</span>{' '}
      <span className={chip.name}>{countWords(data?.[side] ?? Number.NaN)}</span>
    </button>
  );
}
