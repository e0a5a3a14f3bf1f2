import { NAMED_DURATIONS } from '../../core/incident/clock.ts';
import { epochMs } from '../../core/incident/units.ts';
import { subjectOf } from '../../core/plan/filter.ts';
import { durationLabel, subjectLabel } from '../../core/words/labels.ts';
import { useDataset } from '../data/use-dataset.ts';
import { useImporting } from '../importing/imports.ts';
import { type Session, useSession, useSessionStore } from '../session/session.ts';
import { clauseWords } from '../text/choices.ts';
import { VIEW_LIST } from '../views/index.ts';
import { type OverlayState, useOverlay } from './overlay.ts';
import { type ShareLink, useShareLink } from './share-link.ts';
import { movedByMonths, type Range, stripAxis } from './strip/time-edges.ts';

export const COMMAND_GROUPS = ['Go to', 'Clock', 'Filter', 'Incident', 'Page'] as const;

/** Something that the reader can do from the palette, and by its keys where it has some. */
export interface Command {
  readonly id: string;
  readonly group: (typeof COMMAND_GROUPS)[number];
  readonly label: string;
  /** As they are written: `Ctrl Z`, `?`. */
  readonly keys?: readonly string[];
  readonly run: () => void;
}

const viewCommands = (session: Session): readonly Command[] =>
  VIEW_LIST.map(({ id, label, key }) => ({
    id: `view-${id}`,
    group: 'Go to',
    label,
    keys: [key],
    run: () => session.go(id),
  }));

function moveBrush(session: Session, data: Range | undefined, months: number): void {
  const clause = session.filter.find((other) => other.kind === 'startedIn');
  const moved = clause && data && movedByMonths(clause, data, months);
  if (moved) session.setTime(epochMs(moved.from), epochMs(moved.to), 'committed');
}

const filterCommands = (
  session: Session,
  data: Range | undefined,
  { show }: OverlayState,
): readonly Command[] => [
  { id: 'filter', group: 'Filter', label: 'Filter by a field', keys: ['/'], run: () => show('filter') },
  ...session.filter.map(
    (clause): Command => ({
      id: `drop-${subjectOf(clause)}`,
      group: 'Filter',
      label: `Drop ${subjectLabel(subjectOf(clause))}: ${clauseWords(clause)}`,
      run: () => session.deselect(subjectOf(clause)),
    }),
  ),
  {
    id: 'earlier',
    group: 'Filter',
    label: 'Move the brush a month back',
    keys: ['['],
    run: () => moveBrush(session, data, -1),
  },
  {
    id: 'later',
    group: 'Filter',
    label: 'Move the brush a month on',
    keys: [']'],
    run: () => moveBrush(session, data, 1),
  },
  { id: 'undo', group: 'Filter', label: 'Undo', keys: ['U', 'Ctrl Z'], run: session.undo },
  { id: 'redo', group: 'Filter', label: 'Redo', keys: ['Shift Ctrl Z'], run: session.redo },
  { id: 'reset', group: 'Filter', label: 'Reset filters and cohorts', keys: ['R'], run: session.reset },
  {
    id: 'cohorts',
    group: 'Filter',
    label: 'Choose the cohorts: period against period, before and after, own filters',
    keys: ['V'],
    run: () => show('cohorts'),
  },
  { id: 'swap', group: 'Filter', label: 'Swap the cohorts', keys: ['X'], run: session.swapCohorts },
];

const clockCommands = (session: Session, { show }: OverlayState): readonly Command[] => [
  { id: 'clock', group: 'Clock', label: 'Choose the clock', keys: ['C'], run: () => show('clock') },
  ...NAMED_DURATIONS.map(
    (duration): Command => ({
      id: `clock-${duration}`,
      group: 'Clock',
      label: durationLabel(duration),
      run: () => session.setClock({ ...session.clock, duration }),
    }),
  ),
  {
    id: 'clock-start',
    group: 'Clock',
    label: session.clock.start === 'impact' ? 'Start at detection' : 'Start at impact',
    run: () =>
      session.setClock({
        ...session.clock,
        start: session.clock.start === 'impact' ? 'detection' : 'impact',
      }),
  },
];

const pageCommands = (
  { show }: OverlayState,
  { share }: ShareLink,
  turnScheme: () => void,
  chooseFiles: () => void,
): readonly Command[] => [
  { id: 'open', group: 'Page', label: 'Open a file', run: chooseFiles },
  { id: 'palette', group: 'Page', label: 'Search commands', keys: ['Ctrl K'], run: () => show('palette') },
  { id: 'share', group: 'Page', label: 'Copy a link to this view', keys: ['S'], run: share },
  { id: 'scheme', group: 'Page', label: 'Light or dark', run: turnScheme },
  { id: 'keys', group: 'Page', label: 'All keys', keys: ['?'], run: () => show('keys') },
];

/** Everything that can be done now; the same list feeds the palette, the keys and their dialog. */
export function useCommands(turnScheme: () => void): readonly Command[] {
  const store = useSessionStore();
  useSession((session) => session.filter);
  useSession((session) => session.clock);
  const session = store.getState();
  const dataset = useDataset();
  const overlay = useOverlay();
  const link = useShareLink();
  const { chooseFiles } = useImporting();
  return [
    ...viewCommands(session),
    ...filterCommands(session, dataset && stripAxis(dataset)?.whole, overlay),
    ...clockCommands(session, overlay),
    ...pageCommands(overlay, link, turnScheme, chooseFiles),
  ];
}
