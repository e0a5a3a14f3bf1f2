import type { ImportReport } from '../../core/dataset/report.ts';
import type { Mapping } from '../../core/dataset/roles.ts';
import { plural } from '../../core/words/numbers.ts';
import { withZone } from './mapping-edits.ts';
import { PartHead } from './part-head.tsx';
import classes from './questions.module.css';

interface ZoneQuestionProps {
  readonly mapping: Mapping;
  readonly report: ImportReport;
  readonly onMapping: (mapping: Mapping) => void;
}

const zones = (): readonly string[] => ['UTC', ...Intl.supportedValuesOf('timeZone')];

/** In which zone were times written that do not say so? Durations do not hang on it; hours and months do. */
export function ZoneQuestion({ mapping, report, onMapping }: ZoneQuestionProps) {
  const timed = mapping.columns.find((column) => column.time);
  if (!timed?.time) return null;
  const assumed = report.doubts.find((doubt) => doubt.reason === 'zone-assumed')?.count ?? 0;
  const { zone } = timed.time;
  const known = zones();
  return (
    <section aria-label="Which zone?">
      <PartHead
        title="Which zone?"
        under={
          assumed > 0
            ? `${plural(assumed, 'row has', 'rows have')} a time without a zone. Durations do not hang on it; days and hours do.`
            : 'For times without a zone of their own.'
        }
      />
      <label className={classes.field}>
        Read them as
        <select value={zone} onChange={(event) => onMapping(withZone(mapping, event.currentTarget.value))}>
          {known.includes(zone) ? null : <option>{zone}</option>}
          {known.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
    </section>
  );
}
