import '@mantine/core/styles/Input.css';
import '@mantine/spotlight/styles.css';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useRef, useState } from 'react';
import { countWords } from '../../core/words/numbers.ts';
import { useDataset } from '../data/use-dataset.ts';
import { useStatistic } from '../data/use-statistic.ts';
import { facetOrder } from '../filters/facet-order.ts';
import { MiniBars } from '../filters/mini-bars.tsx';
import { useSession } from '../session/session.ts';
import { COMMAND_GROUPS, type Command } from './commands.ts';
import { type Entry, foundEntries, valueEntries } from './found-commands.ts';
import classes from './palette.module.css';

interface CommandPaletteProps {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

/** A store of its own that starts open: the palette is mounted only while it shows. */
function openedSpotlight() {
  const [store, actions] = createSpotlight();
  actions.open();
  return store;
}

/** Search over everything that can be done, with the effect of each filter before it is set. */
export function CommandPalette({ commands, onClose }: CommandPaletteProps) {
  const [store] = useState(openedSpotlight);
  const [query, setQuery] = useState('');
  const chosen = useRef<Command>(undefined);
  const values = useValueEntries();
  const search = useMentions(query);
  const own = commands.filter(({ id }) => id !== 'palette');
  const found = [...foundEntries(query, own, values), ...search];
  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      maxHeight={520}
      size={564}
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0, blur: 0 }}
      classNames={{ content: classes.content ?? '', search: classes.search ?? '' }}
      attributes={{ content: { 'aria-label': 'Commands' } }}
      onSpotlightClose={() => {
        onClose();
        chosen.current?.run();
      }}
    >
      <Spotlight.Search placeholder="Go to, filter, or find an incident" aria-label="Search commands" />
      <Spotlight.ActionsList className={classes.list ?? ''}>
        {COMMAND_GROUPS.map((group) => {
          const members = found.filter((entry) => entry.group === group);
          if (members.length === 0) return null;
          return (
            <Spotlight.ActionsGroup key={group} label={group} className={classes.group ?? ''}>
              {members.map((entry) => (
                <Spotlight.Action
                  key={entry.id}
                  className={classes.action ?? ''}
                  onClick={() => {
                    chosen.current = entry;
                  }}
                >
                  <Row entry={entry} query={query} />
                </Spotlight.Action>
              ))}
            </Spotlight.ActionsGroup>
          );
        })}
        {found.length === 0 && (
          <Spotlight.Empty className={classes.empty ?? ''}>
            No name contains “{query.trim()}”.
          </Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
      <Spotlight.Footer className={classes.foot ?? ''}>
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> move
        </span>
        <span>
          <kbd>Enter</kbd> do it
        </span>
        <span>
          <kbd>Esc</kbd> back
        </span>
      </Spotlight.Footer>
    </Spotlight.Root>
  );
}

function Row({ entry, query }: { readonly entry: Entry; readonly query: string }) {
  const words = query.trim();
  const at = words ? entry.label.toLowerCase().indexOf(words.toLowerCase()) : -1;
  const { sides } = entry;
  return (
    <>
      <span>
        {at < 0 ? (
          entry.label
        ) : (
          <>
            {entry.label.slice(0, at)}
            <u>{entry.label.slice(at, at + words.length)}</u>
            {entry.label.slice(at + words.length)}
          </>
        )}
      </span>
      <span>{sides && <MiniBars a={sides.a} b={sides.b} lengths={sides.share} />}</span>
      <span className={classes.end}>
        {sides ? countWords(sides.a + sides.b) : entry.keys?.[0] && <kbd>{entry.keys[0]}</kbd>}
      </span>
    </>
  );
}

function useValueEntries(): readonly Entry[] {
  const dataset = useDataset();
  const cohorts = useSession((session) => session.cohorts);
  const toggleValue = useSession((session) => session.toggleValue);
  const dimensions = dataset ? facetOrder(dataset, cohorts).main : [];
  const { data: facets } = useStatistic('facets', { dimensions });
  const { data: sizes } = useStatistic('cohortSizes', undefined);
  return facets && sizes ? valueEntries(facets, sizes, toggleValue) : [];
}

function useMentions(query: string): readonly Entry[] {
  const select = useSession((session) => session.select);
  const go = useSession((session) => session.go);
  const text = query.trim();
  if (text.length < 2) return [];
  return [
    {
      id: 'mentions',
      group: 'Incident',
      label: `Those that mention “${text}”`,
      run: () => {
        select({ kind: 'mentions', text });
        go('incidents');
      },
    },
  ];
}
