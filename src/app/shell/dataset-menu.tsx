import { Popover } from '@mantine/core';
import type { DatasetSummary } from '../../core/dataset/dataset.ts';
import { plural } from '../../core/words/numbers.ts';
import { keyOf } from '../data/datasets.ts';
import { nameOf, useDataset, useOpenDataset } from '../data/use-dataset.ts';
import menu from '../filters/menu.module.css';
import { useSession } from '../session/session.ts';
import { Chevron } from './chevron.tsx';
import classes from './context-row.module.css';
import { useOverlayOf } from './overlay.ts';

/** What is said of a dataset under its name. */
const datasetNote = ({ incidents, bundled }: DatasetSummary): string =>
  `${plural(incidents, 'incident')}${bundled?.synthetic ? ' · not real data' : ''}`;

/** The dataset on screen; its menu lists those that are open and leads to the Data view. */
export function DatasetMenu() {
  const dataset = useDataset();
  const { open, opening } = useOpenDataset();
  const opened = useSession((session) => session.opened);
  const go = useSession((session) => session.go);
  const overlay = useOverlayOf('dataset');
  const close = () => overlay.onChange(false);
  return (
    <Popover {...overlay} position="bottom-start" trapFocus returnFocus width={300}>
      <Popover.Target>
        <button type="button" className={classes.dataset} onClick={() => overlay.onChange(!overlay.opened)}>
          <span>
            {dataset ? nameOf(dataset) : (opening?.name ?? 'No dataset')} <Chevron />
          </span>
          <span className={classes.muted}>{dataset ? datasetNote(dataset) : 'nothing open yet'}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown className={menu.panel}>
        {[...open.values()].map((summary) => (
          <button
            key={summary.id}
            type="button"
            className={menu.item}
            aria-current={summary.id === dataset?.id}
            onClick={() => {
              opened(summary.id, keyOf(summary));
              close();
            }}
          >
            {nameOf(summary)}
            <span className={menu.note}>{datasetNote(summary)}</span>
          </button>
        ))}
        <button
          type="button"
          className={menu.item}
          onClick={() => {
            go('data');
            close();
          }}
        >
          Open another file <span className={menu.note}>in Data</span>
        </button>
      </Popover.Dropdown>
    </Popover>
  );
}
