import type { ImportReport } from '../../core/dataset/report.ts';
import { type Mapping, SET_ASIDE, type SetAside } from '../../core/dataset/roles.ts';
import { DERIVED_DIMENSIONS } from '../../core/dataset/text-reader/text-reader.ts';
import { countWords, plural } from '../../core/words/numbers.ts';
import classes from './choice.module.css';
import { withDerived, withSetAside } from './mapping-edits.ts';
import { PartHead } from './part-head.tsx';
import { roleLabel } from './role-words.ts';

const ASIDES: Readonly<Record<SetAside, string>> = {
  maintenance: 'Planned maintenance',
  test: 'Tests and drills',
  'probable-duplicate': 'Probable duplicates',
};

interface SwitchesProps {
  readonly mapping: Mapping;
  readonly report: ImportReport;
  readonly onMapping: (mapping: Mapping) => void;
}

/** Records that are no incidents of their own: each kind is left out, or counted. */
export function AsideSwitches({ mapping, report, onMapping }: SwitchesProps) {
  const { asides } = report;
  const kinds = SET_ASIDE.filter((kind) => (asides?.[kind] ?? 0) > 0);
  if (kinds.length === 0) return null;
  return (
    <section aria-label="Set aside">
      <PartHead
        title="Leave these out?"
        under="Maintenance and tests are no incidents. Probable duplicates are a guess, and stay in until you say so."
      />
      {kinds.map((kind) => (
        <Switch
          key={kind}
          label={ASIDES[kind]}
          note={plural(asides?.[kind] ?? 0, 'row')}
          isOn={mapping.setAside?.includes(kind) ?? false}
          onSwitch={(isOn) => onMapping(withSetAside(mapping, kind, isOn))}
        />
      ))}
    </section>
  );
}

/** Categories that the file does not give: a reader of its texts can propose them. Off until it is asked for. */
export function DeriveSwitches({ mapping, report, onMapping }: SwitchesProps) {
  const hasText = mapping.columns.some(({ role }) => role === 'title' || role === 'summary');
  if (!hasText) return null;
  return (
    <section aria-label="Read from the text">
      <PartHead
        title="Read categories from the text?"
        under="By fixed words, right in most cases and not in all: off until you turn it on. Such values are marked, and only fill gaps."
      />
      {DERIVED_DIMENSIONS.map((dimension) => {
        const isOn = mapping.derive?.includes(dimension) ?? false;
        const derived = report.derived?.find((other) => other.dimension === dimension);
        return (
          <Switch
            key={dimension}
            label={roleLabel(dimension)}
            note={isOn && derived ? `${countWords(derived.count)} filled in` : ''}
            isOn={isOn}
            onSwitch={(turned) => onMapping(withDerived(mapping, dimension, turned))}
          >
            {isOn && derived
              ? derived.words
                  .slice(0, 4)
                  .map(({ value, words, count }) => `“${words}” → ${value} (${countWords(count)})`)
                  .join(', ')
              : ''}
          </Switch>
        );
      })}
    </section>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly note: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly children?: string;
}

function Switch({ label, note, isOn, onSwitch, children = '' }: SwitchProps) {
  return (
    <div className={classes.choice}>
      <label className={classes.label}>
        <input type="checkbox" checked={isOn} onChange={(event) => onSwitch(event.currentTarget.checked)} />
        <span>{label}</span>
        <span className={classes.note}>{note}</span>
      </label>
      {children === '' ? null : <p className={classes.hangs}>{children}</p>}
    </div>
  );
}
