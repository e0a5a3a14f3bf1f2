import { useOpenDataset } from '../data/use-dataset.ts';
import { useSession } from '../session/session.ts';
import classes from './import-rows.module.css';
import { useGathering } from './imports.ts';

/** The other sheets of the workbook on screen, or files of the archive, each a click away. */
export function PartsRow() {
  const { open, files } = useOpenDataset();
  const dataset = useSession((session) => session.dataset);
  const { readPart } = useGathering();
  const file = files.get(dataset ?? '');
  const parts = open.get(dataset ?? '')?.report.parts;
  if (!file || !parts || parts.others.length === 0) return null;
  return (
    <div className={classes.row}>
      <span className={classes.name}>{file.name}</span>
      <span className={classes.said}>“{parts.read}” is read, the largest table in it</span>
      {parts.others.map((part) => (
        <button key={part} type="button" className={classes.link} onClick={() => void readPart(file, part)}>
          Read “{part}”
        </button>
      ))}
    </div>
  );
}
