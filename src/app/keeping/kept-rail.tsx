import { plural } from '../../core/words/numbers.ts';
import { Warning } from '../panels/warning.tsx';
import { ExportPart } from './export-part.tsx';
import { ForgetPart } from './forget-part.tsx';
import classes from './kept-rail.module.css';
import { SavedMappings } from './saved-mappings.tsx';
import { StoragePart } from './storage-part.tsx';
import { useKeeping } from './use-keeping.ts';

/** What is kept on this machine, and what can be taken from it or deleted. */
export function KeptRail() {
  const { trouble, leftAlone } = useKeeping();
  return (
    <div className={classes.rail}>
      <div role="status">
        {trouble ? (
          <p className={classes.trouble}>
            <Warning>
              {trouble.found} {trouble.advice}
            </Warning>
          </p>
        ) : null}
        {leftAlone > 0 ? (
          <p className={classes.trouble}>
            <Warning>
              {plural(leftAlone, 'kept thing was', 'kept things were')} written by another version of this
              page, and left alone.
            </Warning>
          </p>
        ) : null}
      </div>
      <SavedMappings />
      <StoragePart />
      <ExportPart />
      <ForgetPart />
    </div>
  );
}
