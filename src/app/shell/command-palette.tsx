import '@mantine/core/styles/Input.css';
import '@mantine/spotlight/styles.css';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useRef, useState } from 'react';
import type { Command } from './commands.ts';

const GROUPS = ['Views', 'Filters', 'Clock', 'Page'] as const;

/** A store of its own that starts open: the palette is mounted only while it shows. */
function openedSpotlight() {
  const [store, actions] = createSpotlight();
  actions.open();
  return store;
}

interface CommandPaletteProps {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

/** Search over everything that can be done. */
export function CommandPalette({ commands, onClose }: CommandPaletteProps) {
  const [store] = useState(openedSpotlight);
  const [query, setQuery] = useState('');
  const chosen = useRef<Command>(undefined);
  const words = query.trim().toLowerCase();
  const found = commands.filter(({ id, label }) => id !== 'palette' && label.toLowerCase().includes(words));
  const close = () => {
    onClose();
    chosen.current?.run();
  };
  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      maxHeight={420}
      transitionProps={{ duration: 0 }}
      onSpotlightClose={close}
    >
      <Spotlight.Search placeholder="Search views, filters, clocks" aria-label="Search commands" />
      <Spotlight.ActionsList>
        {GROUPS.map((group) => {
          const members = found.filter((command) => command.group === group);
          return (
            members.length > 0 && (
              <Spotlight.ActionsGroup key={group} label={group}>
                {members.map((command) => (
                  <Spotlight.Action
                    key={command.id}
                    label={command.label}
                    rightSection={command.keys?.[0] && <kbd>{command.keys[0]}</kbd>}
                    onClick={() => {
                      chosen.current = command;
                    }}
                  />
                ))}
              </Spotlight.ActionsGroup>
            )
          );
        })}
        {found.length === 0 && <Spotlight.Empty>Nothing is called that</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
