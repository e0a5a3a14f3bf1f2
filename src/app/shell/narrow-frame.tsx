import { Drawer, Popover } from '@mantine/core';
import { nameOf, useDataset } from '../data/use-dataset.ts';
import { FilterChips } from '../filters/filter-chips.tsx';
import menu from '../filters/menu.module.css';
import { Rail } from '../filters/rail.tsx';
import { useSession } from '../session/session.ts';
import { VIEW_LIST, VIEWS } from '../views/index.ts';
import { Brand } from './brand.tsx';
import { Chevron } from './chevron.tsx';
import classes from './narrow-frame.module.css';
import { useOverlay, useOverlayOf } from './overlay.ts';
import { SchemeSwitch } from './scheme-switch.tsx';
import { ShareButton } from './share-button.tsx';
import row from './tabs-row.module.css';

/** On a narrow page: the brand, the view's name as a menu of all views, and the dataset. */
export function ViewMenuRow() {
  const view = useSession((session) => session.view);
  const go = useSession((session) => session.go);
  const dataset = useDataset();
  const overlay = useOverlayOf('views');
  return (
    <div className={`${row.row} ${row.narrow}`}>
      <Popover {...overlay} position="bottom-start" trapFocus returnFocus width={220}>
        <Popover.Target>
          <button type="button" className={row.viewMenu} onClick={() => overlay.onChange(!overlay.opened)}>
            <Brand>{VIEWS[view].label}</Brand> <Chevron />
          </button>
        </Popover.Target>
        <Popover.Dropdown className={menu.panel}>
          <nav aria-label="Views">
            {VIEW_LIST.map(({ id, label }) => (
              <button
                key={id}
                type="button"
                className={menu.item}
                aria-current={id === view ? 'page' : undefined}
                onClick={() => {
                  go(id);
                  overlay.onChange(false);
                }}
              >
                {label}
              </button>
            ))}
          </nav>
        </Popover.Dropdown>
      </Popover>
      <span className={row.dataset}>{dataset && nameOf(dataset)}</span>
    </div>
  );
}

/** On a narrow page: the bar at the thumb, with the filter sheet and what else can be done. */
export function BottomBar() {
  const view = useSession((session) => session.view);
  const go = useSession((session) => session.go);
  const filters = useSession((session) => session.filter.length);
  const { show } = useOverlay();
  const shown = view === 'incidents' ? 'overview' : view;
  return (
    <>
      <nav className={classes.bar} aria-label="Page">
        <button type="button" aria-current={view === shown ? 'page' : undefined} onClick={() => go(shown)}>
          {VIEWS[shown].label}
        </button>
        <button type="button" onClick={() => show('facets')}>
          Filter{filters > 0 && ` · ${filters}`}
        </button>
        <button
          type="button"
          aria-current={view === 'incidents' ? 'page' : undefined}
          onClick={() => go('incidents')}
        >
          Incidents
        </button>
        <button type="button" onClick={() => show('more')}>
          More
        </button>
      </nav>
      <FilterSheet />
      <MoreSheet />
    </>
  );
}

function FilterSheet() {
  const { opened, onChange } = useOverlayOf('facets');
  return (
    <Drawer opened={opened} onClose={() => onChange(false)} position="bottom" size="85%" title="Filter">
      <div className={classes.chips}>
        <FilterChips />
      </div>
      <Rail />
    </Drawer>
  );
}

function MoreSheet() {
  const { opened, onChange } = useOverlayOf('more');
  const go = useSession((session) => session.go);
  const { show } = useOverlay();
  const session = useSession((state) => state);
  return (
    <Drawer opened={opened} onClose={() => onChange(false)} position="bottom" size={340} title="More">
      <div className={classes.more}>
        <button type="button" onClick={() => show('palette')}>
          Search
        </button>
        <ShareButton />
        <SchemeSwitch isLong />
        <button type="button" disabled={session.trail.past.length === 0} onClick={session.undo}>
          Undo
        </button>
        <button type="button" disabled={session.filter.length === 0} onClick={session.reset}>
          Reset
        </button>
        <button
          type="button"
          onClick={() => {
            go('data');
            onChange(false);
          }}
        >
          Open another file
        </button>
      </div>
    </Drawer>
  );
}
